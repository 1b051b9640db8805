import { jour } from '../format.ts'
import type { placement as fr } from '../fr/placement.ts'

const statuts: typeof fr.statuts = {
  preparation: 'In voorbereiding',
  signature: 'Te ondertekenen',
  actif: 'Lopend',
  suspendu: 'Geschorst',
  termine: 'Afgelopen',
  annule: 'Geannuleerd',
}

const verifications: typeof fr.verifications = {
  decision: 'Beslissing van het OCMW',
  aptitude_medicale: 'Medische geschiktheid',
  fiche_poste: 'Werkpostfiche en risico’s',
  contrat: 'Arbeidsovereenkomst ondertekend',
  dimona: 'Dimona',
}

export const placement: typeof fr = {
  statuts,
  verifications,
  erreurs: {
    'placement/transition_impossible': ({ de }) =>
      `Dat kan niet meer: deze tewerkstelling is nu “${statuts[de]}”.`,
    'placement/deja_place': () =>
      'Al geplaatst: een andere werkplek heeft deze persoon net aanvaard.',
    'placement/poste_complet': () => 'De laatste plaats van deze plek is net ingenomen.',
    'placement/periodes_se_chevauchent': () =>
      'Deze persoon heeft al een tewerkstelling tijdens een deel van deze periode.',
    'placement/fin_avant_debut': ({ debutLe, finLe }) =>
      `Het einde (${jour(finLe, 'nl')}) komt voor het begin (${jour(debutLe, 'nl')}).`,
    'placement/decision_manquante': () =>
      'Noteer eerst de beslissing van het OCMW: datum, referentie en orgaan.',
    'placement/convention_non_signee': () =>
      'De overeenkomst is nog niet door iedereen ondertekend: het werk kan niet beginnen.',
    'placement/fin_hors_periode': () => 'Kies een dag na het begin van de tewerkstelling.',
    'placement/raison_requise': () =>
      'Er ontbreekt een papier. Schrijf waarom het werk toch kan beginnen.',
    'placement/sans_cadre': () =>
      'Er is geen raamovereenkomst van kracht met deze werkplek. Onderteken die eerst.',
    'placement/cadre_trop_court': ({ cadreFinLe, finLe }) =>
      `De raamovereenkomst eindigt op ${jour(cadreFinLe, 'nl')}, voor het einde van de tewerkstelling (${jour(finLe, 'nl')}). Vernieuw ze.`,
    'placement/verifications_manquantes': ({ lesquelles }) =>
      `Er ontbreekt nog: ${lesquelles.map((une) => verifications[une]).join(', ')}.`,
    'placement/debut_passe': ({ aujourdhui }) =>
      `Dit begin is al voorbij. Kies ${jour(aujourdhui, 'nl')} of later, of vraag het aan een verantwoordelijke.`,
    'placement/decision_apres_debut': ({ decisionLe, debutLe }) =>
      `De beslissing (${jour(decisionLe, 'nl')}) moet voor het begin komen (${jour(debutLe, 'nl')}).`,
  },
  motifsDeFin: {
    droits_ouverts: 'De nodige dagen zijn bereikt',
    terme: 'Voorzien einde',
    engagement_hote: 'Aangeworven door de werkplek',
    autre_emploi: 'Ander werk gevonden',
    formation: 'Start van een opleiding',
    arret_hote: 'De werkplek stopt',
    arret_cpas: 'Het OCMW stopt',
    demission: 'Ontslag genomen',
    licenciement: 'Ontslagen',
    pas_presente: 'Niet komen opdagen',
    autre: 'Andere reden',
  },
  liste: {
    titre: 'Tewerkstellingen',
    chercher: 'Persoon, plek of werkplek',
    etat: 'Staat',
    referent: 'Trajectbegeleider',
    lieu: 'Werkplek',
    tableau: 'Bord',
    liste: 'Lijst',
    disposition: 'Weergave',
    personne: 'Persoon',
    poste: 'Plek',
    periode: 'Periode',
    duAu: (du, au) => `${du} – ${au}`,
    commence: (jour) => `begint op ${jour}`,
    finit: (jour) => `eindigt op ${jour}`,
    enRetard: (n) => (n === 1 ? '1 zaak te laat' : `${n} zaken te laat`),
    voirTout: (n) => `Alle ${n} bekijken`,
    rien: 'Niemand.',
    vide: 'Geen tewerkstelling gevonden. Een tewerkstelling ontstaat als een werkplek een voorstel aanvaardt.',
  },
  decision: {
    titre: 'Beslissing van het OCMW',
    texte:
      'Het orgaan van het OCMW beslist voor het begin. Noteer zijn beslissing en wat ze vastlegt: de periode, de uren, het doel.',
    laDecision: 'De beslissing',
    ceQuElleFixe: 'Wat ze vastlegt',
    le: 'Datum van de beslissing',
    reference: 'Referentie',
    organe: 'Orgaan',
    organePropose: 'Vast bureau',
    debutLe: 'Begin',
    finPrevueLe: 'Voorzien einde',
    heuresSemaine: 'Uren per week',
    heuresReference: 'Uren van een voltijdse',
    objectif: 'Doel',
    formation: 'De tewerkstelling omvat een opleiding',
    enregistrer: 'De beslissing noteren',
    calculTitre: 'Het einde dat de berekening voorstelt',
    calculer: 'Met deze gegevens berekenen',
    calculAide: 'Verander het begin of de uren om te zien welk einde volgt.',
    phrase: (f) =>
      `Van ${f.debut} tot ${f.fin}, zonder onbetaalde afwezigheid, telt de berekening ${f.jours} ${f.demi ? 'halve dagen' : 'dagen'}; er zijn er ${f.seuil} nodig.`,
    connus: (n) =>
      n === 0
        ? 'Er is geen vroeger werk bekend: de berekening begint bij nul.'
        : n === 1
          ? 'De berekening houdt rekening met één vroegere werkperiode.'
          : `De berekening houdt rekening met ${n} vroegere werkperiodes.`,
    lectures: (jours) =>
      `Naargelang de manier van tellen is die dag ${jours.slice(0, -1).join(', ')} of ${jours.at(-1)}: de laatste wordt voorgesteld.`,
    impossible:
      'Met deze uren haalt de berekening het aantal dagen niet binnen zes jaar. Bespreek het met de uitbetalingsinstelling.',
    pasPlusLong:
      'De wet laat geen langer contract toe dan de nodige tijd (art. 60, § 7, tweede lid).',
    prendre: (jour) => `Voorgesteld einde: ${jour}`,
  },
  verification: {
    titre: 'Een papier is in orde',
    texte: 'Noteer het papier, de dag en waar het te vinden is.',
    quoi: 'Welk papier?',
    faiteLe: 'Datum van het papier',
    reference: 'Referentie',
    referenceAide: 'Een nummer of een map: nooit informatie over de gezondheid.',
    enregistrer: 'Noteren',
  },
  demarrage: {
    titre: 'Start van het werk',
    pret: 'De overeenkomst is door iedereen ondertekend en elk papier is in orde.',
    manque: 'Er ontbreekt nog:',
    convention: 'Handtekening van iedereen op de overeenkomst',
    responsable: 'Alleen een verantwoordelijke kan het werk laten beginnen zonder deze papieren.',
    raison: 'Waarom begint het werk toch?',
    raisonAide: 'Deze reden blijft bij de tewerkstelling, met uw naam.',
    enregistrer: 'De start bevestigen',
  },
  suspension: {
    titre: 'De tewerkstelling schorsen',
    texte:
      'Voor een lange ziekte, moederschap, een opleiding. De plaats blijft van de persoon. Het contract met het OCMW loopt door.',
    du: 'Vanaf',
    enregistrer: 'Schorsen',
  },
  reprise: {
    titre: 'De tewerkstelling hervatten',
    texte: 'De persoon komt terug: de tewerkstelling loopt weer.',
    enregistrer: 'Hervatten',
  },
  fin: {
    titre: 'De tewerkstelling beëindigen',
    texte:
      'De tewerkstelling op deze werkplek stopt. Het contract met het OCMW is iets anders: het loopt door of stopt apart.',
    finLe: 'Laatste dag',
    motif: 'Reden',
    explication: 'Uitleg',
    explicationAide:
      'Blijft tussen de trajectbegeleiders en de verantwoordelijken. Niemand anders leest ze.',
    cela: 'Dit sluit ook:',
    prevenus: 'De werkplek en de persoon krijgen een bericht met de laatste dag.',
    fermees: {
      place: 'de plaats komt weer vrij',
      taches: (n) =>
        n === 1
          ? '1 zaak die nog te doen was rond deze tewerkstelling'
          : `${n} zaken die nog te doen waren rond deze tewerkstelling`,
      feuilles: (n) =>
        n === 1
          ? '1 blad moet nog bevestigd en vergrendeld worden: het blijft gevraagd'
          : `${n} bladen moeten nog bevestigd en vergrendeld worden: ze blijven gevraagd`,
    },
    enregistrer: 'De tewerkstelling beëindigen',
  },
  annulation: {
    titre: 'De tewerkstelling annuleren',
    texte: 'Het werk is niet begonnen. Annuleren maakt ongedaan wat voorbereid was.',
    cela: 'Dit sluit:',
    fermees: {
      place: 'de plaats komt weer vrij',
      proposition: 'het aanvaarde voorstel wordt ingetrokken',
      convention: (reference) => `overeenkomst ${reference} is geannuleerd; ze blijft leesbaar`,
      signatures: (n) =>
        n === 1
          ? '1 handtekening blijft in de geschiedenis'
          : `${n} handtekeningen blijven in de geschiedenis`,
    },
    prevenus: 'De werkplek en de persoon krijgen een bericht.',
    enregistrer: 'De tewerkstelling annuleren',
  },
  chezLHote: {
    periode: 'Periode',
    poste: 'Plek',
    heures: 'Uren per week',
    tuteur: 'Mentor',
    telephone: 'Telefoon',
    courriel: 'E-mail',
    agent: 'Naam',
    contact: 'Trajectbegeleider bij het OCMW',
    cpas: 'OCMW',
    appeler: 'Een vraag, een afwezigheid, een probleem? Bel de begeleider dezelfde dag.',
    pasCommencer: (jour) =>
      `Het werk begint op ${jour} als iedereen ondertekend heeft. Voordien kan de persoon niet beginnen.`,
    coordonneesAide: 'De persoon koos zelf wat hij of zij met u deelt.',
    documents: 'Documenten',
    aucunDocument:
      'Het OCMW bereidt de overeenkomst voor. U krijgt een bericht om ze te ondertekenen.',
  },
}
