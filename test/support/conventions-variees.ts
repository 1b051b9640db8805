import type { DocumentARendre } from '#contracts/blocs.ts'
import { exemple } from '#contracts/convention-individuelle/2026-01/exemple.ts'
import { rediger } from '#contracts/produire.ts'

const PRENOMS = ['Fatima', 'Łukasz', 'Şahin', 'Marie-Claire', 'Đorđe', 'Anaïs', 'Jürgen', 'Zoë']
const NOMS = [
  'Benali',
  'Nowak',
  'Yılmaz',
  'Van den Broeck',
  'Nguyễn',
  'Lefèvre',
  'Öztürk',
  'Peeters',
]
const HOTES = ['La Ressourcerie', 'Les Amis du Potager', 'Ateliers de la Meuse', 'Maison du Pré']
const VILLES = ['Valmont', 'Bruyères', 'Saint-Éloi', 'Trois-Ponts', 'Hautes-Granges']

/**
 * That many conventions as an office prints them: the same clauses, and each its own number, persons,
 * place, days and hours, so that no document is one that was laid out before.
 */
export function desConventions(combien: number, apres = 0): DocumentARendre[] {
  return Array.from({ length: combien }, (_, i) => {
    const rang = apres + i
    const parmi = <T>(liste: readonly [T, ...T[]] | readonly T[], pas: number): T | undefined =>
      liste[Math.floor(rang / pas) % liste.length]
    const prenom = parmi(PRENOMS, 1) ?? ''
    const nom = parmi(NOMS, PRENOMS.length) ?? ''
    const adresse = `Rue des Essais ${rang + 1}, 4999 ${parmi(VILLES, 3)}`
    const donnees = {
      ...exemple,
      numero: `CI-2026-${String(rang + 1).padStart(4, '0')}`,
      travailleur: {
        ...exemple.travailleur,
        prenom,
        nom: `${nom} ${parmi(NOMS, 3)}`,
        reference: `ISP-2026-${String(rang + 1000)}`,
      },
      hote: { ...exemple.hote, nom: `${parmi(HOTES, 2)} ${rang + 1}`, adresse },
      lieu: { adresses: [adresse] },
      tuteur: { ...exemple.tuteur, nom: `${parmi(PRENOMS, 5)} ${parmi(NOMS, 2)}` },
    }
    return rediger({ type: 'convention-individuelle', langue: 'fr', donnees }).document
  })
}
