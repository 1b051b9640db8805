import type { publique as fr, Partie } from '../fr/publique.ts'

const viePrivee: readonly Partie[] = [
  {
    titre: 'Wie is verantwoordelijk voor uw gegevens?',
    phrases: [
      'Dat is het OCMW dat u begeleidt. Het beslist wat er in uw dossier staat, en waarom.',
      'Wie de instantie beheert, maakt OCMW’s aan en bewaakt de machines. Die persoon opent geen enkel dossier.',
    ],
  },
  {
    titre: 'Welke gegevens?',
    phrases: ['Alleen wat dient om werk te zoeken, voor te bereiden en op te volgen:'],
    liste: [
      'als u begeleid wordt: uw identiteit, uw talen, uw loopbaan, uw wensen, wanneer u kunt werken, uw voorstellen, uw uurroosters, uw prestatiebladen en uw documenten;',
      'over uw gezondheid: wat u op het werk niet kunt doen, bijvoorbeeld «niet meer dan 10 kg dragen». Nooit een ziekte;',
      'als u voor een werkplek werkt: uw naam, uw functie, uw e-mailadres, uw handtekeningen;',
      'als u voor een OCMW werkt: uw naam, uw rol, wat u gedaan en geopend hebt.',
    ],
  },
  {
    titre: 'Waarom, en met welk recht?',
    phrases: [
      'Het OCMW vervult een taak die de wet het geeft: artikel 60, § 7, van de organieke wet van 8 juli 1976. Dat is een wettelijke verplichting en een taak van algemeen belang (AVG, artikel 6, lid 1, c en e).',
      'Uw contactgegevens gaan pas naar een werkplek als u ja hebt gezegd.',
    ],
  },
  {
    titre: 'Wie ziet wat?',
    phrases: ['Voor het hele dossier geldt het beroepsgeheim.'],
    liste: [
      'De medewerkers van uw OCMW zien uw dossier. Elke keer dat het geopend wordt, wordt dat opgeschreven, met de reden.',
      'Een werkplek ziet weinig, stap voor stap: eerst een profiel zonder naam; na uw akkoord uw naam; tijdens het werk uw uurrooster en uw prestatiebladen. Nooit uw rijksregisternummer, uw geboortedatum, uw adres, uw steun of de reden van een afwezigheid.',
      'Een ander OCMW ziet niets van uw dossier.',
      'De statistieken tonen nooit een groep van minder dan 10 personen.',
    ],
  },
  {
    titre: 'Hoelang?',
    phrases: [
      'Uw OCMW bepaalt hoelang, volgens de wet. Vraag het aan uw OCMW: het moet u antwoorden.',
      'Wat getekend is, en het logboek van wie wat gezien heeft, worden langer bewaard: ze beschermen uw rechten.',
    ],
  },
  {
    titre: 'Uw rechten',
    phrases: ['Schrijf naar uw OCMW of naar zijn functionaris voor gegevensbescherming. U kunt:'],
    liste: [
      'uw gegevens inkijken en er een kopie van krijgen;',
      'een fout laten verbeteren;',
      'weten wanneer uw dossier geopend is, en waarom: dat staat in uw ruimte, op de pagina «Wie mijn dossier gezien heeft»;',
      'bezwaar maken tegen een gebruik, of vragen om het te beperken;',
      'een klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.',
    ],
  },
  {
    titre: 'Cookies',
    phrases: [
      'Drie kleine bestanden, allemaal nodig: één voor uw aanmelding, één voor de link die u gevraagd hebt, één voor uw taal. Geen reclame, geen bezoekersmeting, niets van een andere site.',
    ],
  },
  {
    titre: 'Hoe uw gegevens beschermd zijn',
    phrases: [
      'Het rijksregisternummer, de nota’s en de privéredenen zijn versleuteld. De links in de berichten werken maar één keer. Het logboek kan niet gewist worden: men ziet het als iemand eraan komt.',
    ],
  },
]

const accessibilite: readonly Partie[] = [
  {
    titre: 'Onze belofte',
    phrases: [
      'Iedereen moet Passerelle 60 kunnen gebruiken: met het toetsenbord, met een schermlezer, op een kleine telefoon, zonder JavaScript. We mikken op de regels van WCAG 2.2, niveau AA.',
      'Deze verklaring volgt richtlijn (EU) 2016/2102 en de regels van de gewesten.',
    ],
  },
  {
    titre: 'Hoever we staan',
    phrases: [
      'De site voldoet gedeeltelijk. We hebben haar zelf nagekeken, met automatische hulpmiddelen en met het toetsenbord. Er was nog geen audit van buitenaf.',
    ],
  },
  {
    titre: 'Wat nog kan hinderen',
    phrases: [],
    liste: [
      'Een papier dat iemand heeft gescand, is een beeld: een schermlezer leest het niet. Vraag de tekst aan uw OCMW.',
      'De namen van beroepen en gemeenten komen uit officiële lijsten. Ze lezen niet altijd vlot.',
    ],
  },
  {
    titre: 'Lukt iets niet?',
    phrases: [
      'Zeg het aan uw OCMW: het moet u de informatie op een andere manier geven, per telefoon, aan het loket of op papier.',
      'Geen antwoord, of een antwoord dat u niet helpt? Schrijf naar de ombudsdienst: Ombuds Brussel, de Vlaamse Ombudsdienst, de Médiateur de la Wallonie of de federale Ombudsman.',
    ],
  },
]

export const publique: typeof fr = {
  pied: {
    titre: 'Informatie',
    viePrivee: 'Privacy',
    accessibilite: 'Toegankelijkheid',
  },
  viePrivee: {
    titre: 'Privacy',
    sousTitre: 'Wat we van u weten, waarom, en wat u kunt vragen.',
    parties: viePrivee,
    aQuiEcrire: 'Naar wie schrijven',
    cpas: 'OCMW',
    telephone: 'Telefoon',
    courriel: 'E-mail',
  },
  accessibilite: {
    titre: 'Toegankelijkheid',
    sousTitre: 'Toegankelijkheidsverklaring van Passerelle 60.',
    parties: accessibilite,
    faiteLe: (quand) => `Verklaring opgemaakt op ${quand}.`,
  },
}
