import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { paths } from '#app/paths.ts'
import { test } from '#test/support/navigateur.ts'
import { type Connecte, connecterToutLeMonde, listerPages, ouvrirPar } from '#test/support/pages.ts'

// Outside `npm test`: pictures for people to look at.
//   CAPTURES=1 npm run e2e -- --project captures         everybody
//   CAPTURES=lea,fatima npm run e2e -- --project captures   these, by the keys of their buttons
const DOSSIER = new URL('../../build/captures/', import.meta.url).pathname
const LARGEURS = [1280, 390]
const voulus = process.env.CAPTURES?.split(',') ?? []

for (const langue of langues)
  test(`chaque page, chaque rôle, en images (${langue})`, async ({ browser, serveur }) => {
    test.setTimeout(3_600_000)
    const gens = await connecterToutLeMonde(serveur)
    for (const { requetes } of gens)
      await requetes.post(paths.langue, { form: { langue, suite: '' } })
    mkdirSync(join(DOSSIER, langue), { recursive: true })
    const echecs: string[] = []
    for (const par of gens.filter(({ cle }) => voulus.includes('1') || voulus.includes(cle))) {
      const vues: Vue[] = []
      for (const page of listerPages()) {
        // What everybody sees alike is taken once, from outside; what asks who one is, once.
        if (page.porte === '_public' && !['visiteur', 'lea'].includes(par.cle)) continue
        const acces = await ouvrirPar(page, [par], serveur, 'courants')
        if (acces) vues.push({ modele: page.modele, adresse: acces.adresse })
      }
      echecs.push(...(await prendre(browser, serveur.origine, par, langue, vues)))
    }
    writeFileSync(join(DOSSIER, langue, 'echecs.txt'), echecs.join('\n'))
  })

interface Vue {
  readonly modele: string
  readonly adresse: string
}

/** build/captures/fr/lea/cpas.candidats.candidatId-390.png */
async function prendre(
  browser: Browser,
  origine: string,
  par: Connecte,
  langue: Langue,
  vues: readonly Vue[],
): Promise<string[]> {
  const dossier = join(DOSSIER, langue, par.cle)
  rmSync(dossier, { recursive: true, force: true })
  mkdirSync(dossier, { recursive: true })
  const echecs: string[] = []
  for (const largeur of LARGEURS) {
    const contexte = await browser.newContext({
      baseURL: origine,
      viewport: { width: largeur, height: 900 },
      locale: `${langue}-BE`,
      storageState: await par.requetes.storageState(),
    })
    const page = await contexte.newPage()
    for (const { modele, adresse } of vues) {
      const reponse = await page.goto(adresse)
      if (!reponse?.ok()) echecs.push(`${par.cle} ${adresse} ${reponse?.status()}`)
      await page.screenshot({
        path: join(dossier, `${nomDe(modele)}-${largeur}.png`),
        fullPage: true,
      })
    }
    await contexte.close()
  }
  return echecs
}

function nomDe(modele: string): string {
  return modele.slice(1).replaceAll('/', '.').replaceAll(':', '') || 'accueil'
}
