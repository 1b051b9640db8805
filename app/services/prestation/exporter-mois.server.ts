import {
  type CleDExport,
  clesDExport,
  type FormatDExport,
  type LigneDePaie,
  lignesDePaie,
} from '#app/domain/prestation/export.ts'
import { peutExporter } from '#app/domain/prestation/permissions.ts'
import { type Colonne, colonne } from '#app/domain/reprise/colonnes.ts'
import type { CellulesDe } from '#app/domain/reprise/export.ts'
import type { ActeurDuCpas } from '#app/domain/shared/acteur.ts'
import type { Mois } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { joursDesFeuilles } from '#db/reads/prestation.server.ts'
import { consulterListe } from '../candidat/consulter-dossier.server.ts'
import { acte, type Contexte } from '../contexte.server.ts'
import { ecrireCsv, ecrireXlsx, typesDeFichier } from '../reprise/ecrire-fichier.server.ts'
import { tracer } from '../tracer.server.ts'
import { feuillesDuMois } from './feuilles-du-mois.server.ts'

export interface FichierExporte {
  readonly nom: string
  readonly type: string
  readonly octets: Uint8Array
}

/** The columns a payroll office receives, in their order, and no other. */
const genres = {
  dossier: 'nombre',
  nom: 'texte',
  hote: 'texte',
  jour: 'date',
  code: 'texte',
  dmfa: 'texte',
  heures: 'nombre',
} as const satisfies Record<CleDExport, Colonne['genre']>

const colonnes = clesDExport.map((cle) =>
  colonne(
    cle,
    textes('fr').feuille.export.colonnes[cle],
    textes('nl').feuille.export.colonnes[cle],
    [],
    { genre: genres[cle] },
  ),
)

/**
 * The month for the payroll, as a CSV or an Excel file: every day of the locked sheets and a line for
 * each sheet that is not. Written in the journal with its number of lines. Refuses `commun/interdit`.
 */
export async function exporterMois(
  ctx: Contexte<ActeurDuCpas>,
  { mois, format }: { readonly mois: Mois; readonly format: FormatDExport },
  langue: Langue,
): Promise<FichierExporte> {
  if (!peutExporter(ctx.acteur)) throw new ErreurMetier('commun/interdit')
  const lignes = consulterListe(ctx, 'feuilles-export', (tx) => {
    const { toutes } = feuillesDuMois(tx, ctx, mois)
    const ids = toutes.flatMap(({ feuilleId }) => feuilleId ?? [])
    const joursDe = joursDesFeuilles(tx, ctx.perimetre, ids)
    return lignesDePaie(
      toutes.map((feuille) => ({ ...feuille, ...joursDe(feuille.feuilleId ?? '') })),
    )
  })
  acte(ctx, 'feuilles.exportees', (tx) => {
    tracer(tx, ctx, {
      type: 'feuilles.exportees',
      cpasId: ctx.acteur.cpasId,
      sujetId: ctx.acteur.cpasId,
      details: { mois, format, lignes: lignes.length },
    })
    return null
  })
  const { export: mots } = textes(langue).feuille
  const tableau = { colonnes, lignes: lignes.map((ligne) => enCellules(ligne, langue)) }
  return {
    nom: `${mots.fichier}-${mois}.${format}`,
    type: typesDeFichier[format],
    octets:
      format === 'csv'
        ? ecrireCsv(tableau, langue)
        : await ecrireXlsx([{ nom: `${mots.onglet} ${mois}`, ...tableau }], langue),
  }
}

function enCellules(ligne: LigneDePaie, langue: Langue): CellulesDe<CleDExport> {
  return {
    dossier: ligne.numero,
    nom: ligne.nom,
    hote: ligne.nomDeLHote,
    jour: ligne.jour && { jour: ligne.jour },
    // A sheet that is not locked says so where its days would stand.
    code: ligne.code ?? textes(langue).feuille.etats[ligne.etat],
    dmfa: ligne.dmfa,
    heures: ligne.heures,
  }
}
