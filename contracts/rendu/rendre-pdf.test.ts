import { describe, expect, test } from 'vitest'
import { dateCivile } from '#app/domain/shared/date-civile.ts'
import { textesHostiles } from '#test/support/documents.ts'
import { lirePdf, serrer, texteBaliseSelonPoppler } from '#test/support/outils-pdf.ts'
import { fautesDeStructure } from '#test/support/structure-pdf.ts'
import { texteBalise } from '#test/support/texte-balise.ts'
import { type Bloc, type DocumentARendre, fort } from '../blocs.ts'
import { lire } from '../lecture.ts'
import { page as feuille, marges } from './charte.ts'
import { mettreEnPage, rendrePdf } from './rendre-pdf.ts'
import { assainir } from './texte.ts'

const phrase =
  'L’utilisateur accueille le travailleur, lui explique les tâches, les lui montre et répond à ses questions.'

function unDocument(blocs: readonly Bloc[], reste: Partial<DocumentARendre> = {}): DocumentARendre {
  return {
    langue: 'fr',
    titre: 'Document d’essai — ES-1',
    emetteur: 'CPAS de Valmont',
    numero: 'ES-1',
    modele: 'essai/2026-01',
    etablieLe: dateCivile('2026-11-23'),
    versions: [{ langue: 'fr', blocs: [{ sorte: 'titre', texte: 'Essai' }, ...blocs] }],
    ...reste,
  }
}

const toutesLesSortes: readonly Bloc[] = [
  { sorte: 'note', texte: phrase },
  { sorte: 'intertitre', texte: 'Entre les parties' },
  {
    sorte: 'parties',
    parties: [{ role: 'Le CPAS', nom: 'CPAS de Valmont', lignes: ['Rue de la Gare 12', phrase] }],
  },
  { sorte: 'fiche', legende: 'L’essentiel', lignes: [{ intitule: 'Fonction', valeur: phrase }] },
  { sorte: 'article', numero: 1, intitule: 'Objet' },
  { sorte: 'clause', numero: '1.1', texte: ['Le ', fort('seul'), ` article. ${phrase}`] },
  { sorte: 'liste', elements: ['un', phrase], retrait: true },
  {
    sorte: 'tableau',
    legende: 'Horaire',
    enTeteDeLigne: true,
    colonnes: [
      { intitule: 'Jour', part: 1 },
      { intitule: 'Durée', part: 1, alignement: 'fin' },
    ],
    lignes: [
      ['Lundi', '8 h'],
      ['Mardi', ''],
    ],
  },
  { sorte: 'saut' },
  { sorte: 'paragraphe', texte: phrase },
  {
    sorte: 'signatures',
    cases: [
      { partie: 'cpas', rang: 0, role: 'Pour le CPAS', lignes: ['Ana'], mention: 'Date' },
      { partie: 'hote', rang: 0, role: 'Pour l’hôte', lignes: ['Nadia'], mention: 'Date' },
    ],
  },
]

/** Words that the file must say, in order, without the running heads. */
function motsAttendus({ versions }: DocumentARendre): string {
  const lus = versions.flatMap(({ blocs, langue }) => blocs.flatMap((bloc) => lire(bloc, langue)))
  return serrer(assainir(lus.join(' ')))
}

