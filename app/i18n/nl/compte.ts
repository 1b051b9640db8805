import { instant } from '../format.ts'
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
    'compte/mot_de_passe_requis': () => 'Kies een wachtwoord om verder te gaan.',
    'compte/mot_de_passe_faible': () =>
      'Dit wachtwoord is snel te raden. Neem bijvoorbeeld vier woorden die niets met elkaar te maken hebben.',
    'compte/mot_de_passe_actuel_faux': () => 'Het huidige wachtwoord klopt niet.',
    'compte/courriel_connu': () =>
      'Iemand anders heeft al een wachtwoord met dit e-mailadres. Vraag een uitnodiging op een eigen adres.',
    'compte/courriel_absent': () =>
      'In het dossier staat geen e-mailadres. Schrijf het eerst in het dossier.',
    'compte/deja_membre': () =>
      'Deze persoon heeft hier al toegang, of een uitnodiging die nog openstaat.',
    'compte/agent_ailleurs': () =>
      'U hebt nog een rol bij een ander OCMW. Vraag dat OCMW om uw toegang te sluiten en kom dan terug: uw uitnodiging blijft geldig.',
    'compte/relance_trop_tot': ({ secondes, envoyeeA, courriel }) =>
      `Er is al een bericht vertrokken op ${instant(envoyeeA, 'nl')} naar ${courriel}. U kunt het opnieuw versturen over ${termijn(secondes)}.`,
    'compte/dernier_gestionnaire': () =>
      'Dit is de laatste persoon die deze organisatie beheert. Stel eerst iemand anders aan.',
    'compte/dernier_responsable': () =>
      'Dit is de laatste verantwoordelijke van uw OCMW. Geef die rol eerst aan iemand anders.',
    'compte/dernier_admin': () =>
      'Dit is de laatste persoon die de instantie beheert. Nodig eerst iemand anders uit.',
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
  rolesALHote: { gestionnaire: 'Beheerder', tuteur: 'Mentor' },
  droitsDuCpas: {
    agent: 'Houdt dossiers bij, stelt voor, bereidt plaatsingen voor en volgt ze op.',
    prospecteur: 'Zoekt werkplekken en beschrijft de plekken. Ziet de kandidaten zonder hun naam.',
    administratif:
      'Drukt af, klasseert handtekeningen, sluit prestatiebladen af. Leest de nota’s niet.',
    responsable: 'Ziet de hele dienst, wijst dossiers toe, beheert accounts en leest het logboek.',
  },
  droitsDeLHote: {
    gestionnaire:
      'Antwoordt op voorstellen, bevestigt uurroosters en prestatiebladen, beheert het team.',
    tuteur: 'Volgt de mensen op de werkvloer: uurroosters, prestatiebladen, evaluaties.',
  },
  moyens: { mot_de_passe: 'wachtwoord', lien: 'link per e-mail', demo: 'demonstratie' },
  message: {
    sujet: 'Uw toegang tot Passerelle 60',
    apercu: 'Er ligt een uitnodiging voor u klaar.',
    titre: (nom) => `Dag ${nom}`,
    phrases: {
      agent: (lieu) => `${lieu} nodigt u uit in Passerelle 60, als trajectbegeleider.`,
      prospecteur: (lieu) => `${lieu} nodigt u uit in Passerelle 60, als prospector.`,
      administratif: (lieu) =>
        `${lieu} nodigt u uit in Passerelle 60, voor het administratieve werk.`,
      responsable: (lieu) =>
        `U bent uitgenodigd in Passerelle 60 als verantwoordelijke voor ${lieu}.`,
      gestionnaire: (lieu) =>
        `U kunt nu online beheren wat ${lieu} aangaat: voorstellen, uurroosters, prestatiebladen en documenten.`,
      tuteur: (lieu) => `U kunt nu online de mensen volgen die u bij ${lieu} begeleidt.`,
      travailleur: (lieu) =>
        `${lieu} opent een eigen ruimte voor u. U ziet er uw voorstellen, uw uurrooster en uw documenten.`,
      observateur: () => 'U bent uitgenodigd om de statistieken van Passerelle 60 te bekijken.',
      admin: () => 'U bent uitgenodigd om de instantie van Passerelle 60 te beheren.',
    },
    avecMotDePasse: 'De pagina vraagt u de code hieronder en een wachtwoord dat u zelf kiest.',
    sansMotDePasse: 'De pagina vraagt u de code hieronder. Een wachtwoord is niet nodig.',
    bouton: 'Mijn toegang openen',
    delai: 'U kunt deze link één keer gebruiken, gedurende 7 dagen.',
    siPasVous: 'Is dit bericht niet voor u? Doe dan niets: zonder antwoord gaat er niets open.',
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
    lienEnvoye: 'Kijk in uw berichten',
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
    dejaSigne: 'U hebt dit document al ondertekend. U hoeft niets meer te doen.',
    nouveauAideSms:
      'De nieuwe link vertrekt per sms naar het nummer dat uw OCMW kent, en nergens anders heen.',
    nouveauParSms: 'Een nieuwe link krijgen per sms',
    codeAideSms: 'Acht letters en cijfers, in de sms die u kreeg.',
    nouveauAide: 'De nieuwe link gaat naar het geregistreerde adres en nergens anders heen.',
    invitation: 'Uw toegang openen',
    accepter: 'De uitnodiging aanvaarden',
    nouvelleInvitation: 'Een nieuwe uitnodiging krijgen',
  },
  motDePasse: {
    titre: 'Wachtwoord',
    nouveau: 'Nieuw wachtwoord',
    nouveauAide:
      'Minstens 12 tekens, meer moet niet. Vier woorden die niets met elkaar te maken hebben, zijn een goed wachtwoord.',
    encore: 'Hetzelfde wachtwoord, nog een keer',
    actuel: 'Huidig wachtwoord',
    changer: 'Het wachtwoord wijzigen',
    choisir: 'Een wachtwoord kiezen',
    effet: 'Uw andere aanmeldingen worden gesloten: daar moet u het nieuwe wachtwoord typen.',
    oublie:
      'Wachtwoord vergeten? Ga binnen met een link die u per e-mail krijgt en kom dan hier terug.',
    lienDAbord:
      'U hebt geen wachtwoord. Om er een te kiezen, gaat u eerst binnen met een nieuwe link: zo weten wij dat u het bent.',
    recevoirLeLien: 'Een link per e-mail krijgen',
  },
  moi: {
    titre: 'Mijn account',
    sousTitre: 'Uw gegevens, uw wachtwoord en uw aanmeldingen.',
    donnees: 'Mijn gegevens',
    prenom: 'Voornaam',
    nom: 'Naam',
    fonction: 'Functie',
    telephone: 'Telefoon',
    courriel: 'E-mailadres',
    courrielAide: 'Een ander e-mailadres? Vraag het aan wie u uitgenodigd heeft.',
    langue: 'Taal van de pagina’s en de berichten',
    nomDuDossier: 'Uw naam komt uit uw dossier. Een fout? Zeg het aan uw OCMW.',
    modifier: 'Mijn gegevens wijzigen',
    parSms: 'U komt binnen via een link per sms.',
    sansMotDePasse: 'U gaat binnen met een link die u per e-mail krijgt.',
    motDePasseDepuis: (quand) => `Gekozen op ${quand}.`,
    sessions: 'Mijn open aanmeldingen',
    sessionsAide: 'Een aanmelding die u niet herkent? Sluit ze en wijzig dan uw wachtwoord.',
    appareil: 'Toestel',
    appareilInconnu: 'Onbekend toestel',
    moyen: 'Binnen met',
    debut: 'Sinds',
    derniere: 'Laatst gezien',
    ici: 'Deze aanmelding',
    fermer: 'Sluiten',
    action: 'Actie',
  },
  personne: {
    prenom: 'Voornaam',
    nom: 'Naam',
    courriel: 'E-mailadres',
    courrielAide: 'De uitnodiging gaat naar dit adres. Neem liefst het persoonlijke werkadres.',
    langue: 'Taal van de uitnodiging',
    fonction: 'Functie in de organisatie',
    role: 'Rol',
    peutSigner: 'Mag tekenen in naam van de organisatie',
    peutSignerAide: 'Vink dit alleen aan als de statuten of een delegatie het toelaten.',
    signe: 'Mag tekenen',
    depuis: 'Sinds',
    etat: 'Toestand',
    enService: 'In dienst',
    enServiceDepuis: (quand) => `Sinds ${quand}`,
    enAttente: 'Heeft nog niet geantwoord',
    invitee: (quand) => `Uitnodiging verstuurd op ${quand}`,
    parti: (quand) => `Vertrokken op ${quand}`,
    dossiers: 'Dossiers in begeleiding',
    actions: 'Acties',
    envoyerInvitation: 'De uitnodiging versturen',
    renvoyer: 'Opnieuw versturen',
    retirer: 'Intrekken',
    changerRole: 'Van rol veranderen',
    desactiver: 'De toegang sluiten',
    reactiver: 'De toegang heropenen',
  },
  comptes: {
    titre: 'Accounts',
    sousTitre: 'Wie in uw OCMW met Passerelle 60 werkt, en in welke rol.',
    enService: 'In dienst',
    attentes: 'Openstaande uitnodigingen',
    anciens: 'Gesloten toegangen',
    inviter: 'Iemand uitnodigen',
    inviterTexte:
      'De persoon krijgt een link en een code, 7 dagen geldig. Hij of zij kiest zelf een wachtwoord.',
    sansReferent: (combien) =>
      combien === 1
        ? 'Eén actief dossier heeft geen begeleider meer.'
        : `${combien} actieve dossiers hebben geen begeleider meer.`,
    voirSansReferent: 'Deze dossiers bekijken',
  },
  role: {
    titre: (nom) => `De rol van ${nom} wijzigen`,
    texte: 'De nieuwe rol geldt meteen. Wie aangemeld is, moet zich opnieuw aanmelden.',
    enregistrer: 'Deze rol geven',
  },
  desactivation: {
    titre: (nom) => `De toegang van ${nom} sluiten`,
    texte:
      'De persoon wordt meteen afgemeld en kan niet meer binnen. Wat hij of zij deed, blijft op zijn of haar naam staan.',
    dossiers: (combien) =>
      combien === 1
        ? 'Deze persoon begeleidt één actief dossier. Het komt in de lijst «zonder begeleider».'
        : `Deze persoon begeleidt ${combien} actieve dossiers. Ze komen in de lijst «zonder begeleider».`,
    fermer: 'De toegang sluiten',
  },
  reactivation: {
    titre: (nom) => `De toegang van ${nom} heropenen`,
    texte: (role) =>
      `De persoon krijgt de vroegere rol terug: ${role}. Binnengaan kan met het vroegere wachtwoord of met een link.`,
    rouvrir: 'De toegang heropenen',
  },
  relance: {
    titre: (nom) => `De uitnodiging van ${nom} opnieuw versturen`,
    texte: (courriel) =>
      `Er vertrekt een nieuw bericht naar ${courriel}. De link en de code van het vorige bericht werken niet meer.`,
    derniere: (quand) => `Laatste bericht verstuurd op ${quand}.`,
    renvoyer: 'De uitnodiging opnieuw versturen',
  },
  retrait: {
    titre: (nom) => `De uitnodiging van ${nom} intrekken`,
    texte: 'De link die al verstuurd is, werkt niet meer. De persoon wordt niet verwittigd.',
    retirer: 'De uitnodiging intrekken',
  },
  hote: {
    titre: 'Toegang van de mensen van de werkplek',
    texte:
      'De persoon krijgt een link en een code, 7 dagen geldig. Eén toegang volstaat voor alle OCMW’s.',
    equipe: 'Mensen met toegang',
    personne: 'Niemand heeft al toegang voor deze werkplek.',
    inviter: 'Iemand uitnodigen',
  },
  equipe: {
    titre: 'Ons team',
    sousTitre: 'Wie voor uw organisatie binnen kan, en wat iedereen mag doen.',
    inviter: 'Iemand toevoegen',
    inviterTexte:
      'De persoon krijgt een e-mail met een link en een code, en heeft 7 dagen om te antwoorden.',
    modifier: 'Wijzigen',
    modifierTitre: (nom) => `Wat ${nom} mag doen`,
    modifierTexte: 'De wijziging geldt meteen. De persoon moet zich misschien opnieuw aanmelden.',
    retirer: 'Weghalen',
    retirerTitre: (nom) => `${nom} uit het team halen`,
    retirerTexte:
      'Deze persoon kan niet meer binnen voor uw organisatie. De links van deze persoon werken niet meer.',
    enCours: 'Wat deze persoon nog moest doen, blijft voor het team:',
    rienEnCours: 'Deze persoon heeft niets lopen.',
    placements: (n) =>
      n === 1 ? '1 persoon begeleid als mentor' : `${n} personen begeleid als mentor`,
    postes: (n) =>
      n === 1 ? '1 plek voor een andere mentor' : `${n} plekken voor een andere mentor`,
    signatures: (n) => (n === 1 ? '1 document te tekenen' : `${n} documenten te tekenen`),
    feuilles: (n) =>
      n === 1 ? '1 prestatieblad te bevestigen' : `${n} prestatiebladen te bevestigen`,
  },
  travailleur: {
    titre: 'Toegang van de persoon',
    aucun:
      'De persoon heeft nog geen toegang. Met een toegang ziet hij of zij de voorstellen, het uurrooster, de prestatiebladen en de documenten.',
    part: (courriel) => `De uitnodiging gaat naar het adres in het dossier: ${courriel}.`,
    ouvert: (quand) => `De persoon heeft toegang sinds ${quand}.`,
    attente: (courriel, quand) =>
      `Er is een uitnodiging vertrokken naar ${courriel} op ${quand}. De persoon heeft nog niet geantwoord.`,
    completer: 'Het dossier aanvullen',
    inviter: 'De uitnodiging versturen',
    renvoyer: 'De uitnodiging opnieuw versturen',
    retirer: 'De uitnodiging intrekken',
  },
  mandats: {
    titre: 'Als wie wilt u verdergaan?',
    choisir: 'Verdergaan',
  },
}

function termijn(secondes: number): string {
  const uren = Math.ceil(secondes / 3600)
  return uren > 1 ? `${uren} uur` : `${Math.ceil(secondes / 60)} minuten`
}
