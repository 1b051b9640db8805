import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import { type Bloc, type DocumentARendre, morceaux, type Texte } from '#contracts/blocs.ts'
import { intituleDArticle } from '#contracts/lecture.ts'
import { type Style, styles } from '#contracts/rendu/charte.ts'
import { faces } from '#contracts/rendu/polices.ts'

/** A browser that prints our documents, to know what ours costs beside it. */
export interface PairChromium {
  imprimer(document: DocumentARendre): Promise<Uint8Array>
  /** CPU of all its processes since they began, in milliseconds: this machine counts by ten. */
  cpu(): number
  /** What its processes hold together, in bytes; a page of memory they share counts once. */
  memoire(): number
  fermer(): Promise<void>
}

const CHROMIUM = '/usr/bin/chromium'
const MS_PAR_BATTEMENT = 10
const FAMILLES = { normale: '400', grasse: '600', italique: '400;font-style:italic' }

/**
 * Opens it on an empty page that already holds the style and the three faces, so that a document only
 * pays for its own words. Undefined where there is no browser.
 */
export async function ouvrirChromium(): Promise<PairChromium | undefined> {
  if (!existsSync(CHROMIUM)) return undefined
  const navigateur: Browser = await chromium.launch({ executablePath: CHROMIUM })
  const page = await navigateur.newPage()
  await page.setContent(
    `<!doctype html><html><head><style>${feuilleDeStyle()}</style></head></html>`,
  )
  const bord = (contenu: string) =>
    `<div style="font:7pt sans-serif;width:100%;margin:0 60pt;display:flex;justify-content:space-between">${contenu}</div>`
  return {
    async imprimer(document) {
      const { langue, titre, emetteur, numero, modele } = document
      const [entre, mot] = langue === 'fr' ? ['sur', 'Page'] : ['van', 'Pagina']
      await page.evaluate(
        ([langueDuTexte, intitule, corps]) => {
          globalThis.document.documentElement.lang = langueDuTexte
          globalThis.document.title = intitule
          globalThis.document.body.innerHTML = corps
          return globalThis.document.fonts.ready.then(() => true)
        },
        [langue, titre, enHtml(document)] as const,
      )
      return page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        headerTemplate: bord(`<b>${proteger(emetteur)}</b><span>${proteger(numero)}</span>`),
        footerTemplate: bord(
          `<span>Document ${proteger(numero)} · ${proteger(modele)}</span><b>${mot} <span class="pageNumber"></span> ${entre} <span class="totalPages"></span></b>`,
        ),
        margin: { top: '88px', bottom: '112px', left: '80px', right: '80px' },
      })
    },
    cpu: () => somme(({ battements }) => battements) * MS_PAR_BATTEMENT,
    memoire: () => somme(({ pid }) => partDeMemoire(pid)),
    fermer: () => navigateur.close(),
  }
}

/** The same faces, sizes, colours and tables as ours. The browser hyphenates if it has the words. */
function feuilleDeStyle(): string {
  const polices = faces.map((face) => {
    const fichier = new URL(
      `contracts/rendu/polices/noto-sans-${face}.ttf`,
      `file://${process.cwd()}/`,
    )
    return `@font-face{font-family:P;font-weight:${FAMILLES[face]};src:url(data:font/ttf;base64,${readFileSync(fichier).toString('base64')})}`
  })
  const regle = (ou: string, { corps, interligne, face }: Style, reste = '') =>
    `${ou}{font:${face === 'grasse' ? 600 : 400} ${corps}pt/${interligne}pt P;${reste}}`
  return [
    ...polices,
    'body{margin:0;color:#1c2630;font:400 9pt/12.4pt P}*{box-sizing:border-box}i{font-style:italic}b{font-weight:600}',
    regle('h1', styles.titre, 'margin:2pt 0 20pt'),
    regle('h2', styles.article, 'margin:18pt 0 0;break-after:avoid'),
    regle('h3', styles.intertitre, 'margin:16pt 0 0;break-after:avoid'),
    regle(
      'p,li',
      styles.texte,
      'margin:5.5pt 0 0;hyphens:auto;text-align:justify;orphans:2;widows:2',
    ),
    '.c{display:flex}.c>b{flex:0 0 30pt;font-size:8.5pt}.r{margin-left:30pt}ul{margin:0;padding-left:14pt}',
    regle('td', styles.cellule, 'padding:3.6pt 5pt;border-bottom:.5pt solid #bdcad4'),
    regle(
      'th',
      styles.enTete,
      'padding:3.6pt 5pt;text-align:left;border-bottom:.5pt solid #bdcad4',
    ),
    'table{width:100%;border-collapse:collapse;margin-top:9pt}tr{break-inside:avoid}caption{text-align:left}',
    regle('.note', styles.note, 'background:#f2f6f9;border-left:2pt solid #144a70;padding:6pt 8pt'),
    '.s{display:flex;gap:12pt;break-inside:avoid;margin-top:14pt}.s>div{flex:1;border:.7pt solid #bdcad4;padding:6pt}.s hr{border:0;height:50pt}',
  ].join('')
}