describe('un document rendu', () => {
  test('dit exactement ses blocs, dans l’ordre, à l’œil comme à l’oreille', async () => {
    const document = unDocument(toutesLesSortes)
    const { octets } = await rendrePdf(document)
    const lu = lirePdf(octets)
    expect(serrer(await texteBalise(octets))).toBe(motsAttendus(document))
    expect(serrer(texteBaliseSelonPoppler(octets))).toBe(motsAttendus(document))
    const decor = /CPASdeValmontES-1DocumentES-1.*?Page\dsur\d/
    expect(lu.pages.map((page) => serrer(page).replace(decor, '')).join('')).toBe(
      motsAttendus(document),
    )
  })

  test('tient les promesses de PDF/UA et de PDF/A qu’un programme peut vérifier', async () => {
    const { octets } = await rendrePdf(unDocument(toutesLesSortes))
    expect(await fautesDeStructure(octets)).toEqual([])
    const { fautesDeSyntaxe, polices } = lirePdf(octets)
    expect(fautesDeSyntaxe).toBe('')
    expect(polices.length).toBeGreaterThan(0)
    expect(polices.every(({ embarquee, unicode }) => embarquee && unicode)).toBe(true)
  })

  test('donne deux fois les mêmes octets', async () => {
    const [un, deux] = [unDocument(toutesLesSortes), unDocument(toutesLesSortes)]
    const a = await rendrePdf(un)
    await rendrePdf(unDocument([{ sorte: 'paragraphe', texte: textesHostiles.join(' ') }]))
    const b = await rendrePdf(deux)
    expect(a.sha256).toBe(b.sha256)
    expect(a.empreinte).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/)
  })

  test('change d’empreinte avec un seul mot', async () => {
    const a = await rendrePdf(unDocument([{ sorte: 'paragraphe', texte: 'trente jours' }]))
    const b = await rendrePdf(unDocument([{ sorte: 'paragraphe', texte: 'trente-et-un jours' }]))
    expect(a.empreinte).not.toBe(b.empreinte)
  })

  test('ne garde aucun nom de personne dans ses métadonnées', async () => {
    const { octets } = await rendrePdf(unDocument(toutesLesSortes))
    const fichier = new TextDecoder('latin1').decode(octets)
    expect(fichier).toContain('CPAS de Valmont')
    expect(fichier).not.toContain('Nadia')
  })

  test('supporte tout ce qu’on peut taper, sans déborder', async () => {
    const blocs: Bloc[] = textesHostiles.flatMap((texte, i): Bloc[] => [
      { sorte: 'article', numero: i + 1, intitule: texte },
      { sorte: 'clause', numero: `${i + 1}.1`, texte },
      { sorte: 'liste', elements: [texte, texte] },
      { sorte: 'fiche', lignes: [{ intitule: texte, valeur: texte }] },
      { sorte: 'parties', parties: [{ role: texte, nom: texte, lignes: [texte] }] },
      {
        sorte: 'signatures',
        cases: [0, 1, 2].map((rang) => ({
          partie: 'cpas',
          rang,
          role: texte,
          lignes: [texte],
          mention: texte,
        })),
      },
    ])
    const rendu = await rendrePdf(unDocument(blocs, { emetteur: textesHostiles.join(' ') }))
    expect(await fautesDeStructure(rendu.octets)).toEqual([])
    expect(rendu.avertissements.map(({ code }) => code)).toEqual(['caracteres_remplaces'])
    for (const mot of lirePdf(rendu.octets).mots) {
      expect(mot.gauche).toBeGreaterThan(marges.gauche - 1)
      expect(mot.droite).toBeLessThan(feuille.largeur - marges.droite + 1)
      expect(mot.bas).toBeLessThan(feuille.hauteur - 12)
    }
  })

  test('dit où chaque partie signe', async () => {
    const { casesDeSignature, pages } = await rendrePdf(unDocument(toutesLesSortes))
    expect(casesDeSignature.map(({ partie }) => partie)).toEqual(['cpas', 'hote'])
    for (const { page, x, y, largeur, hauteur } of casesDeSignature) {
      expect(page).toBe(pages)
      expect(x).toBeGreaterThan(marges.gauche)
      expect(x + largeur).toBeLessThan(feuille.largeur - marges.droite)
      expect(y).toBeGreaterThan(marges.bas)
      expect(hauteur).toBeGreaterThan(50)
    }
  })

  test('porte sur chaque page un jeton qui ne déplace aucune ligne', async () => {
    const nu = unDocument(toutesLesSortes)
    const jetons: string[] = []
    const jeton = (page: number, total: number) => {
      jetons.push(`CV1.ABCDEFGHJKLM.${page}-${total}.1A2B3C4D`)
      return jetons.at(-1) ?? ''
    }
    const { octets, empreinte, casesDeSignature } = await rendrePdf({ ...nu, jeton })
    const sans = await rendrePdf(nu)
    expect(jetons).toEqual(['CV1.ABCDEFGHJKLM.1-2.1A2B3C4D', 'CV1.ABCDEFGHJKLM.2-2.1A2B3C4D'])
    expect(empreinte).toBe(sans.empreinte)
    expect(casesDeSignature).toEqual(sans.casesDeSignature)
    expect(lirePdf(octets).pages[1]).toContain('CV1.ABCDEFGHJKLM.2-2.1A2B3C4D')
    expect(await fautesDeStructure(octets)).toEqual([])
  })
})

