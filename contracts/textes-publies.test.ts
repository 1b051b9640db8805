import { describe, expect, test } from 'vitest'
import { langues } from '#app/domain/shared/langue.ts'
import {
  type Profil,
  uneConventionCadre,
  uneConventionIndividuelle,
} from '#test/support/documents.ts'
import { exemples as avenants, changements } from './avenant/2026-01/exemple.ts'
import { categoriesExternes, objectifs, regions } from './donnees.ts'
import { enTexte } from './lecture.ts'
import { rediger } from './produire.ts'
import { modeles } from './registre.ts'

// The text of a published version is frozen. When one of these files changes, a jurist reads the
// difference: either it is a mistake, or it is a new version in a new folder.

const base: Profil = {
  categorie: 'ASBL',
  objectif: 'ouverture_droits',
  region: 'wallonie',
  formation: true,
}
const variantes: Record<string, { profil: Profil; reste?: object }> = {
  ...Object.fromEntries(
    categoriesExternes.map((categorie) => [categorie, { profil: { ...base, categorie } }]),
  ),
  ...Object.fromEntries(objectifs.map((objectif) => [objectif, { profil: { ...base, objectif } }])),
  ...Object.fromEntries(regions.map((region) => [region, { profil: { ...base, region } }])),
  'sans formation': { profil: { ...base, formation: false } },
  gratuite: { profil: base, reste: { intervention: { mode: 'gratuite' } } },
  'public, payant': { profil: { ...base, categorie: 'COM' } },
  pourcentage: {
    profil: base,
    reste: {
      intervention: {
        mode: 'pourcentage',
        pourcentage: 15,
        prorata: 'mois_complet',
        delai_paiement_jours: 60,
      },
    },
  },
}

const fabriques: Record<string, (profil: Profil) => object> = {
  'convention-cadre': uneConventionCadre,
  'convention-individuelle': uneConventionIndividuelle,
}

describe.each(modeles)('$type $version', ({ type, version, exemples }) => {
  test.each(langues)('le texte publié en %s n’a pas changé', async (langue) => {
    const lignes = (donnees: unknown) =>
      rediger({ type, langue, donnees }).document.versions.map(enTexte).join('\n')
    const fabrique = fabriques[type]
    const textes = [lignes(exemples[langue])]
    for (const [rang, changement] of (type === 'avenant' ? changements : []).entries()) {
      const donnees = rediger({ type, langue, donnees: { ...avenants[langue], changement } })
      const articles = donnees.document.versions.map(enTexte).join('\n').split('\n\n')
      textes.push(
        `\n===== ${changement.nature} ${rang} =====\n${articles.slice(-3, -2).join('')}\n`,
      )
    }
    if (fabrique) {
      const connues = new Set(sansNumeros(lignes(fabrique(base))))
      for (const [nom, { profil, reste }] of Object.entries(variantes)) {
        const propres = sansNumeros(lignes({ ...fabrique(profil), ...reste }))
        const nouvelles = propres.filter((ligne) => !connues.has(ligne))
        if (nouvelles.length > 0) textes.push(`\n===== ${nom} =====\n${nouvelles.join('\n')}\n`)
      }
    }
    await expect(textes.join('')).toMatchFileSnapshot(`./${type}/${version}/${langue}.golden.txt`)
  })
})

/** A clause that appears shifts the numbers of those below: only its words are compared. */
function sansNumeros(texte: string): string[] {
  return texte.split('\n').map((ligne) => ligne.replace(/^\d+\.\d+ |^(Article|Artikel) \d+\. /, ''))
}
