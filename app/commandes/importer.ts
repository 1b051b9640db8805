import { readFileSync } from 'node:fs'
import { z } from 'zod'
import {
  compterSorts,
  type Rapprochement,
  type Sort,
  sortDe,
  toutEstPret,
} from '#app/domain/reprise/decision.ts'
import { type Lecture, type Probleme, statutsDeLigne } from '#app/domain/reprise/reprise.ts'
import { type ObjetRepris, objetsRepris } from '#app/domain/reprise/saisie.ts'
import { texteBrut } from '#app/domain/reprise/tableau.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { lireReglages } from '#app/env.server.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { textes } from '#app/i18n/index.ts'
import { appliquerReprise } from '#app/services/reprise/appliquer.server.ts'
import { deposerReprise } from '#app/services/reprise/deposer.server.ts'
import { lireFichier } from '#app/services/reprise/lire-fichier.server.ts'
import { lireLignesDe } from '#app/services/reprise/lire-lignes.server.ts'
import { rapprocher } from '#app/services/reprise/rapprocher.server.ts'
import { avecLaBase, baseExiste, contexteDe } from './base.ts'
import { commande, type OptionsLues } from './commande.ts'
import { choisir, texteDOption } from './options.ts'

const message = z.strictObject({ fr: z.string(), nl: z.string() })

const sortie = z.strictObject({
  /** Rows that are good: taken over when asked, ready otherwise. */
  acceptees: z.int(),
  refusees: z.array(
    z.strictObject({
      /** As the spreadsheet numbers it, in its sheet. */
      ligne: z.int(),
      feuille: z.string(),
      /** Under the headers, through all sheets, 1 first. */
      rang: z.int(),
      champ: z.string(),
      valeur: z.string(),
      code: z.string(),
      message,
    }),
  ),
  /** Every row: its status, and everything there is to say about it. */
  lignes: z.array(
    z.strictObject({
      ligne: z.int(),
      feuille: z.string(),
      rang: z.int(),
      statut: z.enum(statutsDeLigne),
      problemes: z.array(z.string()),
      normalise: z.array(z.string()),
      doublon_de: z.int().nullable(),
      deja_la: z.boolean(),
    }),
  ),
  /** How many rows were written; 0 without `--appliquer` or `--tout-ou-rien`. */
  enregistrees: z.int(),
})
type Sortie = z.output<typeof sortie>

/**
 * Reads a file (stdin, or `--fichier`) and tells what would happen to each of its rows. Nothing is written
 * unless `--appliquer` (all good rows) or `--tout-ou-rien` (all, or none as long as one waits).
 */
export const importer = commande<unknown, Sortie>({
  nom: 'importer',
  sortie,
  options: {
    quoi: { type: 'string' },
    /** Only for the reader: the content of the file decides. */
    format: { type: 'string' },
    fichier: { type: 'string' },
    compte: { type: 'string' },
    appliquer: { type: 'boolean' },
    'tout-ou-rien': { type: 'boolean' },
  },
  executer: async (_entree, options) => {
    const quoi = choisir(options, 'quoi', objetsRepris)
    if (options.format !== undefined) choisir(options, 'format', ['csv', 'xlsx'])
    const fichier = texteDOption(options, 'fichier')
    const octets = fichier ? lireLeFichier(fichier) : await lireStdin()
    return ecrit(options) ? appliquer(quoi, octets, options) : regarder(quoi, octets, options)
  },
})

const ecrit = (options: OptionsLues) =>
  options.appliquer === true || options['tout-ou-rien'] === true

async function regarder(
  quoi: ObjetRepris,
  octets: Uint8Array,
  options: OptionsLues,
): Promise<Sortie> {
  const aujourdhui = jourABruxelles(lireReglages().horloge ?? new Date())
  const lecture = await lire(quoi, octets, aujourdhui)
  // What is already there belongs to a centre: it is told to somebody of that centre only.
  const courriel = texteDOption(options, 'compte')
  if (!courriel || !baseExiste()) return rapporter(lecture, new Map())
  return avecLaBase((base) => {
    const { perimetre, acteur } = contexteDe(base, courriel)
    const { cpasId } = acteur
    return rapporter(lecture, rapprocher(base, { perimetre, cpasId }, quoi, lecture.lignes))
  })
}