describe('une page', () => {
  const lignesDe = (blocs: readonly Bloc[]) =>
    mettreEnPage(unDocument(blocs)).plumes.map(({ traits }) =>
      traits
        .flatMap((un) => (typeof un === 'string' ? [] : [un]))
        .filter(({ y }) => y > marges.haut - 10 && y < feuille.hauteur - marges.bas + 1)
        .map(({ fragments }) => fragments.map(({ texte }) => texte).join('')),
    )

  test('ne finit pas par un titre et n’isole pas une ligne', () => {
    for (let avant = 30; avant < 60; avant += 1) {
      const remplissage: Bloc[] = Array.from({ length: avant }, (_, i) => ({
        sorte: 'paragraphe',
        texte: `ligne ${i}`,
      }))
      const pages = lignesDe([
        ...remplissage,
        { sorte: 'article', numero: 1, intitule: 'Titre' },
        { sorte: 'clause', numero: '1.1', texte: `${phrase} ${phrase} ${phrase}` },
      ])
      for (const lignes of pages) expect(lignes.at(-1)).not.toContain('Article 1')
      // Number, then the lines of the clause: never one of them alone on either side.
      const clause = pages.map((lignes) =>
        lignes.filter((une) => !/^(ligne|Article|Essai)/.test(une)),
      )
      for (const lignes of clause) expect(lignes.length).not.toBe(1)
    }
  })

  test('rappelle l’en-tête d’un tableau qui continue, sans le faire relire', async () => {
    const document = unDocument([
      {
        sorte: 'tableau',
        colonnes: [
          { intitule: 'Rang', part: 1 },
          { intitule: 'Texte', part: 3 },
        ],
        lignes: Array.from({ length: 70 }, (_, i) => [String(i), 'texte']),
      },
    ])
    const pages = lignesDe(document.versions[0]?.blocs.slice(1) ?? [])
    expect(pages.length).toBeGreaterThan(1)
    for (const lignes of pages.slice(1)) expect(lignes.slice(0, 2)).toEqual(['Rang', 'Texte'])
    const { octets } = await rendrePdf(document)
    expect(serrer(await texteBalise(octets))).toBe(motsAttendus(document))
  })

  test('coupe une rangée plus haute qu’elle au lieu de la perdre', async () => {
    const document = unDocument([
      { sorte: 'fiche', lignes: [{ intitule: 'Texte', valeur: `${phrase} `.repeat(80).trim() }] },
    ])
    const { octets, pages } = await rendrePdf(document)
    expect(pages).toBeGreaterThan(1)
    expect(serrer(await texteBalise(octets))).toBe(motsAttendus(document))
  })

  test('ne laisse pas les signatures seules', () => {
    for (let avant = 20; avant < 50; avant += 1) {
      const pages = lignesDe([
        ...Array.from(
          { length: avant },
          (_, i): Bloc => ({ sorte: 'paragraphe', texte: `ligne ${i}` }),
        ),
        { sorte: 'paragraphe', texte: 'Établi à Valmont.' },
        ...toutesLesSortes.filter(({ sorte }) => sorte === 'signatures'),
      ])
      const derniere = pages.at(-1) ?? []
      expect(derniere.some((ligne) => ligne.startsWith('ligne'))).toBe(true)
    }
  })
})