function enHtml({ versions }: DocumentARendre): string {
  return versions
    .map(
      ({ blocs, langue }) =>
        `<section lang="${langue}">${blocs.map((bloc) => blocEnHtml(bloc, intitule(bloc, langue))).join('')}</section>`,
    )
    .join('')
}

function intitule(bloc: Bloc, langue: 'fr' | 'nl'): string {
  return bloc.sorte === 'article' ? proteger(intituleDArticle(bloc, langue)) : ''
}

function blocEnHtml(bloc: Bloc, titre: string): string {
  switch (bloc.sorte) {
    case 'titre':
      return `<p>${texte(bloc.surtitre)}<h1>${texte(bloc.texte)}</h1><p>${texte(bloc.sousTitre)}`
    case 'article':
      return `<h2>${titre}</h2>`
    case 'intertitre':
      return `<h3>${texte(bloc.texte)}</h3>`
    case 'clause':
      return `<div class=c><b>${bloc.numero}</b><p>${texte(bloc.texte)}</div>`
    case 'paragraphe':
      return `<p${bloc.retrait ? ' class=r' : ''}>${texte(bloc.texte)}`
    case 'liste':
      return `<ul${bloc.retrait ? ' class=r' : ''}>${bloc.elements.map((un) => `<li>${texte(un)}`).join('')}</ul>`
    case 'parties':
      return bloc.parties
        .map(
          ({ role, nom, lignes }) =>
            `<div class=c><b style="flex-basis:122pt">${texte(role)}</b><div><b>${texte(nom)}</b>${lignes.map((une) => `<div>${texte(une)}</div>`).join('')}</div></div>`,
        )
        .join('')
    case 'fiche':
      return `<table>${legende(bloc.legende)}<tbody>${bloc.lignes.map((une) => `<tr><th scope=row style="width:30%">${texte(une.intitule)}<td>${texte(une.valeur)}`).join('')}</table>`
    case 'tableau':
      return `<table>${legende(bloc.legende)}<thead><tr>${bloc.colonnes.map((une) => `<th scope=col>${texte(une.intitule)}`).join('')}<tbody>${bloc.lignes.map((ligne) => `<tr>${ligne.map((une, i) => `${bloc.enTeteDeLigne && i === 0 ? '<th scope=row>' : '<td>'}${texte(une)}`).join('')}`).join('')}</table>`
    case 'note':
      return `<div class=note>${texte(bloc.texte)}</div>`
    case 'signatures':
      return `<div class=s>${bloc.cases.map(({ role, lignes, mention }) => `<div><b>${texte(role)}</b>${lignes.map((une) => `<div>${texte(une)}</div>`).join('')}<hr>${texte(mention)}</div>`).join('')}</div>`
    case 'saut':
      return '<div style="break-before:page"></div>'
  }
}

function legende(mots: string | undefined): string {
  return mots === undefined ? '' : `<caption><b>${texte(mots)}</b></caption>`
}

function texte(brut: Texte | undefined): string {
  return morceaux(brut ?? '')
    .map(({ ton, texte: mots }) => {
      const propre = proteger(mots).replaceAll('\n', '<br>')
      return ton === null ? propre : ton === 'fort' ? `<b>${propre}</b>` : `<i>${propre}</i>`
    })
    .join('')
}

function proteger(brut: string): string {
  return brut.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

interface Processus {
  readonly pid: number
  readonly parent: number
  readonly battements: number
}

/** Over our descendants: the browser, its drawing process, and those of its pages. */
function somme(de: (un: Processus) => number): number {
  const tous = readdirSync('/proc')
    .filter((nom) => /^\d+$/.test(nom))
    .flatMap(lireProcessus)
  const miens = new Set([process.pid])
  for (let avant = 0; avant !== miens.size; ) {
    avant = miens.size
    for (const { pid, parent } of tous) if (miens.has(parent)) miens.add(pid)
  }
  return tous
    .filter(({ pid }) => pid !== process.pid && miens.has(pid))
    .reduce((total, un) => total + de(un), 0)
}

function lireProcessus(nom: string): Processus[] {
  const champs = lire(`/proc/${nom}/stat`).split(') ').at(-1)?.split(' ') ?? []
  const battements = Number(champs[11]) + Number(champs[12])
  return champs.length > 12 ? [{ pid: Number(nom), parent: Number(champs[1]), battements }] : []
}

function partDeMemoire(pid: number): number {
  const [, ko = '0'] = /^Pss:\s+(\d+) kB/m.exec(lire(`/proc/${pid}/smaps_rollup`)) ?? []
  return Number(ko) * 1024
}

/** Empty when the process has gone meanwhile. */
function lire(chemin: string): string {
  try {
    return readFileSync(chemin, 'utf8')
  } catch {
    return ''
  }
}
