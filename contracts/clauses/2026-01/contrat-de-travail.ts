import type { DonneesContrat } from '../../contrat-de-travail/2026-01/donnees.ts'
import { dureeDe, nombre } from '../../ecriture.ts'
import { joursRequisALaFin } from '../../references-legales.ts'
import type { Rubrique } from '../composer-clauses.ts'
import { heuresConvenues } from './horaire.ts'

type D = DonneesContrat

const minutes = (heures: number) => Math.round(heures * 60)
const partiel = ({ d }: { readonly d: D }) => d.horaire.heures_par_semaine < d.heures_temps_plein

/** The headings of the employment contract, in the order of the document. */
export const clausesDuContrat: readonly Rubrique<D>[] = [
  {
    cle: 'engagement',
    intitule: { fr: 'Engagement', nl: 'Indienstneming' },
    alineas: [
      {
        fr: ({ d, ref }) =>
          `Le CPAS engage le travailleur en application de l’${ref('article_60_complet')}, comme ${d.statut === 'ouvrier' ? 'ouvrier' : 'employé'}, pour exercer la fonction de ${d.fonction.intitule}. Le présent contrat est régi par la ${ref('contrats_de_travail')}.`,
        nl: ({ d, ref }) =>
          `Het OCMW neemt de werknemer in dienst met toepassing van ${ref('article_60_complet')}, als ${d.statut === 'ouvrier' ? 'arbeider' : 'bediende'}, voor de functie van ${d.fonction.intitule}. Deze overeenkomst valt onder de ${ref('contrats_de_travail')}.`,
      },
      {
        quand: { objectifs: ['ouverture_droits'] },
        fr: 'L’emploi a pour but que le travailleur obtienne le bénéfice complet des allocations sociales.',
        nl: 'De tewerkstelling heeft tot doel dat de werknemer het volledige voordeel van de sociale uitkeringen krijgt.',
      },
      {
        quand: { objectifs: ['experience'] },
        fr: 'L’emploi a pour but que le travailleur acquière une expérience professionnelle et des compétences, dans la limite de la durée nécessaire pour obtenir le bénéfice complet des allocations sociales.',
        nl: 'De tewerkstelling heeft tot doel dat de werknemer werkervaring en competenties verwerft, niet langer dan nodig om het volledige voordeel van de sociale uitkeringen te krijgen.',
      },
      {
        quand: { objectifs: ['emploi_durable'] },
        fr: 'L’emploi prépare un emploi durable. Le travailleur reçoit l’aide du CPAS pour le chercher, et le temps de le chercher pendant les trois derniers mois.',
        nl: 'De tewerkstelling bereidt duurzaam werk voor. De werknemer krijgt hulp van het OCMW om dat te zoeken, en tijd om te zoeken tijdens de laatste drie maanden.',
      },
      {
        quand: { regions: ['bruxelles'] },
        fr: ({ ref }) => `Il s’agit d’un emploi d’insertion au sens de ${ref('region_bruxelles')}.`,
        nl: ({ ref }) =>
          `Het gaat om een inschakelingsbetrekking in de zin van ${ref('region_bruxelles')}.`,
      },
      {
        quand: { regions: ['wallonie'] },
        fr: ({ ref }) => `L’emploi est subventionné selon ${ref('region_wallonie')}.`,
        nl: ({ ref }) => `De tewerkstelling wordt gesubsidieerd volgens ${ref('region_wallonie')}.`,
      },
      {
        quand: { regions: ['flandre'] },
        fr: ({ ref }) =>
          `L’emploi peut faire partie d’un trajet réglé par ${ref('region_flandre')}.`,
        nl: ({ ref }) =>
          `De tewerkstelling kan deel uitmaken van een traject dat geregeld is door ${ref('region_flandre')}.`,
      },
    ],
  },
  {
    cle: 'duree',
    intitule: { fr: 'Durée', nl: 'Duur' },
    alineas: [
      {
        fr: ({ d, jour }) =>
          `Le contrat commence le ${jour(d.periode.debut_le)}. Il est conclu jusqu’au ${jour(d.periode.fin_prevue_le)}, jour où le travailleur devrait avoir atteint le nombre de jours requis.`,
        nl: ({ d, jour }) =>
          `De overeenkomst begint op ${jour(d.periode.debut_le)}. Ze wordt gesloten tot ${jour(d.periode.fin_prevue_le)}, de dag waarop de werknemer het vereiste aantal dagen zou moeten bereiken.`,
      },
      {
        fr: ({ d }) => {
          const requis = joursRequisALaFin(d.periode.fin_prevue_le)
          return `${requis ? `Pour une demande d’allocations introduite ensuite, la réglementation demande ${requis.jours} jours au cours des ${requis.mois} mois qui précèdent. ` : ''}Si des absences reculent ce jour, le CPAS propose un avenant avant le terme.`
        },
        nl: ({ d }) => {
          const requis = joursRequisALaFin(d.periode.fin_prevue_le)
          return `${requis ? `Voor een aanvraag van uitkeringen daarna vereist de reglementering ${requis.jours} dagen in de ${requis.mois} voorafgaande maanden. ` : ''}Als afwezigheden die dag opschuiven, stelt het OCMW vóór het einde een bijakte voor.`
        },
      },
    ],
  },
  {
    cle: 'lieu',
    intitule: {
      fr: 'Lieu de travail et mise à disposition',
      nl: 'Plaats van het werk en terbeschikkingstelling',
    },
    alineas: [
      {
        quand: { categories: ['INT'] },
        fr: ({ d }) =>
          `Le travailleur est occupé dans le service suivant du CPAS : ${d.fonction.service}, ${d.hote.adresse}. Une note d’affectation en précise les conditions.`,
        nl: ({ d }) =>
          `De werknemer werkt in de volgende dienst van het OCMW: ${d.fonction.service}, ${d.hote.adresse}. Een nota van toewijzing bepaalt de voorwaarden.`,
      },
      {
        quand: {
          categories: [
            'COM',
            'ASBL',
            'INTCOM',
            'SFS',
            'CPAS2',
            'CH12',
            'HOP',
            'IES',
            'PART',
            'PRIV',
          ],
        },
        fr: ({ d }) =>
          `Le CPAS met le travailleur à la disposition de ${d.hote.nom}, ${d.hote.adresse} (service : ${d.fonction.service}). Une convention signée par les trois avant le début en précise les conditions. Le CPAS reste l’employeur.`,
        nl: ({ d }) =>
          `Het OCMW stelt de werknemer ter beschikking van ${d.hote.nom}, ${d.hote.adresse} (dienst: ${d.fonction.service}). Een overeenkomst die de drie vóór het begin ondertekenen, bepaalt de voorwaarden. Het OCMW blijft de werkgever.`,
      },
      {
        fr: 'Si cette affectation prend fin avant le contrat, le CPAS donne au travailleur une autre affectation convenable, après un entretien avec lui.',
        nl: 'Eindigt die toewijzing vóór de overeenkomst, dan geeft het OCMW de werknemer na een gesprek een andere passende plaats.',
      },
    ],
  },
  {
    cle: 'horaire',
    intitule: { fr: 'Durée du travail et horaire', nl: 'Arbeidsduur en uurrooster' },
    alineas: [
      ...heuresConvenues,
      {
        fr: (r) =>
          partiel(r)
            ? `Le contrat est à temps partiel : ${dureeDe(minutes(r.d.horaire.heures_par_semaine), 'fr')} sur ${nombre(r.d.heures_temps_plein)} h (${r.ref('temps_partiel')}). Le travailleur qui le demande reçoit en priorité un emploi à temps plein ou plus d’heures qui deviendraient libres dans la même fonction. Le CPAS calcule avec lui ce que le temps partiel change à ses jours et à ses revenus.`
            : null,
        nl: (r) =>
          partiel(r)
            ? `De overeenkomst is deeltijds: ${dureeDe(minutes(r.d.horaire.heures_par_semaine), 'nl')} op ${nombre(r.d.heures_temps_plein)} u. (${r.ref('temps_partiel')}). De werknemer die het vraagt, krijgt voorrang voor een voltijdse baan of voor uren die in dezelfde functie vrijkomen. Het OCMW berekent samen met hem wat deeltijds werk verandert aan zijn dagen en zijn inkomen.`
            : null,
      },
      {
        fr: 'Aucune heure supplémentaire n’est prestée sans l’accord écrit préalable du CPAS ; elle est récupérée.',
        nl: 'Er wordt geen overuur gewerkt zonder voorafgaand schriftelijk akkoord van het OCMW; het wordt gerecupereerd.',
      },
    ],
  },
  {
    cle: 'remuneration',
    intitule: { fr: 'Rémunération', nl: 'Loon' },
    alineas: [
      {
        fr: ({ d, euros }) =>
          `La rémunération est fixée selon l’échelle ${d.remuneration.bareme} du personnel contractuel du CPAS. Elle est, le jour de la signature, de ${euros(d.remuneration.brut_mensuel_centimes)} bruts par mois pour l’horaire convenu. Elle suit l’index comme celle du personnel et n’est jamais inférieure au revenu minimum garanti.`,
        nl: ({ d, euros }) =>
          `Het loon wordt bepaald volgens schaal ${d.remuneration.bareme} van het contractuele personeel van het OCMW. Op de dag van de ondertekening bedraagt het ${euros(d.remuneration.brut_mensuel_centimes)} bruto per maand voor het afgesproken uurrooster. Het volgt de index zoals dat van het personeel en is nooit lager dan het gewaarborgd minimuminkomen.`,
      },
      {
        fr: 'Elle est payée à la fin de chaque mois sur le compte du travailleur. Une feuille de prestations en retard ne retarde pas le paiement : il se fait alors selon l’horaire et se corrige le mois suivant.',
        nl: 'Het wordt op het einde van elke maand op de rekening van de werknemer betaald. Een laattijdig prestatieblad stelt de betaling niet uit: ze gebeurt dan volgens het uurrooster en wordt de maand nadien verbeterd.',
      },
    ],
  },
  {
    cle: 'absences',
    intitule: { fr: 'Absences, maladie et congés', nl: 'Afwezigheid, ziekte en verlof' },
    alineas: [
      {
        fr: ({ d }) =>
          `Le travailleur empêché de venir avertit le CPAS (${d.cpas.agent.telephone}) et son lieu de travail avant l’heure où il devait commencer. Il envoie le certificat médical au CPAS seul, dans le délai du règlement de travail.`,
        nl: ({ d }) =>
          `De werknemer die niet kan komen, verwittigt het OCMW (${d.cpas.agent.telephone}) en zijn werkplek vóór het uur waarop hij moest beginnen. Hij bezorgt het medisch attest alleen aan het OCMW, binnen de termijn van het arbeidsreglement.`,
      },
      {
        fr: 'Les congés et les jours fériés sont ceux du personnel contractuel du CPAS, en proportion du temps de travail.',
        nl: 'Verlof en feestdagen zijn die van het contractuele personeel van het OCMW, in verhouding tot de arbeidstijd.',
      },
    ],
  },
  {
    cle: 'formation',
    intitule: { fr: 'Accompagnement et formation', nl: 'Begeleiding en opleiding' },
    alineas: [
      {
        fr: ({ d }) =>
          `${d.cpas.agent.nom} accompagne le travailleur pendant tout le contrat. Les entretiens et les évaluations se font pendant les heures de travail.`,
        nl: ({ d }) =>
          `${d.cpas.agent.nom} begeleidt de werknemer tijdens de hele overeenkomst. Gesprekken en evaluaties gebeuren tijdens de werkuren.`,
      },
      {
        quand: { formation: true },
        fr: 'La formation convenue avec le travailleur compte comme temps de travail et est payée comme telle ; il y participe régulièrement.',
        nl: 'De opleiding die met de werknemer is afgesproken, telt als arbeidstijd en wordt zo betaald; hij neemt er regelmatig aan deel.',
      },
      {
        quand: { formation: false },
        fr: 'Une formation peut être convenue plus tard ; elle compte alors comme temps de travail.',
        nl: 'Een opleiding kan later worden afgesproken; ze telt dan als arbeidstijd.',
      },
    ],
  },
  {
    cle: 'bien-etre',
    intitule: { fr: 'Bien-être et accidents', nl: 'Welzijn en ongevallen' },
    alineas: [
      {
        fr: ({ d, ref }) =>
          d.hote.categorie === 'INT'
            ? `Le CPAS remplit les obligations de la ${ref('bien_etre')}.`
            : `L’utilisateur chez qui le travail est exécuté remplit les obligations de la ${ref('bien_etre')} ; le CPAS vérifie qu’il le fait et le travailleur peut toujours s’adresser au CPAS.`,
        nl: ({ d, ref }) =>
          d.hote.categorie === 'INT'
            ? `Het OCMW vervult de verplichtingen van de ${ref('bien_etre')}.`
            : `De gebruiker bij wie het werk wordt uitgevoerd, vervult de verplichtingen van de ${ref('bien_etre')}; het OCMW ziet daarop toe en de werknemer kan altijd bij het OCMW terecht.`,
      },
      {
        fr: ({ ref }) =>
          `Tout accident du travail ou sur le chemin du travail est déclaré au CPAS le jour même ; il est réparé selon la ${ref('accidents_du_travail')}.`,
        nl: ({ ref }) =>
          `Elk ongeval op het werk of op de weg ernaartoe wordt dezelfde dag aan het OCMW gemeld; het wordt vergoed volgens de ${ref('accidents_du_travail')}.`,
      },
    ],
  },
  {
    cle: 'secret',
    intitule: { fr: 'Secret et données personnelles', nl: 'Geheimhouding en persoonsgegevens' },
    alineas: [
      {
        fr: 'Le travailleur garde le secret sur les personnes qu’il rencontre au travail. Le CPAS garde le secret sur le travailleur ; son dossier social n’est pas communiqué à l’endroit où il travaille.',
        nl: 'De werknemer houdt geheim wat hij op het werk over personen verneemt. Het OCMW houdt zijn gegevens geheim; zijn sociaal dossier wordt niet meegedeeld aan de plaats waar hij werkt.',
      },
    ],
  },
  {
    cle: 'fin',
    intitule: { fr: 'Fin du contrat', nl: 'Einde van de overeenkomst' },
    alineas: [
      {
        fr: ({ ref }) =>
          `Le contrat prend fin à son terme. Avant le terme, il ne prend fin que de la manière et avec les délais de la ${ref('contrats_de_travail')}.`,
        nl: ({ ref }) =>
          `De overeenkomst eindigt op haar einddatum. Vroeger eindigt ze alleen op de wijze en met de termijnen van de ${ref('contrats_de_travail')}.`,
      },
      {
        fr: 'Trois mois avant le terme, le CPAS et le travailleur préparent la suite : recherche d’emploi, demande d’allocations, attestations. À la fin, le CPAS remet sans retard les documents sociaux et l’attestation des jours et des compétences.',
        nl: 'Drie maanden vóór het einde bereiden het OCMW en de werknemer het vervolg voor: werk zoeken, uitkering aanvragen, attesten. Op het einde bezorgt het OCMW onverwijld de sociale documenten en het attest van dagen en competenties.',
      },
    ],
  },
  {
    cle: 'dispositions-finales',
    intitule: { fr: 'Dispositions finales', nl: 'Slotbepalingen' },
    alineas: [
      {
        fr: ({ d, ref, jour }) =>
          `Le travailleur a reçu le règlement de travail (${ref('reglement_de_travail')}). L’engagement a été décidé par l’organe suivant : ${d.cpas.decision.organe}, le ${jour(d.cpas.decision.date)} (référence ${d.cpas.decision.reference}).`,
        nl: ({ d, ref, jour }) =>
          `De werknemer heeft het arbeidsreglement ontvangen (${ref('reglement_de_travail')}). Tot de indienstneming werd beslist door het volgende orgaan: ${d.cpas.decision.organe}, op ${jour(d.cpas.decision.date)} (kenmerk ${d.cpas.decision.reference}).`,
      },
      {
        fr: 'Le contrat est signé avant le premier jour de travail. Personne n’est obligé de le signer de façon électronique. Les mots qui désignent des personnes valent pour tous les genres.',
        nl: 'De overeenkomst wordt vóór de eerste werkdag ondertekend. Niemand is verplicht elektronisch te tekenen. Woorden die personen aanduiden, gelden voor alle genders.',
      },
    ],
  },
]

/** Where the content was read. */
export const sourcesDuContrat = [
  'Organic law of 8 July 1976, art. 60, § 7: employer, purpose, duration',
  'Law of 3 July 1978: written before the start, part time in writing (art. 11bis), end',
  'SPF Emploi and VVSG, May 2022: the user is the employer in the sense of the well-being law',
  'Law of 3 June 2007, art. 3bis of the law of 3 July 1978: nobody is forced to sign electronically',
] as const
