import { Avis, Carte, Fiche } from '#app/components/ui/page.tsx'
import { type Poids, partsDuScore } from '#app/domain/appariement/appariement.ts'
import type { ReglageDAppariement } from '#app/domain/appariement/reglage.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { nombre } from '#app/i18n/format.ts'

/** Why nothing better exists, and with what it was made: for whoever wants to check it. */
export function PreuveDuPlan({
  tient,
  borne,
  versionScore,
  versionRegles,
  empreinte,
  reglage: { poids, seuils },
}: {
  tient: boolean
  borne: number
  versionScore: string
  versionRegles: string
  empreinte: string
  reglage: ReglageDAppariement
}) {
  const { plan, appariement } = useTextes()
  const { preuve: t } = plan
  const langue = useLangue()
  const dits = (voulus: Poids) =>
    partsDuScore.map((part) => `${appariement.parts[part]} ${voulus[part]}`).join(', ')
  return (
    <Carte titre={t.titre}>
      <Avis ton={tient ? 'bien' : 'mal'}>{tient ? t.tient : t.neTientPas}</Avis>
      <p className="my-3">{t.texte}</p>
      <Fiche
        lignes={[
          [t.borne, nombre(borne, langue, 0)],
          [t.poids, dits(poids.neutre)],
          [t.seuils, t.seuilsDits(seuils.attenteLongueMois, seuils.jamaisProposeMois)],
          [t.score, versionScore],
          [t.regles, versionRegles],
          [t.empreinte, empreinte],
        ]}
      />
    </Carte>
  )
}
