import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import {
  avecTextesHostiles,
  type Profil,
  uneConventionCadre,
  uneConventionIndividuelle,
} from '#test/support/documents.ts'
import { lirePdf, serrer } from '#test/support/outils-pdf.ts'
import { fautesDeStructure } from '#test/support/structure-pdf.ts'
import { texteBalise } from '#test/support/texte-balise.ts'
import type { DocumentARendre } from './blocs.ts'
import { categoriesExternes, objectifs, regions } from './donnees.ts'
import { lire } from './lecture.ts'
import { produire, rediger } from './produire.ts'
import { page as feuille, marges } from './rendu/charte.ts'
import { mettreEnPage } from './rendu/rendre-pdf.ts'
import { assainir } from './rendu/texte.ts'

const profils: Profil[] = categoriesExternes.flatMap((categorie, i) =>
  objectifs.flatMap((objectif, j) =>
    [true, false].map((formation, k) => ({
      categorie,
      objectif,
      formation,
      region: regions[(i + j + k) % regions.length] ?? 'bruxelles',
    })),
  ),
)

const types = [
  ['convention-cadre', uneConventionCadre],
  ['convention-individuelle', uneConventionIndividuelle],
] as const

function lignesDe({ versions }: DocumentARendre): string[] {
  return versions.flatMap(({ blocs, langue }) => blocs.flatMap((bloc) => lire(bloc, langue)))
}

