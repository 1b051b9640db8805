import { useLoaderData } from '@remix-run/react'
import { Champ, Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { peutReprendre } from '#app/domain/reprise/permissions.ts'
import { objetsRepris, saisieDeReprise } from '#app/domain/reprise/saisie.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { apres, paths } from '#app/paths.ts'
import { deposerReprise } from '#app/services/reprise/deposer.server.ts'

export const meta = titre((t) => t.reprise.pages.nouvelle)

export const loader = cpas.lire(
  ({ ctx }) => ({ objets: objetsRepris.filter((quoi) => peutReprendre(ctx.acteur, quoi)) }),
  ['agent', 'prospecteur', 'responsable'],
)

export const action = cpas.agir(
  saisieDeReprise,
  async ({ ctx, saisie }) => {
    const { quoi, fichier } = saisie
    const octets = new Uint8Array(await fichier.arrayBuffer())
    const { repriseId } = await deposerReprise(ctx, { quoi, nom: fichier.name, octets })
    return apres(paths.cpas.reprise(repriseId), 'reprise.deposee')
  },
  ['agent', 'prospecteur', 'responsable'],
)

export default function NouvelleReprise() {
  const { objets } = useLoaderData<typeof loader>()
  const { pages: t } = useTextes().reprise
  return (
    <PageDActe
      titre={t.nouvelle}
      texte={t.texte}
      retour={{ texte: t.titre, vers: paths.cpas.reprises }}
      envoyer={t.lire}
      fichiers
    >
      <Radios
        nom="quoi"
        libelle={t.quoi}
        options={objets.map((quoi) => ({ valeur: quoi, texte: t.objets[quoi] }))}
      />
      <Champ
        nom="fichier"
        libelle={t.fichier}
        aide={t.fichierAide}
        type="file"
        accept=".csv,.txt,.xlsx"
      />
    </PageDActe>
  )
}
