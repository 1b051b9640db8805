import { type CodeDeFerie, ferieDu } from '#app/domain/horaire/feries.ts'
import { type CaseDePlanning, caseDePlanning } from '#app/domain/horaire/planning.ts'
import { derniereJournee } from '#app/domain/placement/placement.ts'
import type { CodeDeJour } from '#app/domain/prestation/prestation.ts'
import { semaineDu } from '#app/domain/prestation/regles.ts'
import type { ActeurDeLHote } from '#app/domain/shared/acteur.ts'
import { ajouterJours, type DateCivile, jourSemaine } from '#app/domain/shared/date-civile.ts'
import { joursDe, type Periode } from '#app/domain/shared/periode.ts'
import type { Base } from '#db/client.server.ts'
import type { Perimetre } from '#db/perimetre.ts'
import { exceptionsChezLHote, horairesChezLHote } from '#db/reads/chez-l-hote.server.ts'
import { listerPlacementsDeLHote } from '#db/reads/placement-pour-hote.server.ts'
import type { Contexte } from '../contexte.server.ts'

export interface SemaineDePlanning {
  readonly jours: readonly { readonly jour: DateCivile; readonly ferie: CodeDeFerie | null }[]
  readonly lignes: readonly {
    readonly placementId: string
    readonly prenom: string
    readonly nom: string
    readonly titreDuPoste: string
    readonly cases: readonly CaseDePlanning[]
  }[]
}

/** Who is there in the week of a day, Monday to Sunday, as both sides agreed. */
export function planningDeLHote(
  base: Base,
  { perimetre }: Contexte<ActeurDeLHote>,
  jour: DateCivile,
): SemaineDePlanning {
  const lundi = ajouterJours(jour, 1 - jourSemaine(jour))
  const semaine = { du: lundi, au: ajouterJours(lundi, 6) }
  const jours = joursDe(semaine)
  const horaires = horairesChezLHote(base, perimetre)
  const annonces = exceptionsChezLHote(base, perimetre, semaine)
  return {
    jours: jours.map((un) => ({ jour: un, ferie: ferieDu(un) })),
    lignes: travailleursDe(base, perimetre)
      .filter((un) => un.debutLe <= semaine.au && un.fin >= semaine.du)
      .map((travailleur) => {
        const { id: placementId, prenom, nom, titreDuPoste, debutLe, fin } = travailleur
        const siens = horaires.filter((un) => un.placementId === placementId)
        const cases = jours.map((un) => {
          const annonce = annonces.find((une) => une.placementId === placementId && une.jour === un)
          return caseDePlanning(
            un,
            { du: debutLe, au: fin },
            semaineDu(siens, un),
            annonce?.code ?? null,
          )
        })
        return { placementId, prenom, nom, titreDuPoste, cases }
      }),
  }
}

/** Something a host must know before it happens. */
export type Annonce = {
  readonly jour: DateCivile
  readonly placementId: string | null
  readonly prenom: string
  readonly nom: string
} & (
  | { readonly genre: 'debut' | 'fin' | 'horaire' }
  | { readonly genre: 'jour'; readonly code: CodeDeJour }
  | { readonly genre: 'ferie'; readonly ferie: CodeDeFerie }
)

/** Starts, ends, new schedules, announced days and holidays of a period, in their order. */
export function annoncesPourLHote(
  base: Base,
  { perimetre }: Contexte<ActeurDeLHote>,
  periode: Periode,
): Annonce[] {
  const travailleurs = travailleursDe(base, perimetre)
  const dedans = (jour: DateCivile) => periode.du <= jour && jour <= periode.au
  const dePersonne = (placementId: string, ajouter: (qui: Qui) => Annonce): Annonce[] => {
    const un = travailleurs.find((travailleur) => travailleur.id === placementId)
    return un ? [ajouter({ placementId, prenom: un.prenom, nom: un.nom })] : []
  }
  const annonces: Annonce[] = [
    ...travailleurs.flatMap((un) => bornesDe(un).filter(({ jour }) => dedans(jour))),
    ...horairesChezLHote(base, perimetre)
      .filter(({ des, placementId }) => dedans(des) && !commenceLe(travailleurs, placementId, des))
      .flatMap(({ des, placementId }) =>
        dePersonne(placementId, (qui) => ({ ...qui, genre: 'horaire', jour: des })),
      ),
    ...exceptionsChezLHote(base, perimetre, periode).flatMap(({ placementId, jour, code }) =>
      dePersonne(placementId, (qui) => ({ ...qui, genre: 'jour', jour, code })),
    ),
    ...joursDe(periode).flatMap((jour): Annonce[] => {
      const ferie = ferieDu(jour)
      return ferie ? [{ jour, placementId: null, prenom: '', nom: '', genre: 'ferie', ferie }] : []
    }),
  ]
  return annonces.toSorted((a, b) => (a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : 0))
}

type Qui = Pick<Annonce, 'placementId' | 'prenom' | 'nom'>

/** Those who come, are there or have left, with the day the placement really ends. */
function travailleursDe(base: Base, perimetre: Perimetre) {
  return [
    ...listerPlacementsDeLHote(base, perimetre),
    ...listerPlacementsDeLHote(base, perimetre, { finis: true }),
  ].map((placement) => ({ ...placement, fin: derniereJournee(placement) }))
}
type TravailleurDeLHote = ReturnType<typeof travailleursDe>[number]

function bornesDe({ id: placementId, prenom, nom, debutLe, fin }: TravailleurDeLHote): Annonce[] {
  return [
    { placementId, prenom, nom, genre: 'debut', jour: debutLe },
    { placementId, prenom, nom, genre: 'fin', jour: fin },
  ]
}

/** The first schedule starts with the placement: one line says both. */
function commenceLe(
  travailleurs: readonly TravailleurDeLHote[],
  placementId: string,
  jour: DateCivile,
): boolean {
  return travailleurs.some((un) => un.id === placementId && un.debutLe === jour)
}
