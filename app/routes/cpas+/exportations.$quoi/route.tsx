import { useLoaderData } from '@remix-run/react'
import { Radios } from '#app/components/ui/champ.tsx'
import { PageDActe } from '#app/components/ui/page-d-acte.tsx'
import { filtresDeCandidats } from '#app/domain/candidat/filtres.ts'
import { filtresDHotes } from '#app/domain/hote/filtres.ts'
import { filtresDePostes } from '#app/domain/poste/filtres.ts'
import { peutExporter, peutExporterLesNiss } from '#app/domain/reprise/permissions.ts'
import { type ObjetExporte, objetsExportes, saisieDExport } from '#app/domain/reprise/saisie.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { cpas } from '#app/guards/gardes.server.ts'
import { lireFiltres } from '#app/http/filtres.server.ts'
import { telechargement } from '#app/http/telechargement.server.ts'
import { useTextes } from '#app/i18n/contexte.tsx'
import { titre } from '#app/i18n/titre.ts'
import { paths } from '#app/paths.ts'
import { typesDeFichier } from '#app/services/reprise/ecrire-fichier.server.ts'
import { exporterListe, type ListeAExporter } from '#app/services/reprise/exporter.server.ts'

export const meta = titre((t) => t.reprise.pages.exporter)

const objetDe = (texte: string | undefined): ObjetExporte => {
  const quoi = objetsExportes.find((un) => un === texte)
  if (!quoi) throw new ErreurMetier('commun/introuvable')
  return quoi
}

/** The rows of the list as its address filtered them. */
const listeDe = (quoi: ObjetExporte, url: URL): ListeAExporter => {
  switch (quoi) {
    case 'candidats':
      return { quoi, filtres: lireFiltres(url, filtresDeCandidats) }
    case 'hotes':
      return { quoi, filtres: lireFiltres(url, filtresDHotes) }
    case 'postes':
      return { quoi, filtres: lireFiltres(url, filtresDePostes) }
  }
}

export const loader = cpas.lire(({ ctx, params, url }) => {
  const quoi = objetDe(params.quoi)
  if (!peutExporter(ctx.acteur, quoi)) throw new ErreurMetier('commun/interdit')
  return {
    quoi,
    filtres: url.search,
    sansNiss: quoi === 'candidats' && !peutExporterLesNiss(ctx.acteur),
  }
})

export const action = cpas.agir(saisieDExport, async ({ ctx, params, saisie, url, langue }) => {
  const quoi = objetDe(params.quoi)
  const { format, filtres = '' } = saisie
  const liste = listeDe(quoi, new URL(`${url.pathname}${filtres}`, url))
  const { octets } = await exporterListe(ctx, { ...liste, format, langue })
  return telechargement({
    nom: `${quoi}-${ctx.aujourdhui}.${format}`,
    type: typesDeFichier[format],
    octets,
  })
})

const listes: Record<ObjetExporte, string> = {
  candidats: paths.cpas.candidats(),
  hotes: paths.cpas.hotes(),
  postes: paths.cpas.postes(),
}

export default function Exportation() {
  const { quoi, filtres, sansNiss } = useLoaderData<typeof loader>()
  const { pages: t } = useTextes().reprise
  return (
    <PageDActe
      titre={t.exporterTitre[quoi]}
      texte={
        <>
          <p>{t.exporterTexte}</p>
          {sansNiss && <p className="mt-2">{t.sansNiss}</p>}
        </>
      }
      retour={{ texte: t.objets[quoi], vers: `${listes[quoi]}${filtres}` }}
      envoyer={t.telecharger}
    >
      <input type="hidden" name="filtres" value={filtres} />
      <Radios
        nom="format"
        libelle={t.format}
        defaut="xlsx"
        options={[
          { valeur: 'xlsx', texte: t.formats.xlsx },
          { valeur: 'csv', texte: t.formats.csv },
        ]}
      />
    </PageDActe>
  )
}
