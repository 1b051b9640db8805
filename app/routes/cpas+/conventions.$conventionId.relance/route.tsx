import { useLoaderData } from '@remix-run/react'
import { Avis, Page } from '#app/components/ui/page.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { saisieDeRelance } from '#app/domain/convention/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { parametre } from '#app/http/parametre.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { instant } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { consulterConvention } from '#app/services/convention/consulter-convention.server.ts'
import { preparerRelance, relancerSignataires } from '#app/services/convention/relancer.server.ts'

export const meta = titre((t) => t.convention.relance.titre)

export const loader = cpas.lire(({ ctx, params }) => {
  const conventionId = parametre(params.conventionId)
  return consulterConvention(ctx, conventionId, 'relance', (tx) =>
    preparerRelance(tx, ctx, conventionId),
  )
})

export const action = cpas.agir(saisieDeRelance, ({ ctx, params }) => {
  const conventionId = parametre(params.conventionId)
  relancerSignataires(ctx, conventionId)
  return apres(paths.cpas.convention(conventionId), 'convention.relancee')
})

export default function Relance() {
  const { id, reference, destinataires, derniereA, prochaineA } = useLoaderData<typeof loader>()
  const langue = useLangue()
  const { relance: r, signature: s, parties } = useTextes().convention
  const retour = { texte: reference, vers: paths.cpas.convention(id) }
  if (destinataires.length === 0)
    return (
      <Page titre={r.titre} etroite fil={[retour]}>
        <Avis ton="info">{s.impossible}</Avis>
      </Page>
    )
  const quoi = (
    <div className="space-y-2">
      <p>{r.texte}</p>
      <p className="font-semibold">{r.a}</p>
      <ul className="list-disc pl-5">
        {destinataires.map(({ partie, personnes }) => (
          <li key={partie}>
            {parties[partie]} :{' '}
            {personnes
              .map(({ nom, canal }) => (canal === 'sms' ? r.parSms(nom) : nom))
              .join(' ; ') || r.personne}
          </li>
        ))}
      </ul>
      {derniereA && <p className="text-gris">{r.derniere(instant(derniereA, langue))}</p>}
    </div>
  )
  if (prochaineA !== null)
    return (
      <Page titre={r.titre} etroite fil={[retour]}>
        {quoi}
        <div className="mt-4">
          <Avis ton="attente">{r.prochaine(instant(new Date(prochaineA), langue))}</Avis>
        </div>
      </Page>
    )
  return <PageDActe titre={r.titre} texte={quoi} retour={retour} envoyer={r.envoyer} />
}
