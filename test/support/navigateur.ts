import { type Browser, test as base, expect, type Page } from '@playwright/test'
import type { Langue } from '#app/domain/shared/langue.ts'
import { type Textes, textes } from '#app/i18n/index.ts'
import { MONDE_PRET, ouvrirServeur, type ServeurDeTest } from './serveur-de-test.ts'

/** Somebody in front of a screen, and the words of their language. */
export interface Quelquun {
  readonly page: Page
  readonly langue: Langue
  readonly t: Textes
  readonly serveur: ServeurDeTest
}

/** People of a centre sit at a desk; hosts and workers hold a telephone. */
export const ecrans = {
  bureau: { viewport: { width: 1280, height: 900 } },
  telephone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const

interface Gens {
  /** The server of this test: the one of its worker, unless it has its own. */
  readonly serveur: ServeurDeTest
  /** A new browser, that knows nobody. */
  readonly ouvrir: (langue: Langue, ecran: keyof typeof ecrans) => Promise<Quelquun>
}

/** One built server, mailbox and world per worker; a test that leaves an incident behind fails. */
export const test = base.extend<Gens, { readonly serveurCommun: ServeurDeTest }>({
  serveurCommun: [
    // biome-ignore lint/correctness/noEmptyPattern: the tool reads the names of what is asked for
    async ({}, donner) => {
      const serveur = await ouvrirServeur({ modele: MONDE_PRET, courrier: 'dossier' })
      await donner(serveur)
      await serveur.fermer()
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  serveur: async ({ serveurCommun }, donner) => donner(serveurCommun),

  ouvrir: async ({ browser, serveur }, donner) => {
    const fautes: string[] = []
    await donner((langue, ecran) => ouvrirPour(browser, serveur, langue, ecran, fautes))
    expect([...fautes, ...serveur.incidents()]).toEqual([])
  },
})

/** The same, for a story that moves the clock and reads real mails: its server is its own. */
export const testAvecHorloge = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: the tool reads the names of what is asked for
  serveur: async ({}, donner) => {
    const serveur = await ouvrirServeur({ modele: MONDE_PRET, courrier: 'smtp' })
    await donner(serveur)
    await serveur.fermer()
  },
})

async function ouvrirPour(
  browser: Browser,
  serveur: ServeurDeTest,
  langue: Langue,
  ecran: keyof typeof ecrans,
  fautes: string[],
): Promise<Quelquun> {
  const contexte = await browser.newContext({
    ...ecrans[ecran],
    baseURL: serveur.origine,
    locale: `${langue}-BE`,
  })
  contexte.on('response', (reponse) => {
    if (reponse.status() >= 500) fautes.push(`${reponse.status()} ${reponse.url()}`)
  })
  contexte.on('weberror', (erreur) => fautes.push(String(erreur.error())))
  contexte.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      fautes.push(message.text())
  })
  return { page: await contexte.newPage(), langue, t: textes(langue), serveur }
}

export { expect }
