import type { statistique as fr } from '../fr/statistique.ts'

export const statistique: typeof fr = {
  titre: 'Statistieken',
  sousTitre:
    'Verstuurde voorstellen en gestarte plaatsingen in het jaar, voor alle OCMW’s van de instantie.',
  petitsGroupes:
    'Groepen van minder dan 10 worden niet gepubliceerd. Soms ontbreken ook andere getallen: anders kon u ze door aftrekken vinden.',
  annee: 'Jaar',
  tableau: 'Tabel',
  groupe: 'Groep',
  propositions: 'Voorstellen',
  placements: 'Plaatsingen',
  total: 'Totaal',
  nonPublie: 'niet gepubliceerd',
  telecharger: 'Downloaden (CSV)',
  dessin: (titre) => `Tekening van de tabel «${titre}»`,
  dimensions: {
    cpas: 'Per OCMW',
    origine: 'Per oorsprong van het voorstel',
    objectif: 'Per doel',
    categorie: 'Per categorie van werkplek',
  },
}
