import { GrilleDeJours } from '#app/components/prestation/grille-de-jours.tsx'
import { Actions, Envoyer, Formulaire } from '#app/components/ui/formulaire.tsx'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { codesDeLHote, type JourDeFeuille } from '#app/domain/prestation/prestation.ts'
import type { Mois } from '#app/domain/shared/date-civile.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { duree, moisEnLettres } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

/** The filled sheet: change what was different, press once. */
export function FeuilleAConfirmer({
  prenom,
  nom,
  titreDuPoste,
  mois,
  version,
  statut,
  decision,
  jours,
  total,
}: {
  prenom: string
  nom: string
  titreDuPoste: string
  mois: Mois
  version: number
  statut: string | null
  decision: string | null
  jours: readonly JourDeFeuille[]
  total: number
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
        {statut === 'ouverte' && (
          <Avis ton="attente">
            <p>{t.hote.renvoyee}</p>
            {decision && <p className="mt-1 whitespace-pre-line">{decision}</p>}
          </Avis>
        )}
        <p>{t.hote.dejaRemplie}</p>
        <p className="font-semibold">{t.hote.totalPrevu(duree(total, langue))}</p>
      </div>
      <Formulaire version={version} large>
        <GrilleDeJours jours={jours} codes={codesDeLHote} />
        <p className="aide">{t.hote.sansRaison}</p>
        <p className="aide">{t.heuresAide}</p>
        <Actions>
          <Envoyer>{t.hote.confirmer}</Envoyer>
        </Actions>
      </Formulaire>
    </Page>
  )
}
