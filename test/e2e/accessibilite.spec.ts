import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { paths } from '#app/paths.ts'
import { expect, test } from '#test/support/navigateur.ts'
import { type Acces, accesDe, connecterToutLeMonde, listerPages } from '#test/support/pages.ts'

const pages = listerPages()
/** The longest first, both languages side by side: neither worker is left alone at the end. */
const portes = [...new Set(pages.map(({ porte }) => porte))].toSorted(
  (a, b) => derriere(b).length - derriere(a).length,
)
const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const JAVASCRIPT_MAXIMUM = 120_000

for (const porte of portes)
  for (const langue of langues)
    test(`chaque page de ${porte} se lit par tous, en ${langue}`, async ({ browser, serveur }) => {
      test.setTimeout(600_000)
      const gens = await connecterToutLeMonde(serveur)
      for (const { requetes } of gens)
        await requetes.post(paths.langue, { form: { langue, suite: '' } })
      const acces: Acces[] = []
      const horsDePortee: string[] = []
      for (const page of derriere(porte)) {
        const premier = await accesDe(page, gens, serveur)
        if (premier) acces.push(premier)
        else horsDePortee.push(page.modele)
      }
      const fautes: string[] = []
      for (const par of new Set(acces.map((un) => un.par))) {
        const contexte = await browser.newContext({
          baseURL: serveur.origine,
          storageState: await par.requetes.storageState(),
        })
        const page = await contexte.newPage()
        for (const [rang, { adresse }] of acces.entries())
          if (acces[rang]?.par === par)
            fautes.push(...(await examiner(page, adresse, langue, largeursDe(rang, langue))))
        await contexte.close()
      }
      expect({ horsDePortee, fautes }).toEqual({ horsDePortee: [], fautes: [] })
    })

function derriere(porte: string) {
  return pages.filter((une) => une.porte === porte)
}

const DE_BUREAU = 1280
const DE_TELEPHONE = 390

/**
 * Each page is examined at a desk in one language and on a telephone in the other, turn by turn: half
 * the time, and what a language or a width does to a page is seen all the same. TOUT=1: all four.
 */
function largeursDe(rang: number, langue: Langue): readonly number[] {
  if (process.env.TOUT) return [DE_BUREAU, DE_TELEPHONE]
  return [(rang + langues.indexOf(langue)) % 2 === 0 ? DE_BUREAU : DE_TELEPHONE]
}

/** What is wrong with one page, in words: at some widths, then on a narrow telephone. */
async function examiner(
  page: Page,
  adresse: string,
  langue: Langue,
  largeurs: readonly number[],
): Promise<string[]> {
  const fautes: string[] = []
  const noter = (quoi: string) => fautes.push(`${adresse} [${langue}] ${quoi}`)
  for (const [rang, largeur] of largeurs.entries()) {
    await page.setViewportSize({ width: largeur, height: 900 })
    if (rang === 0) {
      const statut = (await page.goto(adresse))?.status()
      if (statut !== 200) noter(`answers ${statut}`)
    }
    for (const { id, nodes } of await violations(page))
      noter(`${largeur} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  }
  await page.setViewportSize({ width: 360, height: 800 })
  const { deborde, lang, titre, texte, javascript } = await page.evaluate(() => ({
    deborde: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    lang: document.documentElement.lang,
    titre: document.title,
    texte: document.body.innerText.match(/\b(undefined|NaN|\[object \w+\])/)?.[0] ?? null,
    javascript: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((somme, une) => somme + Number(Reflect.get(une, 'encodedBodySize')), 0),
  }))
  if (deborde > 0) noter(`overflows by ${deborde} px at 360`)
  if (lang !== langue) noter(`says it is in ${lang}`)
  if (!titre.trim()) noter('has no title')
  if (texte) noter(`shows «${texte}»`)
  if (javascript > JAVASCRIPT_MAXIMUM) noter(`sends ${javascript} bytes of JavaScript`)
  return fautes
}

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(REGLES)
    .options({ resultTypes: ['violations'] })
    // Nothing of ours is in a frame: no blank page is opened to gather what frames say.
    .setLegacyMode(true)
    .analyze()
  return violations
}
