import type { reprise as fr } from '../fr/reprise.ts'

export const reprise: typeof fr = {
  erreurs: {
    'reprise/fichier_vide': () => 'Dit bestand is leeg. Kijk na of u het juiste hebt gekozen.',
    'reprise/fichier_trop_grand': ({ mo }) =>
      `Dit bestand is groter dan ${mo} MB. Haal de afbeeldingen eruit of splits het op.`,
    'reprise/format_inconnu': () =>
      'Dit bestand is geen CSV en geen Excel-werkmap (.xlsx). Sla het op in een van die formaten.',
    'reprise/ancien_excel_ou_protege': () =>
      'Deze werkmap is een oud .xls-bestand of is beveiligd met een wachtwoord. Sla ze op als .xlsx, zonder wachtwoord.',
    'reprise/fichier_abime': () =>
      'Dit bestand is beschadigd en kan niet volledig gelezen worden. Open het in uw rekenblad en sla het opnieuw op.',
    'reprise/archive_suspecte': () =>
      'Deze werkmap bevat onderdelen die een rekenblad niet schrijft, of veel te veel gegevens. Uit veiligheid werd ze niet geopend. Kopieer de lijst naar een nieuwe werkmap.',
    'reprise/trop_de_lignes': ({ max }) =>
      `Dit bestand heeft meer dan ${max} rijen. Splits het op of verwijder de lege rijen onderaan.`,
    'reprise/trop_de_colonnes': ({ max }) =>
      `Dit bestand heeft meer dan ${max} kolommen. Behoud alleen die van de lijst.`,
    'reprise/deja_terminee': () => 'Deze overname is afgesloten.',
    'reprise/lignes_en_attente': ({ nombre }) =>
      `${nombre} ${nombre > 1 ? 'rijen wachten' : 'rij wacht'} nog: verbeter, beslis of laat ze weg, en begin opnieuw.`,
    'reprise/rien_a_reprendre': () => 'Geen enkele rij is klaar om over te nemen.',
    'reprise/entetes_introuvables': ({ attendus }) =>
      `Geen rij met titels herkend. Minstens deze kolommen zijn nodig: ${attendus.join(', ')}.`,
  },
  problemes: {
    missing_nom: () =>
      'De naam ontbreekt. Vul hem aan: zonder naam kan de persoon niet bewaard worden.',
    missing_prenom: () =>
      'De voornaam ontbreekt. Vul hem aan: zonder voornaam kan de persoon niet bewaard worden.',
    dob_missing: () => 'De geboortedatum ontbreekt en het INSZ geeft ze niet. Vul ze aan.',
    dob_impossible: ({ valeur }) =>
      `“${valeur}” is geen mogelijke geboortedatum. Verbeter ze volgens de identiteitskaart.`,
    minor: () =>
      'Deze persoon is jonger dan 18. Kijk de geboortedatum na; als ze klopt, is een contract artikel 60 niet mogelijk.',
    missing_hote: () => 'De naam van de gebruiker ontbreekt. Vul hem aan.',
    missing_fonction: () => 'De functie ontbreekt. Zeg om welk werk het gaat.',
    missing_dossier: () =>
      'Geen dossiernummer en geen INSZ: we weten niet over wie het gaat. Vul een van beide aan.',
    mois_unreadable: ({ valeur }) =>
      `De maand “${valeur}” is niet leesbaar. Schrijf ze als 09/2026.`,
    jour_unreadable: ({ valeur }) =>
      `De dag “${valeur}” is niet leesbaar. Schrijf een datum (15/09/2026) of een dag van de maand (15).`,
    jour_outside_mois: ({ valeur }) =>
      `De dag “${valeur}” ligt niet in de vermelde maand. Verbeter een van beide.`,
    code_unknown: ({ valeur }) =>
      `De code «${valeur}» is hier niet bekend. De dag wordt overgenomen, maar blijft na te kijken: hij telt niet en gaat niet verloren.`,
    code_missing: () => 'De prestatiecode ontbreekt. Vul ze aan.',
    person_unknown: ({ valeur }) =>
      `«${valeur}» wijst niet één persoon in uw open dossiers aan. Verbeter het dossiernummer of het INSZ.`,
    prestation_heures_unreadable: ({ valeur }) =>
      `De uren “${valeur}” zijn niet leesbaar. Schrijf 7,6 of 7u36.`,
    heures_too_many: ({ valeur }) => `Een dag heeft geen ${valeur} uren. Verbeter het getal.`,

    niss_missing: () =>
      'Nog geen INSZ. De persoon kan bewaard worden; vul het aan vóór het contract.',
    niss_checksum: ({ valeur }) =>
      `Het INSZ “${valeur}” bevat een fout: de controlecijfers kloppen niet. Neem het over van de identiteitskaart.`,
    niss_length: ({ valeur }) =>
      `Het INSZ “${valeur}” heeft geen 11 cijfers. Neem het over van de identiteitskaart.`,
    niss_scientific: ({ valeur }) =>
      `Het rekenblad heeft het INSZ omgezet in “${valeur}” en er zijn cijfers verloren. Neem het opnieuw over en zet de kolom op Tekst.`,
    niss_dob_mismatch: () =>
      'Het INSZ geeft een andere geboortedatum dan de rij. Kijk beide na; als beide kloppen, behoud ze en zeg waarom.',
    niss_sex_mismatch: () =>
      'Het INSZ en de kolom geslacht zeggen niet hetzelfde. Kijk na; als beide kloppen, behoud ze en zeg waarom.',
    niss_shared: () =>
      'Twee verschillende personen hebben dit INSZ in het bestand. Een van beide rijen is fout: verbeter ze.',
    over_65: () =>
      'Deze persoon heeft de pensioenleeftijd bereikt. Kijk de geboortedatum en de rechten na.',
    missing_sexe: () =>
      'Het geslacht is niet ingevuld. Vraag het: het wordt nooit afgeleid uit de voornaam.',
    sexe_unreadable: ({ valeur }) => `“${valeur}” zegt het geslacht niet. Schrijf V, M of X.`,
    missing_cp: () => 'De postcode ontbreekt. Vul ze aan: een gemeente kan er meerdere hebben.',
    cp_invalid: ({ valeur }) =>
      `“${valeur}” is geen Belgische postcode. Ze heeft vier cijfers, van 1000 tot 9992.`,
    missing_commune: () =>
      'De gemeente ontbreekt. Vul ze aan: zonder gemeente kan geen traject berekend worden.',
    cp_commune_mismatch: ({ valeur }) =>
      `De gemeente “${valeur}” heeft deze postcode niet. De postcode blijft, verbeter de gemeente.`,
    tel_unreadable: ({ valeur }) =>
      `“${valeur}” is geen telefoonnummer dat men kan bellen. Verbeter het of laat het leeg.`,
    email_invalid: ({ valeur }) =>
      `“${valeur}” is geen e-mailadres. Verbeter het of laat het leeg.`,
    email_shared: () =>
      'Meerdere personen hebben dit e-mailadres. Dat mag: elk bericht noemt de geadresseerde. Kijk na of ze het echt delen.',
    missing_langue: () => 'De taal ontbreekt. Vraag in welke taal u mag schrijven.',
    langue_unreadable: ({ valeur }) =>
      `“${valeur}” is geen contacttaal. Kies Frans of Nederlands; andere talen noteert u apart.`,
    level_unreadable: ({ valeur }) =>
      `“${valeur}” is geen taalniveau. Kies A1 tot C2, of laat het leeg.`,
    etudes_unreadable: ({ valeur }) =>
      `Het studieniveau “${valeur}” wordt niet herkend. Kies het uit de lijst.`,
    permis_unreadable: ({ valeur }) =>
      `Het rijbewijs “${valeur}” wordt niet herkend. Kies de categorieën uit de lijst.`,
    mobilite_unreadable: ({ valeur }) =>
      `“${valeur}” geeft geen reistijd. Schrijf het maximum in minuten.`,
    phase_unreadable: ({ valeur }) =>
      `De fase “${valeur}” wordt niet herkend. Kies balans, project of klaar.`,
    missing_aide: () =>
      'Het soort steun ontbreekt. Kies leefloon of equivalent leefloon: dat bepaalt de toelage.',
    aide_unreadable: ({ valeur }) =>
      `Het soort steun “${valeur}” wordt niet herkend. Kies leefloon of equivalent leefloon.`,
    date_unreadable: ({ valeur }) =>
      `De datum “${valeur}” is niet leesbaar. Schrijf één datum, zoals 15/09/2026.`,
    date_future: ({ valeur }) => `De datum “${valeur}” ligt in de toekomst. Kijk het jaar na.`,
    jours_unreadable: ({ valeur }) =>
      `“${valeur}” is geen aantal dagen. Schrijf het juiste aantal, of laat het leeg en maak de berekening.`,
    jours_ge_312: ({ valeur }) =>
      `${valeur} gewerkte dagen: het recht op uitkeringen bestaat misschien al. Kijk dit na vóór elk contract.`,
    sensitive_free_text: () =>
      'Deze tekst lijkt een gevoelig gegeven te bevatten (gezondheid, overtuiging, gerecht…). Haal het weg: alleen beperkingen die het werk aangaan mogen genoteerd worden.',
    lossy_1252: ({ valeur }) =>
      `Bij het opslaan van het bestand zijn letters verloren gegaan: “${valeur}”. Verbeter de naam, of sla het bestand op als UTF-8 of .xlsx en begin opnieuw.`,
    missing_categorie: () =>
      'De categorie van de gebruiker ontbreekt. Kies ze: ze bepaalt de overeenkomst.',
    categorie_unreadable: ({ valeur }) =>
      `De categorie “${valeur}” wordt niet herkend. Kies ze uit de lijst.`,
    bce_invalid: ({ valeur }) =>
      `Het ondernemingsnummer “${valeur}” is fout. Kijk het na in de Kruispuntbank van Ondernemingen.`,
    horaire_ambiguous: ({ valeur }) =>
      `Het uurrooster “${valeur}” is dubbelzinnig: “ma” en “di” betekenen niet hetzelfde in het Frans en het Nederlands. Schrijf de dagen voluit.`,
    heures_unreadable: ({ valeur }) =>
      `“${valeur}” is geen aantal uren per week. Schrijf bijvoorbeeld 38 of 28,5.`,
    heures_mismatch: ({ valeur }) =>
      `${valeur} uren per week passen niet bij het uurrooster. Verbeter een van beide.`,
    places_unreadable: ({ valeur }) =>
      `“${valeur}” is geen aantal plaatsen. Schrijf een geheel getal.`,
    places_approx: ({ valeur }) =>
      `“${valeur}” is een schatting. Vraag de gebruiker hoeveel plaatsen echt open zijn.`,
    debut_unreadable: ({ valeur }) =>
      `Het begin “${valeur}” is niet leesbaar. Schrijf een datum of “zo snel mogelijk”.`,
    duree_unreadable: ({ valeur }) =>
      `De duur “${valeur}” is niet leesbaar. Schrijf een aantal maanden.`,
    heures_many: ({ valeur }) =>
      `${valeur} uren op één dag: dat is meer dan de wettelijke grens. Kijk dit na.`,

    niss_bis: () => 'Geldig bisnummer: de persoon is nog niet ingeschreven in het rijksregister.',
    dob_from_niss: () =>
      'De geboortedatum werd uit het INSZ overgenomen. Bevestig ze met de persoon.',
    date_partial: ({ valeur }) =>
      `Onvolledige datum (“${valeur}”): zo overgenomen. Vul ze aan als u kunt.`,
    formula_cell: () =>
      'Deze tekst lijkt op een formule. Hij blijft tekst en wordt nooit berekend.',
    homonym: () => 'Een andere persoon in het bestand heeft dezelfde naam. Verwar ze niet.',
    twin: () =>
      'Zelfde naam, zelfde geboortedatum, zelfde adres: wellicht een tweeling. Verwar ze niet.',
    horaire_free_text: ({ valeur }) =>
      `Het uurrooster “${valeur}” blijft in woorden. Vul de uren aan zodat het meetelt bij het zoeken.`,
    contrainte_unknown: () =>
      'Een werkomstandigheid staat niet in de lijst. Ze blijft in woorden; kies een code zodat ze meetelt.',
    value_inferred: () => 'Sommige waarden werden afgeleid. Bevestig ze met de gebruiker.',
  },
  statuts: {
    ok: 'In orde',
    flag: 'Na te kijken',
    refuse: 'Geweigerd',
    duplicate: 'Dubbel',
    junk: 'Overgeslagen',
  },
  rebuts: {
    ligne_vide: 'Lege rij',
    entete_repetee: 'Titels herhaald',
    total: 'Totaalrij',
    note: 'Nota tussen twee rijen',
  },
  doublon: {
    same_niss: (ligne) => `Zelfde INSZ als rij ${ligne}: het is dezelfde persoon.`,
    same_ref: (ligne) => `Herhaalt rij ${ligne}.`,
    probable: (ligne) =>
      `Lijkt sterk op rij ${ligne}. Hetzelfde? Zo niet, geef aan dat het een andere is.`,
  },
  encodage1252:
    'Dit bestand is in Windows-1252: letters als ş, ł of ễ bestaan daar niet en kunnen vervangen zijn. Om ze te behouden, slaat u het op als “CSV UTF-8” of .xlsx.',
  colonneInconnue: (titre) => `De kolom “${titre}” wordt niet herkend: ze wordt niet overgenomen.`,
  colonneEnDouble: (titre) =>
    `De kolom “${titre}” staat er dubbel: alleen de eerste wordt gelezen.`,
  feuilleIgnoree: (nom) => `Het blad “${nom}” heeft geen herkende titels: het wordt overgeslagen.`,
  pages: {
    titre: 'Een bestand overnemen',
    texte:
      'Een Excel- (.xlsx) of CSV-bestand, met uw kolommen, in het Frans of het Nederlands, in om het even welke volgorde. Niets wordt opgeslagen vóór uw ja.',
    nouvelle: 'Een bestand overnemen',
    quoi: 'Wat staat er in het bestand?',
    fichier: 'Bestand',
    fichierAide: 'CSV of .xlsx, hoogstens 10 MB.',
    lire: 'Het bestand lezen',
    vide: 'Er is nog geen bestand overgenomen.',
    nom: 'Bestand',
    depose: 'Opgeladen op',
    par: 'Door',
    lignes: 'Rijen',
    reprises: 'Overgenomen',
    etat: 'Toestand',
    apercu: 'Wat het bestand bevat',
    colonnes: 'Herkende kolommen',
    remarques: 'Opmerkingen',
    ligne: (numero) => `Rij ${numero}`,
    personneOuChose: 'Naam',
    constat: 'Vaststelling',
    toutes: 'Alle rijen',
    filtrer: 'Tonen',
    aucune: 'Hier zijn geen rijen.',
    corriger: 'Openen',
    appliquer: 'De klare rijen overnemen',
    appliquerTexte: (nombre) =>
      nombre === 1
        ? '1 rij wordt opgeslagen. De andere blijven hier, te verbeteren.'
        : `${nombre} rijen worden opgeslagen. De andere blijven hier, te verbeteren.`,
    toutOuRien: 'Alles of niets: alleen opslaan als geen enkele rij wacht',
    abandonner: 'Afsluiten en de overige rijen wissen',
    abandonnerTexte:
      'Wat overgenomen is, blijft. De andere rijen worden van deze site gewist: hun bestand blijft bij u.',
    corrigerTitre: (numero) => `Rij ${numero} verbeteren`,
    corrigerTexte: 'Wat u hier verandert, verandert uw bestand niet.',
    decision: 'Wat doen met deze rij?',
    decisions: {
      prendre: 'Overnemen zodra ze in orde is',
      autre: 'Het is een andere persoon (of iets anders): ook overnemen',
      laisser: 'Weglaten',
    },
    enregistrer: 'De rij opslaan',
    dejaLa: 'Al in uw dossiers',
    ressemble: 'Lijkt op',
    ouvrirLObjet: 'Openen',
    sorts: {
      prete: 'Klaar',
      a_corriger: 'Te verbeteren',
      a_decider: 'Te beslissen',
      deja_la: 'Bestaat al',
      laissee: 'Weggelaten',
      reprise: 'Overgenomen',
    },
    statuts: { a_voir: 'Te bekijken', appliquee: 'Overgenomen', abandonnee: 'Afgesloten' },
    objets: {
      candidats: 'Kandidaten',
      hotes: 'Werkplekken (gebruikers)',
      postes: 'Functies',
      prestations: 'Prestatiedagen (van vóór de tewerkstelling)',
    },
    exporter: 'Exporteren',
    exporterTitre: {
      candidats: 'Kandidaten exporteren',
      hotes: 'Werkplekken exporteren',
      postes: 'Functies exporteren',
    },
    exporterTexte:
      'Het bestand verlaat deze site: u bent ervoor verantwoordelijk. De export wordt in het logboek geschreven en de leiding wordt verwittigd.',
    format: 'Formaat',
    formats: { csv: 'CSV (tekst)', xlsx: 'Excel (.xlsx)' },
    avecNiss: 'Met de INSZ-nummers',
    sansNiss: 'De INSZ-nummers staan niet in dit bestand.',
    telecharger: 'Downloaden',
  },
  valeurs: {
    sexe: { F: 'V', M: 'M', X: 'X' },
    langue: { fr: 'FR', nl: 'NL' },
    etudes: {
      aucun: 'Geen diploma',
      primaire: 'Lager onderwijs',
      sec_inf: 'Lager secundair',
      sec_sup: 'Hoger secundair',
      superieur: 'Hoger onderwijs',
      etranger_non_reconnu: 'Buitenlands diploma, niet erkend',
    },
    phases: { bilan: 'Oriëntatie', projet: 'Project', pret: 'Klaar voor werk' },
    aides: { RIS: 'Leefloon', ERIS: 'Equivalent leefloon' },
    categoriesAide: {
      cohabitant: 'samenwonend',
      isole: 'alleenstaand',
      charge_famille: 'gezinslast',
    },
    categoriesHote: {
      INT: 'Interne dienst van het OCMW',
      COM: 'Gemeente',
      ASBL: 'Vzw',
      INTCOM: 'Intercommunale',
      SFS: 'Vennootschap met sociaal oogmerk',
      CPAS2: 'Ander OCMW',
      CH12: 'Vereniging hoofdstuk XII',
      HOP: 'Openbaar ziekenhuis',
      IES: 'Sociale economie',
      PART: 'Partner uit de non-profit',
      PRIV: 'Privéonderneming',
    },
    debut: { immediat: 'onmiddellijk', des_que_possible: 'zo snel mogelijk' },
  },
}
