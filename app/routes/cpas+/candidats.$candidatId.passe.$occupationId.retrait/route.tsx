import { useLoaderData } from '@remix-run/react'
import { DescriptionDePeriode } from '#app/components/passe/description.tsx'
import { ChampTexte } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeRetrait } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { retirerPeriode } from '#app/services/passe/corriger-periode.server.ts'
import { consulterPeriode } from '#app/services/passe/lire-passe.server.ts'

export const meta = titre((t) => t.passe.formulaire.retrait)

export const loader = cpas.lire(
  ({ ctx, params }) =>
    consulterPeriode(ctx, {
      candidatId: parametre(params.candidatId),
      occupationId: parametre(params.occupationId),
    }),
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeRetrait,
  ({ ctx, params, saisie }) => {
    const candidatId = parametre(params.candidatId)
    const occupationId = parametre(params.occupationId)
    retirerPeriode(ctx, { candidatId, occupationId }, saisie)
    return apres(paths.cpas.candidatPasse(candidatId), 'passe.retiree')
  },
  ['agent', 'responsable'],
)

export default function RetraitDePeriode() {
  const { candidatId, nom, periode } = useLoaderData<typeof loader>()
  const { passe: t, compteur } = useTextes()
  const langue = useLangue()
  return (
    <PageDActe
      titre={t.formulaire.retrait}
      texte={t.formulaire.retraitTexte}
      retour={{ texte: t.titreDe(nom), vers: paths.cpas.candidatPasse(candidatId) }}
      envoyer={t.retirer}
      genre="danger"
      version={periode.version}
    >
      <p>
        <strong>{compteur.duAu(jour(periode.du, langue), jour(periode.au, langue))}</strong>{' '}
        <DescriptionDePeriode periode={periode} />
      </p>
      <ChampTexte nom="raison" libelle={t.formulaire.raison} />
    </PageDActe>
  )
}
