import { type Colonne, colonne } from './colonnes.ts'

const nombre = { genre: 'nombre' } as const

/** Days worked or not, one row per person and day. */
export const colonnesPrestations = [
  colonne('dossier', 'Dossier', 'Dossier', [
    'n° dossier',
    'numéro de dossier',
    'réf. dossier',
    'dossiernummer',
    'dossiernr',
  ]),
  colonne('niss', 'NISS', 'INSZ', [
    'registre national',
    'numéro national',
    'rijksregisternummer',
    'rrn',
  ]),
  colonne('mois', 'Mois', 'Maand', ['période', 'periode']),
  colonne('jour', 'Jour', 'Dag', ['date', 'jour du mois', 'datum'], {
    genre: 'date',
    indispensable: true,
  }),
  colonne('code', 'Code', 'Prestatiecode', ['code de prestation', 'prestation', 'prestatie'], {
    indispensable: true,
  }),
  colonne(
    'heures',
    'Heures',
    'Uren',
    ["nombre d'heures", 'durée', 'h', 'aantal uren', 'duur'],
    nombre,
  ),
] as const satisfies readonly Colonne[]

export type ClePrestation = (typeof colonnesPrestations)[number]['cle']
