import {
  type ComparaisonDuPlan,
  type EtapeDuPlan,
  type ObjectifDePlan,
  preuveTient,
} from '#app/domain/appariement/plan.ts'
import type { ReglageDAppariement } from '#app/domain/appariement/reglage.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import type { Base } from '#db/client.server.ts'
import { nomsDesPersonnes, personnesAApparier } from '#db/reads/appariement.server.ts'
import { decisionsDuPlan, lirePlan, nomsDesPostes } from '#db/reads/plan.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { etapeDuPlan } from './demander-plan.server.ts'

/** One line of a plan with its names, and what was decided of it. */
export interface LigneLue {
  readonly candidatId: string
  readonly posteId: string
  readonly nom: string
  readonly poste: string
  readonly hote: string
  readonly dixiemes: number
  readonly palier: number
  readonly rangs: string
  readonly auScoreSeul: { readonly poste: string; readonly dixiemes: number } | null
  readonly decision: DecisionLue | null
  /** Since the run: the person found something, or the post closed. */
  readonly perimee: boolean
}

type DecisionLue = Omit<
  ReturnType<typeof decisionsDuPlan>[number],
  'candidatId' | 'posteId' | 'prenom' | 'nom'
> & { readonly par: string }

export interface PlanLu {
  readonly id: string
  readonly objectif: ObjectifDePlan
  readonly jour: DateCivile
  readonly creeA: Date
  readonly par: string
  readonly reglage: ReglageDAppariement
  readonly etat:
    | { readonly genre: 'en_cours'; readonly etape: EtapeDuPlan | null }
    | { readonly genre: 'echoue' }
    | ({ readonly genre: 'pret' } & ContenuDuPlan)
}

interface ContenuDuPlan {
  readonly lignes: readonly LigneLue[]
  readonly comparaison: ComparaisonDuPlan
  readonly sansLigne: readonly {
    readonly id: string
    readonly nom: string
    readonly raison: string
  }[]
  readonly postesSansNom: readonly { readonly id: string; readonly titre: string }[]
  readonly compte: { readonly personnes: number; readonly places: number; readonly paires: number }
  readonly preuve: {
    readonly tient: boolean
    readonly borne: number
    readonly versionScore: string
    readonly versionRegles: string
    readonly empreinte: string
  }
}

/** A run told again, its proof redone now from what was kept. Refuses `commun/introuvable`. */
export function raconterPlan(base: Base, ctx: Contexte, planId: string, langue: Langue): PlanLu {
  const { calcul, statut, prenom, nom, ...entete } = lirePlan(base, ctx.perimetre, planId)
  const commun = {
    id: entete.id,
    objectif: entete.objectif,
    jour: entete.jour,
    creeA: entete.creeA,
    par: nomComplet(prenom, nom),
    reglage: entete.reglage,
  }
  if (statut === 'en_cours')
    return { ...commun, etat: { genre: 'en_cours', etape: etapeDuPlan(planId) } }
  if (!calcul) return { ...commun, etat: { genre: 'echoue' } }
  const noms = nommer(base, ctx, calcul)
  return {
    ...commun,
    etat: {
      genre: 'pret',
      lignes: lignesLues(base, ctx, planId, calcul, noms, langue),
      comparaison: calcul.comparaison,
      sansLigne: calcul.sansLigne.map(({ personne, raison }) => ({
        id: personne,
        nom: noms.personne(personne),
        raison: textes(langue).plan.sansLigne[raison],
      })),
      postesSansNom: calcul.postesSansNom.map((id) => ({ id, titre: noms.poste(id).titre })),
      compte: {
        personnes: calcul.personnes.length,
        places: calcul.postes.reduce((somme, { places }) => somme + places, 0),
        paires: calcul.paires.reduce((somme, ligne) => somme + ligne.length / 2, 0),
      },
      preuve: {
        tient: preuveTient(calcul),
        borne: calcul.certificat.borne,
        versionScore: calcul.versionScore,
        versionRegles: calcul.versionRegles,
        empreinte: calcul.empreinte,
      },
    },
  }
}

