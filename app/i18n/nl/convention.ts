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
    'convention/complement_manquant': () =>
      'Vul eerst de overeenkomst aan: taken, mentor, doelen, veiligheid.',
    'convention/rien_de_change': () =>
      'Er is niets veranderd sinds de tekst die al te ondertekenen is.',
    'convention/existe_deja': () => 'Dit document bestaat al.',
    'convention/pas_habilite': () =>
      'U kunt niet tekenen voor deze organisatie. Vraag het aan een bevoegde persoon.',
    'convention/donnees_manquantes': ({ manquantes }) =>
      `Om dit document op te stellen ontbreekt: ${manquantes.join(', ')}.`,
    'convention/scan_illisible': () => 'Dit bestand is geen leesbare PDF, JPEG of PNG.',
    'cadre/transition_impossible': ({ de }) =>
      `Dat kan niet meer: deze raamovereenkomst is nu “${statutsDeCadre[de]}”.`,
    'cadre/service_interne': () =>
      'Een dienst van het OCMW zelf heeft geen raamovereenkomst nodig: een interne nota volstaat.',
    'cadre/deja_en_vigueur': () => 'Er is al een raamovereenkomst van kracht met deze werkplek.',
  },
  champs: {
    numero: 'het nummer',
    objectif: 'het doel',
    objectifs: 'de doelen',
    convention_cadre: 'de raamovereenkomst',
    'cpas.decision': 'de beslissing van het OCMW',
    cpas: 'de gegevens van het OCMW',
    hote: 'de gegevens van de werkplek',
    travailleur: 'de gegevens van de werknemer',
    fonction: 'de functie',
    'fonction.taches': 'de taken',
    'fonction.taches_exclues': 'de uitgesloten taken',
    lieu: 'de plaats van tewerkstelling',
    'periode.debut_le': 'de begindatum',
    'periode.fin_prevue_le': 'de voorziene einddatum',
    periode: 'de periode',
    'horaire.heures_par_semaine': 'de uren per week',
    horaire: 'het uurrooster',
    tuteur: 'de mentor',
    insertion: 'de inschakelingsdoelen',
    formation: 'de opleiding',
    evaluation: 'de evaluaties',
    bien_etre: 'de veiligheid en het welzijn',
    equipements: 'de uitrusting',
    intervention: 'de financiële tussenkomst',
    assurance_rc: 'de verzekering',
    engagement: 'de aanwerving nadien',
    partenariat: 'het partnerschap',
    duree: 'de duur',
    encadrement: 'de begeleiding',
    convocation: 'de oproepingen',
    feuille: 'de prestatiebladen',
    juridiction: 'de bevoegde rechtbank',
    annexes: 'de bijlagen',
    lieu_de_signature: 'de plaats van ondertekening',
    exemplaires: 'het aantal exemplaren',
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
