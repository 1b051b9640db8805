import type { z } from 'zod'
import type { filtresDeCandidats } from '#app/domain/candidat/filtres.ts'
import type { filtresDHotes } from '#app/domain/hote/filtres.ts'
import { trouverCompetence } from '#app/domain/metier/metier.ts'
import type { filtresDePostes } from '#app/domain/poste/filtres.ts'
import type { Colonne } from '#app/domain/reprise/colonnes.ts'
import { colonnesCandidats } from '#app/domain/reprise/colonnes-candidats.ts'
import { colonnesHotes, colonnesPostes } from '#app/domain/reprise/colonnes-hotes.ts'
import {
  depuisDossier,
  depuisHote,
  depuisPoste,
  direSemaine,
} from '#app/domain/reprise/depuis-les-dossiers.ts'
import {
  type CellulesDe,
  exporterCandidat,
  exporterHote,
  exporterPoste,
} from '#app/domain/reprise/export.ts'
import { peutExporter, peutExporterLesNiss } from '#app/domain/reprise/permissions.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import type { Tx } from '#db/client.server.ts'
import { lireDossier, lireNissEntier, listerCandidats } from '#db/reads/candidat.server.ts'
import { nomsDuCpas } from '#db/reads/cpas.server.ts'
import { responsablesDe } from '#db/reads/destinataire.server.ts'
import { listerHotes, trouverHote } from '#db/reads/hote.server.ts'
import { lirePoste, listerPostes } from '#db/reads/poste.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { avertir } from '../envoi/avertir.server.ts'
import { tracer } from '../tracer.server.ts'
import { ecrireCsv, ecrireXlsx, type FormatDeFichier } from './ecrire-fichier.server.ts'

/** Which list, with the filters it has on the screen: exactly its rows leave. */
export type ListeAExporter =
  | { readonly quoi: 'candidats'; readonly filtres: Partial<z.output<typeof filtresDeCandidats>> }
  | { readonly quoi: 'hotes'; readonly filtres: Partial<z.output<typeof filtresDHotes>> }
  | { readonly quoi: 'postes'; readonly filtres: Partial<z.output<typeof filtresDePostes>> }

export type DemandeDExport = ListeAExporter & {
  readonly format: FormatDeFichier
  readonly langue: Langue
}

/**
 * A list as a file, with the rows that the filters show. It is an act: the journal says who took what
 * out, and the head is told. Refuses `commun/interdit`.
 */
export async function exporterListe(
  ctx: Contexte<ActeurDuCpas>,
  demande: DemandeDExport,
): Promise<{ octets: Buffer; nombre: number }> {
  const { quoi, format, langue } = demande
  if (!peutExporter(ctx.acteur, quoi)) throw new ErreurMetier('commun/interdit')
  let table: Table = { colonnes: [], lignes: [] }
  acte(ctx, 'reprise.exportee', (tx) => {
    const niss = quoi === 'candidats' && peutExporterLesNiss(ctx.acteur)
    table = lireTable(tx, ctx, demande, niss)
    const nombre = table.lignes.length
    const { cpasId } = ctx.acteur
    tracer(tx, ctx, {
      type: 'reprise.exportee',
      cpasId,
      sujetId: cpasId,
      details: { quoi, format, nombre, niss },
    })
    if (quoi === 'candidats') prevenirLaDirection(tx, ctx)
    return { nombre }
  })
  const { colonnes, lignes } = table
  const nom = textes(langue).reprise.pages.objets[quoi]
  const octets =
    format === 'csv'
      ? ecrireCsv({ colonnes, lignes }, langue)
      : await ecrireXlsx([{ nom, colonnes, lignes }], langue)
  return { octets, nombre: lignes.length }
}

interface Table {
  readonly colonnes: readonly Colonne[]
  readonly lignes: readonly CellulesDe<string>[]
}

function lireTable(
  tx: Tx,
  { perimetre, aujourdhui }: Contexte<ActeurDuCpas>,
  demande: DemandeDExport,
  niss: boolean,
): Table {
  const { langue } = demande
  const dits = textes(langue).reprise.valeurs
  switch (demande.quoi) {
    case 'candidats': {
      const ids = tous((page) => listerCandidats(tx, perimetre, { ...demande.filtres, page }))
      const lignes = ids.map((id) =>
        exporterCandidat(
          depuisDossier({
            ...lireDossier(tx, perimetre, id),
            niss: niss ? lireNissEntier(tx, perimetre, id) : null,
          }),
          dits,
        ),
      )
      const colonnes = colonnesCandidats.filter(({ cle }) => niss || cle !== 'niss')
      return { colonnes, lignes }
    }
    case 'hotes': {
      const ids = tous((page) =>
        listerHotes(tx, perimetre, { ...demande.filtres, page }, aujourdhui),
      )
      const lignes = ids.map((id) => exporterHote(depuisHote(trouverHote(tx, perimetre, id)), dits))
      return { colonnes: colonnesHotes, lignes }
    }
    case 'postes': {
      const ids = tous((page) =>
        listerPostes(tx, perimetre, { ...demande.filtres, page }, aujourdhui),
      )
      const dire = (code: string) => trouverCompetence(code)?.[langue] ?? code
      const lignes = ids.map((id) => {
        const poste = lirePoste(tx, perimetre, id, aujourdhui)
        return exporterPoste(
          depuisPoste({
            ...poste,
            ref: null,
            horaire: poste.horaireTexte ?? direSemaine(poste.semaine, langue),
            competences: poste.competences.map(dire),
            competencesApprises: poste.competencesApprises.map(dire),
            contraintes: poste.exigences.map((une) => exigenceDite(une, langue)),
          }),
          dits,
        )
      })
      return { colonnes: colonnesPostes, lignes }
    }
  }
}

function exigenceDite(code: string, langue: Langue): string {
  return Object.entries(textes(langue).metier.exigences).find(([un]) => un === code)?.[1] ?? code
}

/** Every page of a list, as ids. */
function tous(
  lire: (page: number) => { lignes: readonly { readonly id: string }[]; pages: number },
): string[] {
  const ids: string[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const lue = lire(page)
    pages = lue.pages
    ids.push(...lue.lignes.map(({ id }) => id))
  }
  return ids
}

function prevenirLaDirection(tx: Tx, ctx: Contexte<ActeurDuCpas>): void {
  const { cpasId } = ctx.acteur
  const autres = responsablesDe(tx, ctx.perimetre, cpasId).filter(
    ({ compteId }) => compteId !== ctx.acteur.id,
  )
  const noms = nomsDuCpas(tx, ctx.perimetre, cpasId)
  avertir(tx, ctx, autres, {
    code: 'liste_exportee',
    faits: (langue) => ({ cpas: noms[langue] }),
    page: paths.cpas.journee,
    cpasId,
    sujetId: cpasId,
  })
}