/**
 * One line of a ready plan that awaits its decision: the one named, else the next. Refuses
 * `commun/introuvable`.
 */
export function ligneADecider(
  base: Base,
  { perimetre }: Contexte,
  planId: string,
  { candidatId, posteId }: { candidatId?: string | undefined; posteId?: string | undefined },
) {
  const decidees = decisionsDuPlan(base, perimetre, planId)
  const ligne = lirePlan(base, perimetre, planId).calcul?.lignes.find(
    (une) =>
      (candidatId === undefined || une.personne === candidatId) &&
      (posteId === undefined || une.poste === posteId) &&
      !decidees.some((deja) => deja.candidatId === une.personne && deja.posteId === une.poste),
  )
  if (!ligne) throw new ErreurMetier('commun/introuvable')
  const personne = nomsDesPersonnes(base, perimetre, [ligne.personne]).get(ligne.personne)
  const poste = nomsDesPostes(base, perimetre, [ligne.poste]).get(ligne.poste)
  if (!personne || !poste) throw new ErreurMetier('commun/introuvable')
  return {
    candidatId: ligne.personne,
    posteId: ligne.poste,
    nom: nomComplet(personne.prenom, personne.nom),
    poste: poste.titre,
    hote: poste.hote,
  }
}

type Calcul = NonNullable<ReturnType<typeof lirePlan>['calcul']>

interface Noms {
  readonly personne: (id: string) => string
  readonly poste: (id: string) => {
    readonly titre: string
    readonly hote: string
    readonly statut: string
  }
}

/** A dossier or a post gone since has no name any more: its line stays, with a dash. */
function nommer(base: Base, { perimetre }: Contexte, calcul: Calcul): Noms {
  const personnes = nomsDesPersonnes(
    base,
    perimetre,
    calcul.personnes.map(({ id }) => id),
  )
  const postes = nomsDesPostes(
    base,
    perimetre,
    calcul.postes.map(({ id }) => id),
  )
  return {
    personne: (id) => {
      const une = personnes.get(id)
      return une ? nomComplet(une.prenom, une.nom) : '—'
    },
    poste: (id) => postes.get(id) ?? { titre: '—', hote: '—', statut: 'ferme' },
  }
}

function lignesLues(
  base: Base,
  ctx: Contexte,
  planId: string,
  { lignes }: Calcul,
  noms: Noms,
  langue: Langue,
): LigneLue[] {
  const t = textes(langue).appariement
  const decisions = new Map(
    decisionsDuPlan(base, ctx.perimetre, planId).map(
      ({ candidatId, posteId, prenom, nom, ...une }) => [
        `${candidatId} ${posteId}`,
        { ...une, par: nomComplet(prenom, nom) },
      ],
    ),
  )
  const encoreLibres = new Set(personnesAApparier(base, ctx.perimetre).map(({ id }) => id))
  return lignes
    .map((une) => {
      const poste = noms.poste(une.poste)
      const decision = decisions.get(`${une.personne} ${une.poste}`) ?? null
      return {
        candidatId: une.personne,
        posteId: une.poste,
        nom: noms.personne(une.personne),
        poste: poste.titre,
        hote: poste.hote,
        dixiemes: Math.floor(une.score / 10),
        palier: une.palier,
        rangs: t.rangs(une),
        auScoreSeul: une.auScoreSeul && {
          poste: noms.poste(une.auScoreSeul.poste).titre,
          dixiemes: Math.floor(une.auScoreSeul.score / 10),
        },
        decision,
        perimee:
          decision === null && (poste.statut !== 'ouvert' || !encoreLibres.has(une.personne)),
      }
    })
    .toSorted((a, b) => b.palier - a.palier || b.dixiemes - a.dixiemes)
}

function nomComplet(prenom: string | null, nom: string | null): string {
  return [prenom, nom].filter(Boolean).join(' ') || '—'
}
