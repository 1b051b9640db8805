import type { convention as fr } from '../fr/convention.ts'

const statuts: typeof fr.statuts = {
  brouillon: 'Ontwerp',
  a_signer: 'Te ondertekenen',
  signee: 'Door iedereen ondertekend',
  annulee: 'Geannuleerd',
}

const statutsDeCadre: typeof fr.statutsDeCadre = {
  brouillon: 'Ontwerp',
  a_signer: 'Te ondertekenen',
  en_vigueur: 'Van kracht',
  termine: 'Beëindigd',
  annule: 'Geannuleerd',
}

const parties: typeof fr.parties = {
  cpas: 'Het OCMW',
  hote: 'De werkplek',
  travailleur: 'De werknemer',
}

export const convention: typeof fr = {
  erreurs: {
    'convention/transition_impossible': ({ de }) =>
      `Dat kan niet meer: dit document is nu “${statuts[de]}”.`,
    'convention/partie_etrangere': () => 'U bent geen ondertekenaar van dit document.',
    'convention/deja_signee': ({ partie }) =>
      `${parties[partie]} heeft dit document al ondertekend.`,
    'convention/texte_change': () =>
      'De tekst is veranderd sinds u hem opende. Lees wat er veranderd is en onderteken dan de nieuwe versie.',
    'convention/existe_deja': () => 'Dit document bestaat al.',
    'convention/pas_habilite': () =>
      'U kunt niet tekenen voor deze organisatie. Vraag het aan een bevoegde persoon.',
    'convention/donnees_manquantes': ({ manquantes }) =>
      `Om dit document op te stellen ontbreekt: ${manquantes.join(', ')}.`,
    'convention/scan_illisible': () => 'Dit bestand is geen leesbare PDF, JPEG of PNG.',
    'cadre/transition_impossible': ({ de }) =>
      `Dat kan niet meer: deze raamovereenkomst is nu “${statutsDeCadre[de]}”.`,
    'cadre/deja_en_vigueur': () => 'Er is al een raamovereenkomst van kracht met deze werkplek.',
  },
  types: {
    'convention-cadre': 'Raamovereenkomst',
    'convention-individuelle': 'Individuele overeenkomst',
  },
  statuts,
  statutsDeCadre,
  parties,
  methodes: {
    compte: 'In de account',
    lien: 'Via een link in een e-mail',
    guichet: 'Aan het loket, op het toestel van de medewerker',
    papier: 'Op papier, scan geklasseerd',
  },
}
