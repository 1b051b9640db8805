import type { compte as fr } from '../fr/compte.ts'

export const compte: typeof fr = {
  erreurs: {
    'compte/identifiants_faux': () => 'Het adres of het wachtwoord klopt niet.',
    'compte/lien_inconnu': () =>
      'Deze link bestaat niet. Kijk na of u hem volledig gekopieerd hebt.',
    'compte/lien_perime': () => 'Deze link is niet meer geldig. Vraag een nieuwe.',
    'compte/lien_deja_utilise': () => 'Deze link is al gebruikt. Vraag een nieuwe.',
    'compte/code_faux': ({ restants }) =>
      restants > 0
        ? `Deze code klopt niet. Nog ${restants} poging(en).`
        : 'Deze code klopt niet. Vraag een nieuwe link.',
    'compte/sans_mandat': () =>
      'Deze account heeft geen toegang meer. Neem contact op met uw OCMW.',
    'compte/mot_de_passe_faible': () =>
      'Dit wachtwoord is te gewoon. Kies een zin van minstens 12 tekens.',
    'compte/courriel_connu': () => 'Er bestaat al een account met dit adres.',
    'compte/dernier_gestionnaire': () =>
      'Dit is de laatste persoon die deze organisatie beheert. Stel eerst iemand anders aan.',
  },
  roles: {
    agent: 'Trajectbegeleider',
    prospecteur: 'Prospector',
    administratif: 'Administratief medewerker',
    responsable: 'Verantwoordelijke SPI',
    gestionnaire: 'Werkplek',
    tuteur: 'Mentor',
    travailleur: 'Werknemer',
    observateur: 'Waarnemer',
    admin: 'Beheer van de instantie',
  },
  connexion: {
    titre: 'Aanmelden',
    bienvenue: 'De brug tussen het OCMW, de werkplek en de persoon.',
    courriel: 'E-mailadres',
    motDePasse: 'Wachtwoord',
    entrer: 'Binnengaan',
    parMotDePasse: 'Met een wachtwoord',
    parLien: 'Een link per e-mail krijgen',
    parLienAide: 'Zonder wachtwoord: wij sturen u een link. U kunt hem één keer gebruiken.',
    envoyerLeLien: 'De link versturen',
    lienEnvoye: 'Kijk in uw e-mails',
    lienEnvoyeTexte:
      'Als dit adres bekend is, is er een bericht vertrokken. Er staat een link en een code in. De link leeft 20 minuten.',
    demo: 'Demonstratieaccounts',
    demoAide: 'Eén klik opent het product als deze persoon. Alles is verzonnen.',
    sessionFinie: 'Meld u aan om deze pagina te openen.',
  },
  lien: {
    titre: 'Openen met uw link',
    continuer: 'Verdergaan',
    unClic: 'Eén klik en u bent er.',
    code: 'Code uit het bericht',
    codeAide: 'Acht letters en cijfers, ze staan in de e-mail die u kreeg.',
    nouveau: 'Een nieuwe link krijgen',
    nouveauAide: 'De nieuwe link gaat naar het geregistreerde adres en nergens anders heen.',
  },
  mandats: {
    titre: 'Als wie wilt u verdergaan?',
    choisir: 'Verdergaan',
  },
}
