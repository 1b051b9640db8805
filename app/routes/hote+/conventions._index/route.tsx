import { Link, useLoaderData } from '@remix-run/react'
import { StatutDuDocument } from '#app/components/convention/etat-des-signatures.tsx'
import { nomPourLHote } from '#app/components/convention/nom-pour-l-hote.ts'
import { Tableau } from '#app/components/ui/liste.tsx'
import { Page, Vide } from '#app/components/ui/page.tsx'
import { hote } from '#app/guards/gardes.server.ts'
import { useLangue, useTextes } from '#app/i18n/contexte.tsx'
import { jour } from '#app/i18n/format.ts'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { listerConventions } from '#db/reads/convention-liste.server.ts'

export const meta = titre((t) => t.convention.chezLHote.titre)

/** What waits for a signature comes first. */
export const loader = hote.lire(({ ctx }) => ({
  lignes: listerConventions(ctx.base, ctx.perimetre)
    .map(({ sujetId: _, creeA: __, ...ligne }) => ligne)
    .toSorted((a, b) => Number(b.statut === 'a_signer') - Number(a.statut === 'a_signer')),
}))

type Ligne = Awaited<ReturnType<typeof loader>>['lignes'][number]

export default function NosDocuments() {
  const { lignes } = useLoaderData<typeof loader>()
  const t = useTextes()
  const langue = useLangue()
  const { chezLHote: h, liste: l } = t.convention
  return (
    <Page titre={h.titre}>
      {lignes.length === 0 ? (
        <Vide>{h.vide}</Vide>
      ) : (
        <Tableau
          legende={h.titre}
          lignes={lignes}
          cle={({ id }) => id}
          colonnes={[
            { titre: l.reference, principale: true, cellule: (ligne) => <Nom ligne={ligne} /> },
            { titre: l.debut, cellule: ({ debutLe }) => (debutLe ? jour(debutLe, langue) : '—') },
            { titre: l.etat, cellule: (ligne) => <Etat ligne={ligne} /> },
          ]}
        />
      )}
    </Page>
  )
}

function Nom({ ligne }: { ligne: Ligne }) {
  const t = useTextes()
  const { id, reference } = ligne
  return (
    <span>
      <Link to={paths.hote.convention(id)}>{nomPourLHote(ligne, t)}</Link>
      <span className="block font-normal text-gris">{reference}</span>
    </span>
  )
}

function Etat({ ligne: { statut, signataires, signatures } }: { ligne: Ligne }) {
  const { liste: l, partiesCourtes } = useTextes().convention
  if (statut !== 'a_signer') return <StatutDuDocument statut={statut} />
  const manquent = signataires.filter((partie) => !signatures.includes(partie))
  return (
    <span className={manquent.includes('hote') ? 'font-semibold text-ocre' : ''}>
      {l.attend(manquent.map((partie) => partiesCourtes[partie]).join(', '))}
    </span>
  )
}
