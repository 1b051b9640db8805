import { instant, jour } from '../format.ts'
import type { convention as fr } from '../fr/convention.ts'
import { variables } from './convention-variables.ts'

const statuts: typeof fr.statuts = {
  brouillon: 'Ontwerp',
  a_signer: 'Te ondertekenen',
  refusee: 'Geweigerd',
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

const partiesInDeZin: typeof fr.parties = {
  cpas: 'het OCMW',
  hote: 'de werkplek',
  travailleur: 'de werknemer',
}

export const convention: typeof fr = {
  erreurs: {
    'convention/transition_impossible': ({ de }) =>
      `Dat kan niet meer: dit document is nu “${statuts[de]}”.`,
    'convention/partie_etrangere': () => 'U bent geen ondertekenaar van dit document.',
    'convention/deja_signee': ({ partie }) =>
      `${parties[partie]} heeft dit document al ondertekend.`,
    'convention/pas_son_tour': ({ dabord }) =>
      `Het is nog niet uw beurt: ${partiesInDeZin[dabord]} tekent eerst.`,
    'convention/mineur_au_debut': ({ debutLe }) =>
      `Op ${jour(debutLe, 'nl')}, de eerste werkdag, is de persoon nog geen 18 jaar. Hij of zij tekent op papier, met de wettelijke vertegenwoordiger of met het bewijs van ontvoogding.`,
    'convention/reglage_retroactif': () =>
      'Een regel geldt vanaf een dag die nog komt: wat al te ondertekenen is, houdt de zijne.',
    'convention/reglage_deja_pris': ({ des }) =>
      `Er is al een regel beslist vanaf ${jour(des, 'nl')}. Kies een andere dag.`,
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
    'convention/relance_trop_tot': ({ prochaineA }) =>
      `Er is minder dan een dag geleden al een herinnering vertrokken. De volgende kan op ${instant(new Date(prochaineA), 'nl')}.`,
    'convention/rien_a_relancer': () => 'Niemand moet dit document nog ondertekenen.',
    'convention/rien_a_imprimer': () => 'Kies minstens één document om af te drukken.',
    'convention/tirage_en_cours': () => 'Deze afdruk is nog niet klaar.',
    'convention/page_deja_classee': () => 'Deze pagina is al geklasseerd.',
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
    chef_de_service: 'het diensthoofd',
    changement: 'wat verandert',
    effet_le: 'de ingangsdatum',
    motif: 'de reden',
    signataires: 'wie ondertekent',
  },
  types: {
    'convention-cadre': 'Raamovereenkomst',
    'convention-individuelle': 'Individuele overeenkomst',
    'note-affectation-interne': 'Nota van interne toewijzing',
    avenant: 'Bijakte',
  },
  statuts,
  statutsDeCadre,
  parties,
  methodes: {
    compte: 'In de account',
    lien: 'Via een persoonlijke link, per e-mail of sms',
    guichet: 'Aan het loket, op het toestel van de medewerker',
    papier: 'Op papier, scan geklasseerd',
  },
  variables,
  lieux: {
    instance: 'aan te vullen door het beheer van de instantie',
    hote: 'de fiche van de werkplek',
    cadre: 'de raamovereenkomst',
    decision: 'de beslissing over de tewerkstelling',
    complement: 'de aanvulling van de overeenkomst',
    dossier: 'het dossier van de persoon',
    poste: 'de fiche van de plek',
  },
  partiesCourtes: { cpas: 'OCMW', hote: 'werkplek', travailleur: 'werknemer' },
  liste: {
    titre: 'Te ondertekenen documenten',
    chercher: 'Persoon, werkplek of nummer',
    listes: {
      brouillon: 'Ontwerpen',
      a_signer: 'Te ondertekenen',
      refusee: 'Geweigerd',
      signee: 'Ondertekend',
      annulee: 'Geannuleerd',
    },
    type: 'Soort',
    reference: 'Document',
    pour: 'Voor',
    etat: 'Staat',
    debut: 'Begin',
    signatures: 'Handtekeningen',
    imprimer: 'Afdrukken',
    vide: 'Hier staan geen documenten.',
    attend: (qui) => `Wacht op: ${qui}`,
    commenceBientot: 'Niet beginnen voor de laatste handtekening',
  },
  page: {
    titre: (type, reference) => `${type} ${reference}`,
    avec: (hote) => `met ${hote}`,
    pour: (personne) => `voor ${personne}`,
    article: (numero, intitule) => `Artikel ${numero}. ${intitule}`,
    quiASigne: 'Wie heeft ondertekend',
    signe: (nom) => `Ondertekend door ${nom}`,
    pasEncore: 'Nog niet ondertekend',
    temoin: (nom) => `In aanwezigheid van ${nom}`,
    scan: 'Het gescande papier bekijken',
    pdf: (langue) => `Pdf in het ${langue}`,
    texte: 'De tekst',
    lireEn: (langue) => `Lezen in het ${langue}`,
    versions: 'Vorige versies',
    version: (numero) => `Versie ${numero}`,
    versionAide:
      'Een handtekening geldt voor de ondertekende tekst. Vorige versies blijven leesbaar met hun handtekeningen.',
    deLaDate: (instant) => `vastgelegd op ${instant}`,
    sansSignature: 'Niemand heeft ze ondertekend.',
    placement: 'De tewerkstelling bekijken',
    cadre: 'De raamovereenkomst bekijken',
    brouillon:
      'Dit document is nog niet opgesteld. Laat het ondertekenen om de tekst vast te leggen.',
    annulee: 'Dit document is geannuleerd. Het blijft leesbaar; er wordt niets gewist.',
    complete: 'Iedereen heeft ondertekend. Een wijziging vraagt nu een bijakte.',
    aChange: 'Het dossier is veranderd sinds deze tekst:',
    corrections: 'Contactgegevens zijn sindsdien verbeterd. Niemand tekent daarvoor opnieuw.',
    correction: (champ, avant, apres) => `${champ}: ${avant || '—'} wordt ${apres || '—'}`,
    remettre: 'Bekijken en opnieuw laten tekenen',
    empreinte: 'Vingerafdruk van de pdf (SHA-256)',
    pages: (n) => (n === 1 ? '1 pagina' : `${n} pagina’s`),
  },
  miseEnSignature: {
    titre: 'Laten ondertekenen',
    texte:
      'De tekst ligt vast: niemand kan hem nog wijzigen. Elke partij krijgt een bericht en ondertekent deze tekst.',
    nouvelle:
      'Een nieuwe tekst vervangt de tekst die wacht. Handtekeningen die al gezet zijn blijven in de geschiedenis en iedereen tekent opnieuw.',
    ceQuiChange: 'Wat verandert',
    recommencer:
      'Er is niets aan de tekst veranderd. Is een handtekening aan het loket of op papier bij vergissing geklasseerd? Zolang niemand zelf getekend heeft, kunt u opnieuw beginnen: ze blijft in de geschiedenis en iedereen tekent opnieuw.',
    recommencerEnvoyer: 'De handtekeningen opnieuw beginnen',
    recommencerLien: 'Een handtekening bij vergissing geklasseerd?',
    rienNeChange: 'Er is niets veranderd sinds de verstuurde tekst.',
    obstacle: 'Er ontbreekt nog iets',
    ou: 'Aan te vullen:',
    apercu: (langue) => `De tekst nalezen in het ${langue}`,
    envoyer: 'De tekst vastleggen en laten tekenen',
  },
  difference: {
    titre: 'Wat veranderd is',
    avant: 'Voordien',
    apres: 'Nu',
    champ: 'Regel van de tekst',
    rien: 'niets',
  },
  signature: {
    titre: 'Ondertekenen',
    pourLeCpas: 'U tekent voor uw OCMW.',
    pourLHote: (hote) => `U tekent voor ${hote}.`,
    lisez: 'Lees de hele tekst. Klopt een regel niet, teken dan niet en zeg het aan het OCMW.',
    lu: 'Ik heb deze tekst gelezen en ga akkoord.',
    envoyer: 'Ondertekenen',
    allerSigner: 'Naar de handtekening, onder de tekst',
    nouveauTexte: 'Dit is de nieuwe tekst.',
    dejaSigne: 'Het is ondertekend. U hoeft niets meer te doen voor dit document.',
    pasHabilite: 'U kunt niet tekenen voor uw organisatie.',
    quiPeut: 'Deze personen kunnen dat wel:',
    personneNePeut:
      'Nog niemand is bevoegd om te tekenen. Wie uw organisatie beheert, kan het laten noteren.',
    versSignature: 'Lezen en ondertekenen',
    impossible: 'Dit document wacht niet op uw handtekening.',
    retour: 'Terug naar het document',
    pourquoiPas: {
      brouillon: () =>
        'De tekst ligt nog niet vast: leg het document eerst ter ondertekening voor.',
      refusee: () => 'Een partij heeft deze tekst geweigerd: hij wordt niet meer getekend.',
      signee: () => 'Iedereen heeft dit document al ondertekend.',
      annulee: () => 'Dit document is geannuleerd: het wordt niet meer getekend.',
      pas_signataire: (partie) => `${parties[partie]} tekent dit document niet.`,
      deja_signe: (partie) => `${parties[partie]} heeft dit document al ondertekend.`,
    },
    dabord: (premier) =>
      `Deze handtekening is nog niet aan de beurt: uw OCMW heeft een volgorde vastgelegd, en ${partiesInDeZin[premier]} tekent eerst.`,
    dabordPourMoi: (premier) =>
      `Het is nog niet uw beurt: ${partiesInDeZin[premier]} tekent eerst. U krijgt een bericht wanneer u kunt tekenen.`,
    enOrdre: (premier) =>
      `Uw OCMW heeft een volgorde vastgelegd: de werkplek, de werknemer, dan het OCMW. Nu is aan de beurt: ${parties[premier]}.`,
    designes: (noms) =>
      `Deze bijakte wijzigt wie voor uw organisatie tekent. Volgens de regel van het OCMW ondertekent: ${noms}.`,
  },
  refus: {
    titre: 'Niet ondertekenen',
    lien: 'Ik ga niet akkoord met deze tekst',
    texte:
      'Zeg wat er niet klopt. Het OCMW leest uw reden; de anderen weten alleen dat er niet getekend is. U kunt de verbeterde tekst later tekenen.',
    raison: 'Wat er niet klopt',
    envoyer: 'Niet ondertekenen',
    refuse: (qui, quand) => `${qui} heeft niet ondertekend, op ${quand}.`,
    pourLeCpas: 'Verbeter wat nodig is en leg daarna een nieuwe tekst voor.',
    pourLesAutres: 'Deze tekst wordt niet ondertekend. Het OCMW bereidt het vervolg voor.',
  },
  relance: {
    titre: 'Aan het ondertekenen herinneren',
    lien: 'Herinneren',
    texte:
      'Er vertrekt een bericht naar het gekende adres van iedereen, of per sms naar het nummer in het dossier. Een vervallen link wordt met dit bericht vernieuwd.',
    parSms: (nom) => `${nom}, per sms`,
    a: 'Krijgen een herinnering:',
    personne: 'van niemand is een adres of gsm gekend: aan het loket of op papier',
    derniere: (quand) => `Laatste bericht: ${quand}.`,
    prochaine: (quand) => `Een nieuwe herinnering kan op ${quand}.`,
    envoyer: 'De herinnering versturen',
  },
  guichet: {
    titre: 'Ondertekenen aan het loket',
    lien: 'Aan het loket laten tekenen',
    pourLAgent: (langue) =>
      `Geef uw scherm aan de persoon. Wat volgt is voor hem of haar, in het ${langue}. De persoon tekent zelf, in uw aanwezigheid: dat wordt genoteerd.`,
    bonjour: (nom) => `Dag ${nom}`,
    pourLaPersonne:
      'Dit is uw overeenkomst: uw werk, uw werkplek, uw uren, uw rechten. Lees de tekst. U mag vragen stellen. U mag de tekst meenemen voor u tekent.',
    lu: 'Ik heb de tekst gelezen, of iemand las hem voor. Ik ga akkoord.',
    signer: 'Ik teken',
    agentPresent: (nom) => `${nom} is bij u.`,
  },
  papier: {
    titre: 'Een handtekening op papier klasseren',
    lien: 'Een getekend papier klasseren',
    texte:
      'Druk de pdf af, laat hem ondertekenen en klasseer de scan. De handtekening geldt voor deze tekst.',
    imprimer: 'Af te drukken:',
    quelTexte: 'Welke tekst is ondertekend?',
    enLangue: (langue) => `De tekst in het ${langue}`,
    partie: 'Wie heeft getekend?',
    nom: 'Naam van wie getekend heeft',
    nomAide: 'Zoals onder de handtekening geschreven staat.',
    scan: 'Het gescande papier',
    scanAide: 'Pdf, jpeg of png, hoogstens 10 MiB. Alle getekende pagina’s in één bestand.',
    envoyer: 'Klasseren',
  },
  chezLHote: {
    titre: 'Onze documenten',
    vide: 'Geen documenten voor uw organisatie.',
    avecLeCpas: 'Raamovereenkomst met het OCMW',
    pour: (personne) => `Overeenkomst van ${personne}`,
  },
  duTravailleur: {
    titre: 'Mijn documenten',
    vide: 'U hebt nog geen document.',
    aSigner: 'Te ondertekenen',
    attendVous: 'Dit document wacht op uw handtekening.',
    attendLesAutres: 'U hebt getekend. De anderen moeten nog tekenen.',
    tousOntSigne: 'Iedereen heeft getekend.',
    annule: 'Dit document is geannuleerd.',
    convention: (hote) => `Uw overeenkomst met ${hote}`,
    avenant: (hote) => `Een wijziging van uw overeenkomst met ${hote}`,
    lire: 'Lezen',
    lireEtSigner: 'Lezen en tekenen',
    explication:
      'In deze tekst staat: uw werk, uw werkplek, uw uren, wie u helpt. Drie tekenen: u, het OCMW en de werkplek.',
    question: 'Een vraag? Vraag het aan uw begeleider voor u tekent.',
    avantDeSigner: 'Begin niet te werken voor de laatste handtekening.',
    telecharger: (langue) => `Downloaden (pdf, ${langue})`,
    lu: 'Ik heb de tekst gelezen. Ik ga akkoord.',
    signer: 'Tekenen',
    change: 'De tekst is veranderd. Kijk wat nieuw is en teken dan.',
  },
}
