import { useLoaderData } from '@remix-run/react'
import { Case, Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeConsentement } from '#app/domain/proposition/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { noterConsentement } from '#app/services/proposition/consentir.server.ts'
import { consulterProposition } from '#app/services/proposition/consulter.server.ts'

export const meta = titre((t) => t.apparier.guichet.titre)

export const loader = cpas.lire(
  ({ ctx, params }) => consulterProposition(ctx, parametre(params.propositionId)),
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeConsentement,
  ({ ctx, params, saisie }) => {
    const propositionId = parametre(params.propositionId)
    noterConsentement(ctx, propositionId, saisie)
    return apres(paths.cpas.proposition(propositionId), 'proposition.repondue')
  },
  ['agent', 'responsable'],
)

export default function Consentement() {
  const { id, nom, version } = useLoaderData<typeof loader>()
  const {
    apparier: { guichet: t },
  } = useTextes()
  return (
    <PageDActe
      titre={t.titre}
      texte={t.texte}
      retour={{ texte: nom, vers: paths.cpas.proposition(id) }}
      envoyer={t.enregistrer}
      version={version}
    >
      <Radios
        nom="reponse"
        libelle={t.reponse}
        options={[
          { valeur: 'oui', texte: t.oui },
          { valeur: 'non', texte: t.non },
        ]}
      />
      <fieldset>
        <legend className="etiquette">{t.partage}</legend>
        <Case nom="partageTelephone" libelle={t.telephone} />
        <Case nom="partageCourriel" libelle={t.courriel} />
      </fieldset>
    </PageDActe>
  )
}
