import type { poste as fr } from '../fr/poste.ts'

export const poste: typeof fr = {
  erreurs: {
    'poste/places_occupees': () => 'Er werken meer mensen op deze plek dan dit aantal plaatsen.',
    'poste/transition_impossible': () => 'Deze wijziging kan niet in de huidige staat van de plek.',
    'poste/incomplet': ({ champs }) =>
      `Vul eerst aan voor u deze plek opent: ${champs.join(', ')}.`,
  },
  statuts: { brouillon: 'Ontwerp', ouvert: 'Open', suspendu: 'Opgeschort', ferme: 'Gesloten' },
  visibilites: {
    cpas: 'Alleen ons OCMW',
    choisis: 'Gekozen OCMW’s',
    tous: 'Alle OCMW’s',
  },
}
