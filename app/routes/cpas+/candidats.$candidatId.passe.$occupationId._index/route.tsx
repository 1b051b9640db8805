import { useLoaderData } from '@remix-run/react'
import { ChampsDePeriode } from '#app/components/passe/formulaire-de-periode.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { RELEVE } from '#app/domain/candidat/passe.ts'
import { saisieDeCorrection } from '#app/domain/candidat/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { octetsDe } from '#app/http/octets.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { euros } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { corrigerPeriode } from '#app/services/passe/corriger-periode.server.ts'
import { consulterPeriode, salaireDeReferenceAu } from '#app/services/passe/lire-passe.server.ts'
import { ReleveACorriger } from './releve.tsx'

export const meta = titre((t) => t.passe.formulaire.correction)

export const loader = cpas.lire(
  ({ ctx, params }) => {
    const candidatId = parametre(params.candidatId)
    const occupationId = parametre(params.occupationId)
    return {
      ...consulterPeriode(ctx, { candidatId, occupationId }),
      salaire: salaireDeReferenceAu(ctx),
    }
  },
  ['agent', 'responsable'],
)

export const action = cpas.agir(
  saisieDeCorrection,
  async ({ ctx, params, saisie }) => {
    const candidatId = parametre(params.candidatId)
    const occupationId = parametre(params.occupationId)
    const papier = await octetsDe(saisie.papier)
    corrigerPeriode(ctx, { candidatId, occupationId }, saisie, papier)
    return apres(paths.cpas.candidatPasse(candidatId), 'passe.corrigee')
  },
  ['agent', 'responsable'],
)

export default function CorrectionDePeriode() {
  const { candidatId, nom, periode, salaire } = useLoaderData<typeof loader>()
  const { passe: t } = useTextes()
  const langue = useLangue()
  const releve = periode.type === RELEVE
  return (
    <PageDActe
      titre={releve ? t.formulaire.releveTitre : t.formulaire.correction}
      texte={releve ? t.formulaire.releveTexte : t.intro}
      retour={{ texte: t.titreDe(nom), vers: paths.cpas.candidatPasse(candidatId) }}
      envoyer={t.formulaire.enregistrer}
      version={periode.version}
      fichiers
    >
      {releve ? (
        <ReleveACorriger periode={periode} />
      ) : (
        <ChampsDePeriode periode={periode} salaireDeReference={euros(salaire, langue)} />
      )}
    </PageDActe>
  )
}
