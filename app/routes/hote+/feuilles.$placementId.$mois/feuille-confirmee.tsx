import { BadgeDeFeuille } from '#app/components/prestation/etat-de-feuille.tsx'
import { JoursEnMots } from '#app/components/prestation/jours-en-mots.tsx'
import { Avis, Carte, LienBouton, Page } from '#app/components/ui/page.tsx'
import type { JourDeFeuille, StatutDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { DateCivile, Mois } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant, jourLong, moisEnLettres } from '#app/i18n/format.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'

/** The sheet as it stands: confirmed, or why it cannot be confirmed yet. */
export function FeuilleConfirmee({
  placementId,
  prenom,
  nom,
  titreDuPoste,
  mois,
  statut,
  pasCommence,
  sansHoraire,
  confirmableDes,
  confirmeeA,
  vueA,
  decision,
  jours,
}: {
  placementId: string
  prenom: string
  nom: string
  titreDuPoste: string
  mois: Mois
  statut: StatutDeFeuille | null
  pasCommence: boolean
  sansHoraire: boolean
  confirmableDes: DateCivile
  confirmeeA: Date | null
  vueA: Date | null
  decision: string | null
  jours: readonly JourDeFeuille[]
}) {
  const { feuille: t } = useTextes()
  const langue = useLangue()
  return (
    <Page
      titre={t.deLaPersonne(`${prenom} ${nom}`, moisEnLettres(mois, langue))}
      sousTitre={titreDuPoste}
      etroite
      fil={[{ texte: t.hote.titre, vers: paths.hote.feuilles }]}
    >
      <div className="mb-4 space-y-3">
        {statut && statut !== 'ouverte' && (
          <p className="flex flex-wrap gap-2">
            <BadgeDeFeuille etat={statut} />
            {confirmeeA && t.hote.confirmeeLe(instant(confirmeeA, langue))}{' '}
            {vueA && t.hote.vueParLeTravailleur}
          </p>
        )}
        {statut === 'contestee' && <Avis ton="attente">{t.hote.contestee}</Avis>}
        {decision && (
          <Avis ton="info">
            <h2 className="text-base">{t.decisionDuCpas}</h2>
            <p className="whitespace-pre-line">{decision}</p>
          </Avis>
        )}
        {pasCommence ? (
          <Avis ton="attente">
            {phraseErreur(new ErreurMetier('feuille/travail_pas_commence'), langue)}
          </Avis>
        ) : sansHoraire ? (
          <Avis ton="attente">
            <p>{t.hote.sansHoraire}</p>
            <p className="mt-2">
              <LienBouton vers={paths.hote.placementHoraire(placementId)} genre="second" petit>
                {t.hote.voirHoraire}
              </LienBouton>
            </p>
          </Avis>
        ) : (
          !statut && <Avis ton="info">{t.hote.pasEncore(jourLong(confirmableDes, langue))}</Avis>
        )}
      </div>
      {jours.length > 0 && (
        <Carte titre={statut ? t.lesJours : t.hote.prevu}>
          <JoursEnMots jours={jours} />
        </Carte>
      )}
    </Page>
  )
}
