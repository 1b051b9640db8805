import type { equite as fr } from '../fr/equite.ts'

export const equite: typeof fr = {
  menu: 'Billijkheid',
  titre: 'Billijkheid van de voorstellen',
  sousTitre: 'Wie nooit voorgesteld wordt, en wat ontbreekt om dat te veranderen',
  intro:
    'Een regel die tegenhoudt lezen we als een nood aan opleiding of plaatsen, nooit als een gebrek van de persoon. Groepen van minder dan tien tonen we niet.',
  besoins: {
    'langue.fr': 'Franse les, of een mentor die met de taal helpt',
    'langue.nl': 'Nederlandse les, of een mentor die met de taal helpt',
    horaire: 'Aangepaste uren op de werkplekken, of een oplossing voor opvang',
    permis: 'Rijbewijzen en attesten die nog te halen zijn',
    trajet: 'Plekken dichterbij, of een ander vervoermiddel',
    sante: 'Taken die met de arbeidsarts aangepast worden',
    legal: 'Raamovereenkomsten om te tekenen, rechten om na te kijken',
    capacite: 'Meer plaatsen op de werkplekken',
    dates: 'Startdata om met de werkplekken af te spreken',
    objectif: 'Een doel om opnieuw met de persoon te bespreken',
    exclusion: 'Plekken in andere sectoren, volgens wat de persoon wil',
  },
  personnesQuiAttendent: (nombre) => `Wachtende personen: ${nombre}`,
  jamais: {
    titre: 'Nooit voorgesteld',
    vide: 'Elke wachtende persoon is al eens voorgesteld.',
    compte: (nombre) => (nombre === 1 ? '1 persoon' : `${nombre} personen`),
    personne: 'Persoon',
    attente: 'Wacht al',
    mois: (nombre) => (nombre === 1 ? '1 maand' : `${nombre} maanden`),
    possibles: 'Mogelijke plekken',
    bloque: 'Wat ontbreekt',
    obstacle: (besoin, postes, seule) =>
      `${besoin}: ${postes === 1 ? '1 plek' : `${postes} plekken`}${
        seule > 0 ? `, waarvan ${seule} alleen daardoor` : ''
      }`,
    rien: 'Niets houdt tegen: er moet alleen nog voorgesteld worden.',
    voir: 'De plekken bekijken',
  },
  besoinsDuCentre: {
    titre: 'Wat de meeste deuren zou openen',
    texte: 'Hoeveel van de nooit voorgestelde personen elke nood raakt.',
    besoin: 'Nood',
    personnes: 'Personen',
  },
  parRegle: {
    titre: 'Voorgesteld volgens wat het meest tegenhoudt',
    texte: 'Elke persoon telt één keer, bij de regel die de meeste plekken uitsluit.',
    regle: 'Regel',
    aucune: 'Geen enkele regel sluit uit',
    personnes: 'Personen',
    proposees: 'waarvan minstens één keer voorgesteld',
  },
  attente: {
    titre: 'Wachttijd',
    mois: 'Maanden wachten',
    personnes: 'Personen',
    tranche: (tranche) => (tranche === '12+' ? '12 en meer' : tranche.replace('-', ' tot ')),
  },
  exposition: {
    titre: 'Zichtbaarheid',
    texte:
      'Hoe vaak elke wachtende persoon voorgesteld is. De rechte lijn betekent: ieder evenveel.',
    courbe: 'Deel van de voorstellen dat de minst voorgestelde personen samen krijgen',
    gini: (valeur) => `Gini-index: ${valeur} (0 = ieder evenveel, 1 = alles voor één persoon)`,
    cache: 'Te weinig personen om een curve te tonen.',
    fois: 'Keren voorgesteld',
    personnes: 'Personen',
    axePersonnes: 'personen',
    axePropositions: 'voorstellen',
  },
  ecartees: {
    titre: 'Vaak voorbijgegaan',
    texte:
      'Op minstens vijf plekken werd iemand met een lagere score in hun plaats voorgesteld. Dat wijst op een verborgen selectie: praat erover.',
    vide: 'Niemand werd vijf keer of meer voorbijgegaan.',
    fois: (nombre) => `voorbijgegaan op ${nombre} plekken`,
  },
  prix: {
    titre: 'Prijs van de billijkheid, per plan',
    vide: 'Er is nog geen plan berekend.',
    plan: 'Plan',
    perdu: 'Punten',
    pourMille: 'Promille',
    servies: 'Bereikt (zonder voorrang)',
    prioritaires: 'Eerst te helpen (zonder voorrang)',
  },
  decisions: {
    titre: 'Andere beslissingen dan de lijst',
    texte:
      'De machine rangschikt, een mens beslist. Als niemand ooit anders beslist, dan beslist de lijst, en dat verbiedt de wet.',
    taux: (taux, nombre) => `${taux} % van ${nombre} beslissingen.`,
    alarme: 'Alarm: 0 %. Niemand koos ooit iets anders dan de eerste lijn.',
    tropPeu: 'Minder dan tien beslissingen: geen cijfer.',
  },
  origines: {
    titre: 'Vraag van de persoon of in te vullen plek: wat lukt',
    origine: 'Herkomst',
    nombre: 'Afgesloten',
    taux: 'Aanvaard',
    intervalle: (bas, haut) => `tussen ${bas} % en ${haut} %`,
    rapport: (valeur) =>
      `Bij gelijke taal, wachttijd en doel lukt een vraag ${valeur} keer vaker (verhouding van de kansen).`,
  },
}
