import type { candidat as fr } from '../fr/candidat.ts'

export const candidat: typeof fr = {
  erreurs: {
    'candidat/niss_connu': () =>
      'Een persoon met dit rijksregisternummer heeft al een dossier in uw OCMW. Open dat dossier.',
    'candidat/motif_requis': () => 'Zeg waarom u dit dossier opent.',
    'candidat/archive': () => 'Dit dossier is gearchiveerd. Heropen het voor u het wijzigt.',
    'candidat/placement_en_cours': () => 'Deze persoon heeft een lopende tewerkstelling.',
  },
  phases: {
    accueil_determination: 'Onthaal en oriëntatie',
    preformation: 'Vooropleiding',
    formation: 'Opleiding',
    recherche_emploi: 'Zoeken naar werk',
    mise_emploi: 'Tewerkstelling',
  },
  aides: { RIS: 'Leefloon', ERIS: 'Equivalent leefloon', autre: 'Andere steun' },
  objectifs: {
    ouverture_droits: 'Openen van sociale rechten',
    experience: 'Werkervaring',
    emploi_durable: 'Duurzame tewerkstelling',
  },
  sexes: { F: 'Vrouw', M: 'Man', X: 'Anders' },
  niveaux: {
    '0': 'Geen',
    A1: 'A1 – enkele woorden',
    A2: 'A2 – eenvoudige zinnen',
    B1: 'B1 – redt zich',
    B2: 'B2 – vlot',
    C1: 'C1 – heel vlot',
    C2: 'C2 – als moedertaal',
  },
  permis: {
    AM: 'Rijbewijs AM (bromfiets)',
    B: 'Rijbewijs B (auto)',
    C: 'Rijbewijs C (vrachtwagen)',
    D: 'Rijbewijs D (bus)',
    heftruck: 'Heftruckattest',
    VCA: 'VCA (veiligheid)',
  },
}
