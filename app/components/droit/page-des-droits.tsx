import { Avis, Carte, Fiche, Vide } from '#app/components/ui/page.tsx'
import type { ResultatDeDroits } from '#app/domain/droit/droit.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour, jourEnLettres } from '#app/i18n/format.ts'
import { phraseDeRemarque } from '#app/i18n/fr/droit.ts'
import { Arithmetique, TroisLectures } from './arithmetique.tsx'
import { BilanDuCompteur } from './bilan-du-compteur.tsx'
import type { CompteurAffiche } from './compteur-affiche.ts'
import { TraitDesDroits } from './trait-des-droits.tsx'

/** The counter with all its arithmetic; made to be printed and checked by hand. */
export function PageDesDroits({
  compteur,
  aujourdhui,
  pourLaPersonne = false,
}: {
  compteur: CompteurAffiche | null
  aujourdhui: DateCivile
  pourLaPersonne?: boolean
}) {
  const { compteur: t } = useTextes()
  if (!compteur) return <Vide>{pourLaPersonne ? t.pasEncorePourVous : t.pasEncore}</Vide>
  const { resultat } = compteur
  return (
    <div className="space-y-5">
      <Carte titre={t.aujourdhui}>
        <BilanDuCompteur compteur={compteur} pourLaPersonne={pourLaPersonne} />
      </Carte>
      <Carte titre={t.trait.titre}>
        <TraitDesDroits {...compteur} lignes={resultat.lignes} aujourdhui={aujourdhui} />
      </Carte>
      <Carte titre={t.arithmetique}>
        <p className="mb-3">{pourLaPersonne ? t.arithmetiqueSimple : t.arithmetiqueTexte}</p>
        <Arithmetique
          lignes={
            pourLaPersonne
              ? resultat.lignes.filter(
                  ({ effet, du }) => effet !== 'correction' && du <= aujourdhui,
                )
              : resultat.lignes
          }
          avecSources={!pourLaPersonne}
        />
      </Carte>
      {!pourLaPersonne && <PourLAgent compteur={compteur} />}
    </div>
  )
}

/** The conditions, the three ways of counting and what to check: the agent's part. */
function PourLAgent({ compteur: { resultat, dateDemande } }: { compteur: CompteurAffiche }) {
  const { compteur: t, droit } = useTextes()
  const langue = useLangue()
  const { periode_reference: p, regime, base, verdict } = resultat
  return (
    <>
      <Carte titre={t.lectures}>
        <p className="mb-3">{t.lecturesTexte}</p>
        <TroisLectures resultat={resultat} />
      </Carte>
      <Carte titre={t.conditions(jourEnLettres(dateDemande, langue))}>
        <Avis ton={verdict === 'atteint' ? 'bien' : 'attente'}>
          <strong>{droit.verdicts[verdict].nom}.</strong> {droit.verdicts[verdict].phrase}
        </Avis>
        <div className="mt-4">
          <Fiche
            lignes={[
              [t.regime, `${droit.regimes[regime].nom}. ${droit.regimes[regime].phrase}`],
              [t.base, `${droit.bases[base].nom}. ${droit.bases[base].phrase}`],
              [t.reference, t.duAu(jour(p.debut, langue), jour(p.fin, langue))],
              [t.prolongation, t.joursDeCalendrier(p.jours_prolongation)],
              [t.manquants, t.entre(resultat.jours_manquants, resultat.jours_manquants_max)],
              [t.duree, resultat.duree_droit_mois && t.mois(resultat.duree_droit_mois)],
            ]}
          />
        </div>
        <Remarques remarques={resultat.remarques} />
      </Carte>
    </>
  )
}

/** Unknown months are told at the top already; the rest is what somebody must verify. */
function Remarques({ remarques }: Pick<ResultatDeDroits, 'remarques'>) {
  const { compteur: t, droit } = useTextes()
  const autres = remarques.filter(({ code }) => code !== 'periode_inconnue')
  if (autres.length === 0) return null
  return (
    <>
      <h3 className="mt-4 mb-1">{t.remarques}</h3>
      <ul className="list-disc space-y-1 pl-6">
        {autres.map((une) => (
          <li key={une.code}>{phraseDeRemarque(droit, une)}</li>
        ))}
      </ul>
    </>
  )
}
