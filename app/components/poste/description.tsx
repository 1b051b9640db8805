import { Avis, Carte, Fiche } from '#app/components/ui/page.tsx'
import { niveauxDeLangue, type Objectif, type Permis } from '#app/domain/candidat/candidat.ts'
import { type FauteDHoraire, fautesDeSemaine } from '#app/domain/horaire/regles.ts'
import { exigences, trouverCompetence, trouverMetierParCode } from '#app/domain/metier/metier.ts'
import type { Poste } from '#app/domain/poste/poste.ts'
import { heuresContredites } from '#app/domain/poste/regles.ts'
import { heuresDeLaSemaine } from '#app/domain/poste/semaine.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, nombre } from '#app/i18n/format.ts'
import { SemaineLisible } from './semaine-lisible.tsx'

/** A post as its pages describe it, to its centre, to the others and to its host. */
export interface PosteDecrit extends Poste {
  readonly soutienLangue: boolean
  readonly permis: readonly Permis[]
  readonly exigences: readonly string[]
  readonly chargeKg: number | null
  readonly deboutHeures: number | null
  readonly competences: readonly string[]
  readonly competencesApprises: readonly string[]
  readonly objectif: Objectif
  readonly formation: boolean
  readonly dureeMois: number | null
  readonly tuteur: string | null
  readonly site: string | null
  readonly adresse: string | null
}

export function Travail({ poste }: { poste: PosteDecrit }) {
  const langue = useLangue()
  const { fiche: f } = useTextes().poste
  const metier = poste.metier === null ? undefined : trouverMetierParCode(poste.metier)
  return (
    <Carte titre={f.travail}>
      <Fiche
        lignes={[
          [f.metier, metier?.[langue] ?? f.metierInconnu],
          [
            f.lieu,
            [poste.site, poste.adresse, [poste.codePostal, poste.commune].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', '),
          ],
        ]}
      />
      <h3 className="mt-4">{f.taches}</h3>
      {poste.taches.length === 0 && <p className="text-gris">{f.aucuneTache}</p>}
      <Liste mots={poste.taches} />
      {poste.tachesExclues.length > 0 && (
        <>
          <h3 className="mt-4">{f.tachesExclues}</h3>
          <Liste mots={poste.tachesExclues} />
        </>
      )}
    </Carte>
  )
}

export function Horaire({ poste, aujourdhui }: { poste: PosteDecrit; aujourdhui: DateCivile }) {
  const t = useTextes()
  const langue = useLangue()
  const { fiche: f } = t.poste
  const { semaine, horaireTexte, heuresSemaine } = poste
  const ecrites = heuresDeLaSemaine(semaine)
  const remarques = ecrites === null ? [] : remarquesDe(semaine, ecrites, aujourdhui)
  return (
    <Carte titre={f.horaire}>
      {semaine.length > 0 && <SemaineLisible semaine={semaine} />}
      {horaireTexte && <p>{horaireTexte}</p>}
      {semaine.length === 0 && !horaireTexte && <p className="text-gris">{f.horaireInconnu}</p>}
      <div className="mt-4">
        <Fiche
          lignes={[
            [f.heures, heuresSemaine && f.nombreDHeures(nombre(heuresSemaine, langue))],
            [f.debut, poste.debutLe ? jour(poste.debutLe, langue) : f.debutLibre],
            [f.duree, poste.dureeMois && f.mois(poste.dureeMois)],
          ]}
        />
      </div>
      {heuresContredites(poste) && ecrites !== null && heuresSemaine !== null && (
        <div className="mt-3">
          <Avis ton="mal">
            {f.heuresContredites(nombre(ecrites, langue), nombre(heuresSemaine, langue))}
          </Avis>
        </div>
      )}
      {remarques.length > 0 && (
        <div className="mt-3">
          <Avis ton="attente">
            <p className="font-semibold">{f.aVerifier}</p>
            <Liste mots={remarques.map((une) => t.horaire.fautes[une.code](une))} />
          </Avis>
        </div>
      )}
    </Carte>
  )
}

export function Demandes({ poste }: { poste: PosteDecrit }) {
  const t = useTextes()
  const { fiche: f } = t.poste
  const niveau = (rang: number | null) => {
    const code = rang === null ? undefined : niveauxDeLangue[rang]
    return code === undefined ? f.aucuneLangue : t.candidat.niveaux[code]
  }
  const demandees = exigences
    .filter((une) => poste.exigences.includes(une))
    .map((une) => t.candidat.exigences[une])
  return (
    <Carte titre={f.demandes}>
      <Fiche
        lignes={[
          [f.langueOrale.fr, niveau(poste.frOral)],
          [f.langueOrale.nl, niveau(poste.nlOral)],
          ...(poste.langueRaison ? ([[f.langueRaison, poste.langueRaison]] as const) : []),
          [f.permis, poste.permis.map((un) => t.candidat.permis[un]).join(', ') || t.ui.aucun],
          [f.charge, poste.chargeKg === null ? f.pasDecrit : f.kg(poste.chargeKg)],
          [
            f.debout,
            poste.deboutHeures === null ? f.pasDecrit : f.deboutHeures(poste.deboutHeures),
          ],
          [f.exigences, demandees.join(', ') || f.aucune],
        ]}
      />
      {poste.soutienLangue && <p className="mt-3">{f.soutienLangue}.</p>}
      <h3 className="mt-4">{f.competences}</h3>
      <Competences codes={poste.competences} />
    </Carte>
  )
}

export function Apprentissage({ poste }: { poste: PosteDecrit }) {
  const t = useTextes()
  const { fiche: f } = t.poste
  return (
    <Carte titre={f.accompagnement}>
      <Fiche
        lignes={[
          [f.objectif, t.candidat.objectifs[poste.objectif]],
          [f.tuteur, poste.tuteur],
        ]}
      />
      <p className="mt-3">{poste.formation ? f.formation : f.sansFormation}</p>
      <h3 className="mt-4">{f.competencesApprises}</h3>
      <Competences codes={poste.competencesApprises} />
    </Carte>
  )
}

function Competences({ codes }: { codes: readonly string[] }) {
  const langue = useLangue()
  const { fiche: f } = useTextes().poste
  if (codes.length === 0) return <p className="text-gris">{f.aucune}</p>
  return <Liste mots={codes.map((code) => trouverCompetence(code)?.[langue] ?? code)} />
}

function Liste({ mots }: { mots: readonly string[] }) {
  return (
    <ul className="list-disc pl-6">
      {mots.map((mot) => (
        <li key={mot}>{mot}</li>
      ))}
    </ul>
  )
}

/** What is allowed under conditions; what is not was refused when it was written. */
function remarquesDe(
  semaine: Poste['semaine'],
  heures: number,
  aujourdhui: DateCivile,
): FauteDHoraire[] {
  return fautesDeSemaine(semaine, heures, aujourdhui).filter(({ bloque }) => !bloque)
}
