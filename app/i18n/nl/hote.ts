import type { hote as fr } from '../fr/hote.ts'

export const hote: typeof fr = {
  codePostal: 'Postcode',
  erreurs: {
    'hote/bce_connu': () =>
      'Er bestaat al een organisatie met dit ondernemingsnummer. Zoek ze in de lijst van werkplekken.',
    'hote/but_requis': () =>
      'Schrijf het sociale, culturele of ecologische doel uit de statuten: de wet vraagt het voor een vzw.',
  },
  categories: {
    INT: 'Interne dienst van het OCMW',
    COM: 'Gemeente of gemeentebedrijf',
    ASBL: 'Vzw met sociaal, cultureel of ecologisch doel',
    INTCOM: 'Intercommunale',
    SFS: 'Coöperatie erkend als sociale onderneming',
    CPAS2: 'Ander OCMW',
    CH12: 'Vereniging hoofdstuk XII',
    HOP: 'Openbaar ziekenhuis',
    IES: 'Erkend sociale-economie-initiatief',
    PART: 'Partner met overeenkomst (art. 61)',
    PRIV: 'Privéonderneming',
  },
  partages: { cpas: 'Alleen ons OCMW', tous: 'Alle OCMW’s van de instantie' },
  regions: {
    bruxelles: 'Brussels Hoofdstedelijk Gewest',
    wallonie: 'Wallonië',
    flandre: 'Vlaanderen',
  },
}
