import type { ChangementConvenu, DonneesAvenant } from '../../avenant/2026-01/donnees.ts'
import { dureeDe, enumerer, heureDe, nombre, nomDuJour } from '../../ecriture.ts'
import { tableauDesPlages } from '../../horaire.ts'
import type { Alinea, Contenu, Redacteur } from '../clause.ts'
import type { Rubrique } from '../composer-clauses.ts'
import { type AvecIntervention, montant, prorata } from './intervention-financiere.ts'

type De<N extends ChangementConvenu['nature']> = Extract<ChangementConvenu, { nature: N }>
type D = DonneesAvenant

/** The data of one nature, or null when the avenant changes something else: then the paragraph falls away. */
function si<N extends ChangementConvenu['nature']>(
  nature: N,
  ecrire: (changement: De<N>, d: D) => Contenu | null,
): (redacteur: { readonly d: D }) => Contenu | null {
  return ({ d }) => (estDe(d.changement, nature) ? ecrire(d.changement, d) : null)
}

function estDe<N extends ChangementConvenu['nature']>(
  changement: ChangementConvenu,
  nature: N,
): changement is De<N> {
  return changement.nature === nature
}

/** What holds from the day of effect on: one paragraph a nature, with its own consequences. */
export const changementConvenu: Rubrique<D> = {
  cle: 'changement',
  intitule: { fr: 'Ce qui change', nl: 'Wat verandert' },
  alineas: [
    {
      fr: (r) =>
        si(
          'periode',
          (c) =>
            `La fin de la mise à disposition, qui était prévue le ${r.jour(c.fin_prevue_avant)}, est désormais prévue le ${r.jour(c.fin_prevue_le)}.`,
        )(r),
      nl: (r) =>
        si(
          'periode',
          (c) =>
            `Het einde van de terbeschikkingstelling was voorzien op ${r.jour(c.fin_prevue_avant)} en is voortaan voorzien op ${r.jour(c.fin_prevue_le)}.`,
        )(r),
    },
    {
      quand: { objectifs: ['ouverture_droits', 'experience'] },
      fr: si(
        'periode',
        () =>
          'La nouvelle date reste une estimation du jour où le travailleur aura atteint le nombre de jours de travail requis. L’emploi ne dure pas plus longtemps que nécessaire pour les atteindre.',
      ),
      nl: si(
        'periode',
        () =>
          'De nieuwe datum blijft een raming van de dag waarop de werknemer het vereiste aantal arbeidsdagen bereikt. De tewerkstelling duurt niet langer dan daarvoor nodig is.',
      ),
    },
    {
      quand: { objectifs: ['emploi_durable'] },
      fr: si(
        'periode',
        () =>
          'Le délai dans lequel l’utilisateur fait connaître sa décision sur l’engagement se compte à partir de la nouvelle date.',
      ),
      nl: si(
        'periode',
        () =>
          'De termijn waarbinnen de gebruiker zijn beslissing over de aanwerving meedeelt, wordt vanaf de nieuwe datum gerekend.',
      ),
    },
    {
      quand: { regions: ['flandre'] },
      fr: si(
        'periode',
        () =>
          'Le trajet d’expérience professionnelle temporaire dont l’emploi ferait partie ne dépasse pas vingt-quatre mois en tout.',
      ),
      nl: si(
        'periode',
        () =>
          'Het traject tijdelijke werkervaring waarvan de tewerkstelling deel uitmaakt, duurt in totaal niet langer dan vierentwintig maanden.',
      ),
    },
    {
      fr: si(
        'horaire',
        (c) =>
          `La durée du travail passe de ${dureeDe(minutes(c.heures_avant), 'fr')} à ${dureeDe(minutes(c.horaire.heures_par_semaine), 'fr')} par semaine.`,
      ),
      nl: si(
        'horaire',
        (c) =>
          `De arbeidsduur gaat van ${dureeDe(minutes(c.heures_avant), 'nl')} naar ${dureeDe(minutes(c.horaire.heures_par_semaine), 'nl')} per week.`,
      ),
    },
    {
      fr: si('horaire', ({ horaire: h }) =>
        h.sorte === 'fixe'
          ? {
              texte: 'Le travail est réparti comme suit.',
              tableau: tableauDesPlages(h.plages, 'fr'),
            }
          : `L’horaire est variable. Il se place les jours suivants : ${enumerer(
              h.jours.toSorted().map((un) => nomDuJour(un, 'fr')),
              'fr',
            )}, entre ${heureDe(h.de, 'fr')} et ${heureDe(h.a, 'fr')}. Il est communiqué par un écrit daté, au moins ${h.preavis_jours_ouvrables} jours ouvrables à l’avance.`,
      ),
      nl: si('horaire', ({ horaire: h }) =>
        h.sorte === 'fixe'
          ? {
              texte: 'Het werk wordt als volgt verdeeld.',
              tableau: tableauDesPlages(h.plages, 'nl'),
            }
          : `Het uurrooster is variabel. Het valt op de volgende dagen: ${enumerer(
              h.jours.toSorted().map((un) => nomDuJour(un, 'nl')),
              'nl',
            )}, tussen ${heureDe(h.de, 'nl')} en ${heureDe(h.a, 'nl')}. Het wordt met een gedagtekend geschrift meegedeeld, minstens ${h.preavis_jours_ouvrables} werkdagen vooraf.`,
      ),
    },
    {
      fr: si('horaire', (c) =>
        c.horaire.heures_par_semaine === c.heures_avant
          ? null
          : 'Le CPAS adapte le contrat de travail et recalcule avec le travailleur la date à laquelle ses jours seront atteints.',
      ),
      nl: si('horaire', (c) =>
        c.horaire.heures_par_semaine === c.heures_avant
          ? null
          : 'Het OCMW past de arbeidsovereenkomst aan en berekent samen met de werknemer opnieuw wanneer hij zijn dagen bereikt.',
      ),
    },
    {
      quand: { formation: true },
      fr: si('horaire', () => 'Les heures de formation convenues restent des heures de travail.'),
      nl: si('horaire', () => 'De afgesproken opleidingsuren blijven arbeidsuren.'),
    },
    {
      fr: si('fonction', (c) => ({
        texte: `Le travailleur est occupé dans le service suivant : ${c.service}, sous la responsabilité de ${c.superieur}. Ses tâches sont désormais les suivantes :`,
        liste: c.taches,
      })),
      nl: si('fonction', (c) => ({
        texte: `De werknemer werkt in de volgende dienst: ${c.service}, onder de verantwoordelijkheid van ${c.superieur}. Zijn taken zijn voortaan de volgende:`,
        liste: c.taches,
      })),
    },
    {
      fr: si('fonction', (c) => ({
        texte: 'Les tâches suivantes ne lui sont pas confiées :',
        liste: c.taches_exclues,
      })),
      nl: si('fonction', (c) => ({
        texte: 'De volgende taken worden hem niet toevertrouwd:',
        liste: c.taches_exclues,
      })),
    },
    {
      fr: si(
        'fonction',
        () =>
          'Avant que le travailleur commence ces tâches, la fiche de poste est mise à jour et lui est expliquée ; s’il le faut, le médecin du travail se prononce d’abord.',
      ),
      nl: si(
        'fonction',
        () =>
          'Voordat de werknemer met die taken begint, wordt de werkpostfiche bijgewerkt en aan hem uitgelegd; zo nodig spreekt de arbeidsarts zich eerst uit.',
      ),
    },
    {
      quand: { categories: ['HOP'] },
      fr: si('fonction', () => 'Aucun acte infirmier ne peut lui être confié.'),
      nl: si(
        'fonction',
        () => 'Geen enkele verpleegkundige handeling mag hem worden toevertrouwd.',
      ),
    },
    {
      fr: si(
        'lieu',
        (c) =>
          `Le travail est exécuté ${c.adresses.length > 1 ? 'aux adresses suivantes' : 'à l’adresse suivante'} : ${enumerer(c.adresses, 'fr')}.${c.deplacements ? ` Déplacements : ${c.deplacements}.` : ''} Les risques de ce lieu sont expliqués au travailleur le premier jour.`,
      ),
      nl: si(
        'lieu',
        (c) =>
          `Het werk wordt uitgevoerd op ${c.adresses.length > 1 ? 'de volgende adressen' : 'het volgende adres'}: ${enumerer(c.adresses, 'nl')}.${c.deplacements ? ` Verplaatsingen: ${c.deplacements}.` : ''} De risico’s van die plaats worden op de eerste dag aan de werknemer uitgelegd.`,
      ),
    },
    {
      fr: si('tuteur', (c) => ({
        texte: 'Les personnes suivantes encadrent désormais le travailleur :',
        fiche: [
          { intitule: 'Tuteur', valeur: `${c.nom}, ${c.fonction}` },
          { intitule: 'Remplaçant du tuteur', valeur: c.remplacant },
          { intitule: 'Temps du tuteur', valeur: `${nombre(c.heures_par_semaine)} h par semaine` },
        ],
      })),
      nl: si('tuteur', (c) => ({
        texte: 'De volgende personen begeleiden voortaan de werknemer:',
        fiche: [
          { intitule: 'Mentor', valeur: `${c.nom}, ${c.fonction}` },
          { intitule: 'Vervanger van de mentor', valeur: c.remplacant },
          { intitule: 'Tijd van de mentor', valeur: `${nombre(c.heures_par_semaine)} u. per week` },
        ],
      })),
    },
    {
      fr: si(
        'tuteur',
        () => 'L’ancien tuteur transmet au nouveau le plan d’apprentissage et les évaluations.',
      ),
      nl: si(
        'tuteur',
        () => 'De vorige mentor geeft het leerplan en de evaluaties door aan de nieuwe.',
      ),
    },
    duTarif(montant),
    duTarif(prorata),
    {
      fr: si(
        'tarif',
        () =>
          'Le nouveau montant vaut pour les jours prestés à partir de la prise d’effet ; les jours antérieurs restent facturés à l’ancien montant. Il ne change rien à la rémunération du travailleur.',
      ),
      nl: si(
        'tarif',
        () =>
          'Het nieuwe bedrag geldt voor de dagen die vanaf de ingangsdatum worden gewerkt; de vroegere dagen worden aan het oude bedrag aangerekend. Aan het loon van de werknemer verandert niets.',
      ),
    },
    {
      fr: (r) =>
        si(
          'signataire',
          (c) =>
            `À partir du ${r.jour(r.d.effet_le)}, l’utilisateur est représenté par ${noms(c.nouveaux, 'fr')}, au lieu de ${noms(c.anciens, 'fr')}, pour tout ce qui se signe dans la présente mise à disposition.`,
        )(r),
      nl: (r) =>
        si(
          'signataire',
          (c) =>
            `Vanaf ${r.jour(r.d.effet_le)} wordt de gebruiker vertegenwoordigd door ${noms(c.nouveaux, 'nl')}, in plaats van ${noms(c.anciens, 'nl')}, voor alles wat in deze terbeschikkingstelling wordt ondertekend.`,
        )(r),
    },
    {
      fr: (r) => si('signataire', (c) => `${quiSigne(c, 'fr')} ${regle(c, r, 'fr')}`)(r),
      nl: (r) => si('signataire', (c) => `${quiSigne(c, 'nl')} ${regle(c, r, 'nl')}`)(r),
    },
    {
      fr: (r) =>
        si('suspension', (c) =>
          c.reprise_prevue_le
            ? `La mise à disposition est suspendue à partir du ${r.jour(r.d.effet_le)}. La reprise est prévue le ${r.jour(c.reprise_prevue_le)}.`
            : `La mise à disposition est suspendue à partir du ${r.jour(r.d.effet_le)}. Le CPAS communique par écrit la date de la reprise dès qu’il la connaît.`,
        )(r),
      nl: (r) =>
        si('suspension', (c) =>
          c.reprise_prevue_le
            ? `De terbeschikkingstelling wordt geschorst vanaf ${r.jour(r.d.effet_le)}. De hervatting is voorzien op ${r.jour(c.reprise_prevue_le)}.`
            : `De terbeschikkingstelling wordt geschorst vanaf ${r.jour(r.d.effet_le)}. Het OCMW deelt de datum van de hervatting schriftelijk mee zodra het die kent.`,
        )(r),
    },
    {
      fr: si(
        'suspension',
        () =>
          'Pendant la suspension, aucune intervention financière n’est due, la place reste réservée au travailleur et son contrat de travail avec le CPAS continue. Personne n’est tenu d’en dire la cause à l’utilisateur.',
      ),
      nl: si(
        'suspension',
        () =>
          'Tijdens de schorsing is geen financiële tussenkomst verschuldigd, blijft de plaats voorbehouden aan de werknemer en loopt zijn arbeidsovereenkomst met het OCMW door. Niemand hoeft de oorzaak aan de gebruiker mee te delen.',
      ),
    },
    {
      fr: (r) =>
        si(
          'rupture',
          () =>
            `Les parties mettent fin de commun accord à la mise à disposition le ${r.jour(r.d.effet_le)}, sans préavis ni indemnité.`,
        )(r),
      nl: (r) =>
        si(
          'rupture',
          () =>
            `De partijen beëindigen de terbeschikkingstelling in onderling akkoord op ${r.jour(r.d.effet_le)}, zonder opzegging of vergoeding.`,
        )(r),
    },
    {
      fr: si(
        'rupture',
        () =>
          'La fin de la mise à disposition n’est pas la fin du contrat de travail : le CPAS garde le travailleur à son service et lui cherche une autre affectation. La dernière feuille de prestations et les équipements prêtés sont rendus dans les cinq jours ouvrables.',
      ),
      nl: si(
        'rupture',
        () =>
          'Het einde van de terbeschikkingstelling is niet het einde van de arbeidsovereenkomst: het OCMW houdt de werknemer in dienst en zoekt voor hem een andere plaats. Het laatste prestatieblad en de geleende uitrusting worden binnen vijf werkdagen terugbezorgd.',
      ),
    },
  ],
}