describe.each(types)('%s', (type, uneConvention) => {
  test('se rédige pour chaque objectif, catégorie, formation et langue, sans trou', () => {
    for (const profil of profils)
      for (const langue of langues) {
        const { document } = rediger({ type, langue, donnees: uneConvention(profil) })
        const lignes = lignesDe(document)
        const trouees = lignes.filter((une) =>
          /undefined|null|NaN|\$\{|\[object|^\s|\s$| {2}/.test(une),
        )
        const inachevees = lignes.filter((une) => /^\d+\.\d+ .*[^.:]$/.test(une))
        expect([...trouees, ...inachevees]).toEqual([])
      }
  })

  test('numérote ses articles et ses clauses sans saut', () => {
    for (const profil of profils) {
      const { document } = rediger({ type, langue: 'fr', donnees: uneConvention(profil) })
      const blocs = document.versions[0]?.blocs ?? []
      const articles = blocs.flatMap((un) => (un.sorte === 'article' ? [un.numero] : []))
      expect(articles).toEqual(articles.map((_, i) => i + 1))
      const clauses = blocs.flatMap((un) => (un.sorte === 'clause' ? [un.numero.split('.')] : []))
      for (const [i, [article, clause]] of clauses.entries()) {
        const suite = clauses[i - 1]?.[0] === article
        expect(Number(clause)).toBe(suite ? Number(clauses[i - 1]?.[1]) + 1 : 1)
      }
    }
  })

  test('a les mêmes articles et les mêmes clauses dans les deux langues', () => {
    for (const profil of profils) {
      const [fr, nl] = langues.map((langue) => {
        const { document } = rediger({ type, langue, donnees: uneConvention(profil) })
        return document.versions[0]?.blocs.map((un) =>
          un.sorte === 'clause' ? `clause ${un.numero}` : un.sorte,
        )
      })
      expect(nl).toEqual(fr)
    }
  })

  test('tient dans ses marges quoi qu’on y tape', () => {
    for (const [i, profil] of profils.entries()) {
      const langue: Langue = i % 2 === 0 ? 'fr' : 'nl'
      const donnees = uneConvention(profil)
      for (const un of [donnees, avecTextesHostiles(donnees)]) {
        const { plumes } = mettreEnPage(rediger({ type, langue, donnees: un }).document)
        const textes = plumes.flatMap(({ traits }) =>
          traits.flatMap((trait) => (typeof trait === 'string' ? [] : [trait])),
        )
        const droite = feuille.largeur - marges.droite + 1
        expect(Math.min(...textes.map(({ x }) => x))).toBeGreaterThan(marges.gauche - 0.01)
        expect(Math.max(...textes.map(({ x, ligne }) => x + ligne.largeur))).toBeLessThan(droite)
        expect(Math.max(...textes.map(({ y }) => y))).toBeLessThan(feuille.hauteur - 12)
      }
    }
  })

  test('est un fichier sain et fidèle, même avec trois pages de tâches', async () => {
    for (const [i, categorie] of categoriesExternes.entries()) {
      const profil: Profil = {
        categorie,
        objectif: objectifs[i % objectifs.length] ?? 'experience',
        region: regions[i % regions.length] ?? 'bruxelles',
        formation: i % 2 === 0,
      }
      const propres = uneConvention(profil)
      const donnees = i % 2 === 0 ? propres : avecTextesHostiles(propres)
      const { octets, document } = await produire({
        type,
        langue: i % 3 === 0 ? 'nl' : 'fr',
        donnees,
      })
      const attendu = serrer(assainir(lignesDe(document).join(' ')))
      expect(serrer(await texteBalise(octets))).toBe(attendu)
      expect(await fautesDeStructure(octets)).toEqual([])
      if (i > 1) continue
      const { fautesDeSyntaxe, polices, mots } = lirePdf(octets)
      expect(fautesDeSyntaxe).toBe('')
      expect(polices.every(({ embarquee, unicode }) => embarquee && unicode)).toBe(true)
      const dehors = mots.filter(
        ({ gauche, droite }) =>
          gauche < marges.gauche - 1 || droite > feuille.largeur - marges.droite + 1,
      )
      expect(dehors).toEqual([])
    }
  })

  test('donne les mêmes octets pour les mêmes données', async () => {
    const profil = profils[0]
    if (!profil) return
    const donnees = uneConvention(profil)
    const [a, b] = [
      await produire({ type, langue: 'fr', donnees }),
      await produire({ type, langue: 'fr', donnees: JSON.parse(JSON.stringify(donnees)) }),
    ]
    expect(a.sha256).toBe(b.sha256)
    expect(a.version).toBe('2026-01')
  })
})

describe('le texte suit la loi du jour', () => {
  const profil: Profil = {
    categorie: 'HOP',
    objectif: 'ouverture_droits',
    region: 'bruxelles',
    formation: true,
  }
  const lignes = (donnees: unknown, type = 'convention-individuelle') =>
    lignesDe(rediger({ type, langue: 'fr', donnees }).document).join('\n')

  test('312 jours pour tous, mais pas avant mars 2026', () => {
    const donnees = uneConventionIndividuelle(profil)
    expect(lignes(donnees)).toContain('312 jours de travail')
    const avant = {
      ...donnees,
      etablie_le: '2026-01-05',
      periode: { debut_le: '2026-01-12', fin_prevue_le: '2026-02-20', observation_semaines: 0 },
    }
    expect(lignes(avant)).not.toContain('312')
    expect(lignes(avant)).toContain('selon l’âge')
  })

  test('le bien-être au travail revient à l’hôte', () => {
    const cadre = lignes(uneConventionCadre(profil), 'convention-cadre')
    expect(cadre).toContain('l’utilisateur sous l’autorité duquel le travail est exécuté remplit')
    expect(cadre).not.toContain('à charge du CPAS')
  })

  test('la société à finalité sociale n’existe plus', () => {
    const texte = lignes(uneConventionCadre({ ...profil, categorie: 'SFS' }), 'convention-cadre')
    expect(texte).toContain('société coopérative agréée comme entreprise sociale')
    expect(texte).not.toContain('finalité sociale')
  })

  test('le secret professionnel ne cite plus un article abrogé', () => {
    const donnees = uneConventionCadre(profil)
    expect(lignes(donnees, 'convention-cadre')).not.toContain('458')
    expect(lignes({ ...donnees, etablie_le: '2026-02-02' }, 'convention-cadre')).toContain('458')
  })
})

describe('le texte suit les parties', () => {
  const profil: Profil = {
    categorie: 'ASBL',
    objectif: 'emploi_durable',
    region: 'bruxelles',
    formation: false,
  }
  const texte = (un: Profil) =>
    lignesDe(
      rediger({
        type: 'convention-individuelle',
        langue: 'fr',
        donnees: uneConventionIndividuelle(un),
      }).document,
    ).join('\n')

  test('l’engagement ne se promet que pour un emploi durable', () => {
    expect(texte(profil)).toContain('communique sa décision motivée')
    expect(texte({ ...profil, objectif: 'experience' })).not.toContain('décision motivée')
  })

  test('aucun acte infirmier à l’hôpital', () => {
    expect(texte({ ...profil, categorie: 'HOP' })).toContain('aucun acte infirmier')
    expect(texte(profil)).not.toContain('infirmier')
  })

  test('deux langues font deux versions, et une seule est signée', () => {
    const donnees = uneConventionIndividuelle(profil)
    const bilingue = { ...donnees, travailleur: { ...donnees.travailleur, langue: 'nl' } }
    const { document } = rediger({
      type: 'convention-individuelle',
      langue: 'fr',
      donnees: bilingue,
    })
    expect(document.versions.map(({ langue }) => langue)).toEqual(['fr', 'nl'])
    const signees = document.versions.filter(({ blocs }) =>
      blocs.some(({ sorte }) => sorte === 'signatures'),
    )
    expect(signees.map(({ langue }) => langue)).toEqual(['nl'])
    const lu = lignesDe(document).join('\n')
    expect(lu).toContain('la version néerlandaise prévaut')
    expect(lu).toContain('Bij verschil heeft de Nederlandse versie voorrang')
  })

  test('chaque version parle sa langue jusque dans les noms et les tâches', () => {
    const donnees = uneConventionIndividuelle(profil)
    const traductions = {
      nl: { cpas: { nom: 'OCMW Valmont' }, fonction: { taches: ['textiel sorteren'] } },
    }
    const bilingue = { ...donnees, hote: { ...donnees.hote, langue: 'nl' }, traductions }
    const { document } = rediger({
      type: 'convention-individuelle',
      langue: 'fr',
      donnees: bilingue,
    })
    const [fr, nl] = document.versions.map(({ blocs, langue }) =>
      blocs.flatMap((bloc) => lire(bloc, langue)).join('\n'),
    )
    expect(fr).toContain('CPAS de Valmont')
    expect(fr).toContain('trier le textile')
    expect(nl).toContain('OCMW Valmont')
    expect(nl).toContain('textiel sorteren')
    expect(nl).not.toContain('trier le textile')
    const fausse = { ...donnees, traductions: { fr: { fonction: { taches: [] } } } }
    expect(() =>
      rediger({ type: 'convention-individuelle', langue: 'fr', donnees: fausse }),
    ).toThrow('contrat/variables_invalides')
  })

  test('en Wallonie et en Flandre, la langue de la région prévaut', () => {
    for (const [region, attendue] of [
      ['wallonie', 'fr'],
      ['flandre', 'nl'],
    ] as const) {
      const donnees = uneConventionIndividuelle({ ...profil, region })
      const bilingue = { ...donnees, hote: { ...donnees.hote, langue: 'nl' } }
      const { document } = rediger({
        type: 'convention-individuelle',
        langue: 'nl',
        donnees: bilingue,
      })
      const signee = document.versions.find(({ blocs }) =>
        blocs.some(({ sorte }) => sorte === 'signatures'),
      )
      expect(signee?.langue).toBe(attendue)
    }
  })

  test('chaque signataire a sa case, et elle est sur le papier', async () => {
    const donnees = uneConventionIndividuelle(profil)
    const { casesDeSignature, pages } = await produire({
      type: 'convention-individuelle',
      langue: 'fr',
      donnees,
    })
    expect(casesDeSignature.map(({ partie, rang }) => `${partie} ${rang}`)).toEqual([
      'cpas 0',
      'cpas 1',
      'hote 0',
      'travailleur 0',
    ])
    expect(casesDeSignature.every(({ page }) => page <= pages)).toBe(true)
  })

  test('l’hôte ne lit ni numéro national, ni date de naissance, ni salaire', () => {
    const donnees = uneConventionIndividuelle(profil)
    fc.assert(
      fc.property(
        fc.constantFrom('niss', 'date_naissance', 'adresse', 'salaire', 'aide', 'jours'),
        (champ) => {
          const trop = {
            ...donnees,
            travailleur: { ...donnees.travailleur, [champ]: '90071500133' },
          }
          expect(() =>
            rediger({ type: 'convention-individuelle', langue: 'fr', donnees: trop }),
          ).toThrow('contrat/variables_invalides')
        },
      ),
    )
  })
})