async function appliquer(
  quoi: ObjetRepris,
  octets: Uint8Array,
  options: OptionsLues,
): Promise<Sortie> {
  return avecLaBase(async (base) => {
    const ctx = contexteDe(base, texteDOption(options, 'compte'))
    const { perimetre, acteur } = ctx
    const lecture = await lire(quoi, octets, ctx.aujourdhui)
    const connus = rapprocher(base, { perimetre, cpasId: acteur.cpasId }, quoi, lecture.lignes)
    const rapport = rapporter(lecture, connus)
    const toutOuRien = options['tout-ou-rien'] === true
    if (rapport.acceptees === 0 || (toutOuRien && !toutEstPret(sortsDe(lecture, connus))))
      return rapport
    const nom = texteDOption(options, 'fichier')?.split(/[\\/]/).at(-1) ?? quoi
    const { repriseId } = await deposerReprise(ctx, { quoi, nom, octets })
    const { reprises } = appliquerReprise(ctx, repriseId, { version: 1, toutOuRien })
    return { ...rapport, enregistrees: reprises }
  })
}

async function lire(
  quoi: ObjetRepris,
  octets: Uint8Array,
  aujourdhui: DateCivile,
): Promise<Lecture<unknown>> {
  const tableau = await lireFichier(octets)
  return lireLignesDe(quoi, tableau, aujourdhui)
}

type Connus = ReadonlyMap<number, Rapprochement>

function sortsDe({ lignes }: Lecture<unknown>, connus: Connus): Sort[] {
  return lignes.map((ligne) =>
    sortDe(
      { ...ligne, decision: null, objetId: null },
      connus.get(ligne.rang) ?? { issue: 'nouvelle' },
    ),
  )
}

function rapporter(lecture: Lecture<unknown>, connus: Connus): Sortie {
  const sorts = sortsDe(lecture, connus)
  const numeros = new Map(lecture.lignes.map(({ rang, numero }) => [rang, numero]))
  return {
    acceptees: compterSorts(sorts).prete,
    refusees: lecture.lignes.flatMap((ligne, i) => {
      const sort = sorts[i]
      const ou = { ligne: ligne.numero, feuille: ligne.feuille, rang: ligne.rang }
      if (sort === 'a_corriger')
        return raisonsDe(ligne, connus).map(({ code, colonne, valeur }) => ({
          ...ou,
          champ: colonne,
          valeur,
          code,
          message: dansChaqueLangue((t) => t.problemes[code]({ valeur })),
        }))
      if (sort !== 'a_decider') return []
      const { doublon } = ligne
      const premiere = doublon ? (numeros.get(doublon.de) ?? doublon.de) : 0
      return [
        {
          ...ou,
          champ: '',
          valeur: '',
          code: doublon ? `doublon_${doublon.certitude}` : 'doublon_connu',
          message: dansChaqueLangue((t) =>
            doublon ? t.doublon[doublon.certitude](premiere) : t.pages.ressemble,
          ),
        },
      ]
    }),
    lignes: lecture.lignes.map((ligne) => ({
      ligne: ligne.numero,
      feuille: ligne.feuille,
      rang: ligne.rang,
      statut: ligne.statut,
      problemes: ligne.problemes.map(({ code }) => code),
      normalise: [...ligne.normalise],
      doublon_de: ligne.doublon?.de ?? null,
      deja_la: connus.get(ligne.rang)?.issue === 'connue',
    })),
    enregistrees: 0,
  }
}

/** What is wrong with a row: what the reading says, and that nobody of the centre is meant. */
function raisonsDe(
  { rang, problemes, cellules }: Lecture<unknown>['lignes'][number],
  connus: Connus,
): readonly Probleme[] {
  if (connus.get(rang)?.issue !== 'sans_personne') return problemes
  const nommes = [cellules.dossier, cellules.niss].map((une) => texteBrut(une ?? null))
  const valeur = nommes.filter((un) => un !== '').join(' ')
  return [...problemes, { code: 'person_unknown', colonne: 'dossier', valeur }]
}

function dansChaqueLangue(
  dire: (t: ReturnType<typeof textes>['reprise']) => string,
): Sortie['refusees'][number]['message'] {
  const [fr, nl] = langues.map((langue) => dire(textes(langue).reprise))
  return { fr: fr ?? '', nl: nl ?? '' }
}

function lireLeFichier(fichier: string): Uint8Array {
  try {
    return readFileSync(fichier)
  } catch {
    throw new ErreurMetier('commande/fichier_illisible', { fichier })
  }
}

async function lireStdin(): Promise<Uint8Array> {
  const morceaux: Buffer[] = []
  for await (const morceau of process.stdin) morceaux.push(morceau)
  return Buffer.concat(morceaux)
}