/** The very words of the convention for the price, with the new one. */
function duTarif(alinea: Alinea<AvecIntervention>): Alinea<D> {
  const dire = (langue: 'fr' | 'nl') => (redacteur: Redacteur<D>) =>
    si('tarif', ({ intervention }) => {
      const redaction = alinea[langue]
      return typeof redaction === 'function'
        ? redaction({ ...redacteur, d: { intervention } })
        : redaction
    })(redacteur)
  return { fr: dire('fr'), nl: dire('nl') }
}

/** Who signs this very avenant for the host, and why them: each rule has its own reason. */
function quiSigne({ signe, anciens, nouveaux }: De<'signataire'>, langue: 'fr' | 'nl'): string {
  if (signe === 'ancien')
    return langue === 'fr'
      ? `Le présent avenant est signé, pour l’utilisateur, par la personne qui le représentait jusqu’ici (${noms(anciens, 'fr')}) : elle confirme elle-même qui lui succède.`
      : `Voor de gebruiker wordt deze bijakte ondertekend door wie hem tot nu toe vertegenwoordigde (${noms(anciens, 'nl')}): die bevestigt zelf wie opvolgt.`
  return langue === 'fr'
    ? `Le présent avenant est signé, pour l’utilisateur, par la personne qui le représente désormais (${noms(nouveaux, 'fr')}) : celle qu’elle remplace peut avoir quitté l’organisation.`
    : `Voor de gebruiker wordt deze bijakte ondertekend door wie hem voortaan vertegenwoordigt (${noms(nouveaux, 'nl')}): wie vervangen wordt, kan de organisatie verlaten hebben.`
}

function regle({ regle_des: des }: De<'signataire'>, { jour }: Redacteur<D>, langue: 'fr' | 'nl') {
  if (langue === 'fr')
    return des === null
      ? 'Le CPAS n’a pas fixé d’autre règle.'
      : `Telle est la règle du CPAS depuis le ${jour(des)}.`
  return des === null
    ? 'Het OCMW heeft geen andere regel vastgelegd.'
    : `Dat is de regel van het OCMW sinds ${jour(des)}.`
}

function noms(personnes: De<'signataire'>['nouveaux'], langue: 'fr' | 'nl'): string {
  return enumerer(
    personnes.map(({ nom, qualite }) => `${nom}, ${qualite}`),
    langue,
  )
}

function minutes(heures: number): number {
  return Math.round(heures * 60)
}
