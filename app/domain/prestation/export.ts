import type { Bareme } from '../shared/bareme.ts'
import { enVigueur } from '../shared/bareme.ts'
import { type DateCivile, dateCivile } from '../shared/date-civile.ts'
import type { EtatDeFeuille } from './etat.ts'
import type { CodeDeJour, JourDeFeuille } from './prestation.ts'
import { avecCorrections } from './regles.ts'

export const formatsDExport = ['csv', 'xlsx'] as const
export type FormatDExport = (typeof formatsDExport)[number]

/** The columns of the file, in their order. */
export const clesDExport = ['dossier', 'nom', 'hote', 'jour', 'code', 'dmfa', 'heures'] as const
export type CleDExport = (typeof clesDExport)[number]

/**
 * Code of the quarterly declaration (DmfA) of each code of a day. Null where one code of ours may be
 * several of theirs (maternity 51 or birth 52) or none (a day that was not planned): the payroll
 * chooses, nothing is guessed. A closing of the host is paid time only when the CPAS pays it.
 */
export const codesDmfa: Bareme<Readonly<Record<CodeDeJour, string | null>>> = {
  intitule: {
    fr: 'Codes de prestation de la DmfA',
    nl: 'Prestatiecodes van de DmfA',
  },
  valeurs: [
    {
      des: dateCivile('2003-01-01'),
      valeur: {
        P: '1',
        F: '1',
        E: '1',
        CA: '1',
        JF: '1',
        JR: '1',
        FU: '1',
        RC: '1',
        CC: '1',
        MG: '1',
        MM: '50',
        MT: null,
        AT: '60',
        AI: '30',
        AA: '30',
        CF: '24',
        GR: '21',
        TP: null,
        ABA: null,
        ABN: null,
      },
      source:
        'ONSS, instructions DmfA, «codification des données de temps de travail» (codes 1, 50, 51, 60) ; codes 21, 24 et 30 à confirmer par le secrétariat social',
    },
  ],
}

/** One expected sheet of the month to export. */
export interface FeuilleAExporter {
  readonly numero: number
  readonly prenom: string
  readonly nom: string
  readonly nomDeLHote: string
  readonly etat: EtatDeFeuille
  readonly jours: readonly JourDeFeuille[]
  readonly corrections: readonly JourDeFeuille[]
}

/** One row of the file: a day of a locked sheet, or a sheet that is not there yet. */
export interface LigneDePaie {
  readonly numero: number
  readonly nom: string
  readonly nomDeLHote: string
  /** Null when the sheet is not locked: `etat` says where it stands. */
  readonly jour: DateCivile | null
  readonly code: CodeDeJour | null
  readonly dmfa: string | null
  /** Hours, with decimals; null, never zero, when they are not known. */
  readonly heures: number | null
  readonly etat: EtatDeFeuille
}

/**
 * The rows of a month for the payroll, in the order given: every planned day of the locked sheets,
 * corrections included, and one row for each sheet that is missing or not locked, so that nobody
 * takes it for zero hours.
 */
export function lignesDePaie(feuilles: readonly FeuilleAExporter[]): LigneDePaie[] {
  return feuilles.flatMap((feuille): LigneDePaie[] => {
    const personne = {
      numero: feuille.numero,
      nom: `${feuille.nom} ${feuille.prenom}`,
      nomDeLHote: feuille.nomDeLHote,
      etat: feuille.etat,
    }
    if (feuille.etat !== 'verrouillee')
      return [{ ...personne, jour: null, code: null, dmfa: null, heures: null }]
    return avecCorrections(feuille.jours, feuille.corrections)
      .filter(({ code }) => code !== 'TP')
      .map(({ jour, code, minutes }) => ({
        ...personne,
        jour,
        code,
        dmfa: codeDmfa(code, minutes, jour),
        heures: Math.round((minutes / 60) * 100) / 100,
      }))
  })
}

function codeDmfa(code: CodeDeJour, minutes: number, jour: DateCivile): string | null {
  if (code === 'FU' && minutes === 0) return null
  return enVigueur(codesDmfa, jour).valeur[code]
}
