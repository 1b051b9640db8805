import { ajouterMois } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { type Condition, vaut } from '../../clauses/clause.ts'
import { fait, papier, profilDe, signent } from '../../dossier.ts'
import { jourEnLettres } from '../../ecriture.ts'
import { verifierPeriode } from '../../periode.ts'
import { joursRequisALaFin } from '../../references-legales.ts'
import type { DonneesLettreDeFin } from './donnees.ts'

export const MODELE = 'lettre-de-fin/2026-01'

/**
 * The letter that announces the end: the day, why, and what the person does when. In plain words; it
 * promises nothing that only the ONEM/RVA decides. Refuses an end before the start.
 */
export function composer(d: DonneesLettreDeFin, langue: Langue): DocumentARendre {
  verifierPeriode(d.periode.debut_le, d.fin_le)
  const mots = MOTS[langue]
  const jour = jourEnLettres(d.fin_le, langue)
  const profil = profilDe(d)
  const { travailleur: t, hote, cpas, fonction } = d
  const blocs: Bloc[] = [
    { sorte: 'paragraphe', texte: `${t.prenom} ${t.nom}\n${t.adresse}` },
    { sorte: 'paragraphe', texte: mots.bonjour(t.prenom, t.nom) },
    {
      sorte: 'paragraphe',
      texte: mots.fin(
        fonction.intitule,
        hote.categorie === 'INT' ? fonction.service : hote.nom,
        jour,
        mots.motifs[d.motif],
      ),
    },
    {
      sorte: 'paragraphe',
      texte: d.fin_du_contrat ? mots.contratFinit(jour) : mots.contratContinue,
    },
    { sorte: 'intertitre', texte: mots.aFaire },
    {
      sorte: 'liste',
      elements: demarches
        .filter(({ quand, siFin }) => vaut(quand, profil) && (!siFin || d.fin_du_contrat))
        .map(({ fr, nl }) =>
          (langue === 'fr' ? fr : nl)({
            jour,
            limite: jourEnLettres(ajouterMois(d.fin_le, 2), langue),
            agent: `${cpas.agent.nom}, ${cpas.agent.telephone}`,
          }),
        ),
    },
    { sorte: 'note', texte: mots.decide(joursRequisALaFin(d.fin_le)) },
    { sorte: 'paragraphe', texte: mots.merci },
    fait(d.lieu_de_signature, d, langue),
    signent(d, langue, { qui: ['cpas'] }),
  ]
  return papier(d, langue, { modele: MODELE, titre: mots.titre, blocs })
}

interface Demarche {
  readonly quand?: Condition
  /** Only when the contract ends too. */
  readonly siFin?: boolean
  readonly fr: (f: Faits) => string
  readonly nl: (f: Faits) => string
}

interface Faits {
  readonly jour: string
  readonly limite: string
  readonly agent: string
}

const demarches: readonly Demarche[] = [
  {
    fr: ({ agent }) =>
      `Prenez rendez-vous avec votre agent (${agent}) : vous préparez la suite ensemble.`,
    nl: ({ agent }) =>
      `Maak een afspraak met uw trajectbegeleider (${agent}): u bereidt samen het vervolg voor.`,
  },
  {
    fr: () => 'Prenez vos jours de congé avant la fin.',
    nl: () => 'Neem uw verlofdagen vóór het einde.',
  },
  {
    fr: () => 'Rendez le matériel et les vêtements prêtés le dernier jour.',
    nl: () => 'Breng geleend materiaal en kledij de laatste dag terug.',
  },
  {
    siFin: true,
    quand: { regions: ['bruxelles'] },
    fr: () => 'Inscrivez-vous chez Actiris dès le lendemain de la fin.',
    nl: () => 'Schrijf u de dag na het einde in bij Actiris.',
  },
  {
    siFin: true,
    quand: { regions: ['wallonie'] },
    fr: () => 'Inscrivez-vous au Forem dès le lendemain de la fin.',
    nl: () => 'Schrijf u de dag na het einde in bij de Forem.',
  },
  {
    siFin: true,
    quand: { regions: ['flandre'] },
    fr: () => 'Inscrivez-vous au VDAB dès le lendemain de la fin.',
    nl: () => 'Schrijf u de dag na het einde in bij VDAB.',
  },
  {
    siFin: true,
    fr: ({ limite }) =>
      `Demandez vos allocations tout de suite à votre organisme de paiement, avec le formulaire C4. Au plus tard le ${limite} : après deux mois, des jours sont perdus.`,
    nl: ({ limite }) =>
      `Vraag uw uitkering meteen aan bij uw uitbetalingsinstelling, met het formulier C4. Uiterlijk op ${limite}: na twee maanden gaan dagen verloren.`,
  },
  {
    quand: { objectifs: ['experience'] },
    fr: () =>
      'Demandez votre attestation de compétences et parlez de la validation avec votre agent.',
    nl: () => 'Vraag uw competentieattest en bespreek de erkenning met uw trajectbegeleider.',
  },
  {
    quand: { objectifs: ['emploi_durable'] },
    fr: () =>
      'Le lieu de travail vous dit s’il vous engage ; votre agent cherche aussi ailleurs avec vous.',
    nl: () => 'De werkplek zegt u of ze u aanwerft; uw trajectbegeleider zoekt ook elders met u.',
  },
  {
    quand: { formation: true },
    fr: () => 'Votre formation n’est pas finie ? Demandez comment la terminer.',
    nl: () => 'Is uw opleiding niet afgelopen? Vraag hoe u ze kunt afmaken.',
  },
]

type Requis = ReturnType<typeof joursRequisALaFin>

const MOTS = {
  fr: {
    titre: 'La fin de votre emploi et la suite',
    bonjour: (prenom: string, nom: string) => `Bonjour ${prenom} ${nom},`,
    fin: (fonction: string, ou: string, jour: string, motif: string) =>
      `Votre travail comme ${fonction} chez ${ou} se termine le ${jour}. ${motif}`,
    motifs: {
      droits_ouverts: 'D’après nos feuilles, vous aurez alors atteint le nombre de jours requis.',
      terme: 'C’est la date prévue dans votre contrat.',
      engagement: 'Vous commencez ensuite un autre emploi. Félicitations.',
      commun_accord: 'Vous l’avez décidé avec nous et avec votre lieu de travail.',
    },
    contratFinit: (jour: string) =>
      `Votre contrat de travail avec le CPAS se termine aussi le ${jour}. Vous recevrez le formulaire C4, vos fiches et vos attestations.`,
    contratContinue:
      'Votre contrat de travail avec le CPAS continue. Nous vous proposons un autre lieu de travail.',
    aFaire: 'Ce que vous faites',
    decide: (requis: Requis) =>
      `${requis ? `Pour le chômage, il faut ${requis.jours} jours de travail au cours des ${requis.mois} mois avant la demande. ` : ''}Seul l’Office national de l’emploi (ONEM) décide.`,
    merci: 'Merci pour votre travail.',
  },
  nl: {
    titre: 'Het einde van uw werk en het vervolg',
    bonjour: (prenom: string, nom: string) => `Dag ${prenom} ${nom},`,
    fin: (fonction: string, ou: string, jour: string, motif: string) =>
      `Uw werk als ${fonction} bij ${ou} eindigt op ${jour}. ${motif}`,
    motifs: {
      droits_ouverts: 'Volgens onze bladen hebt u dan het vereiste aantal dagen bereikt.',
      terme: 'Dat is de datum in uw overeenkomst.',
      engagement: 'Daarna begint u een andere baan. Proficiat.',
      commun_accord: 'U hebt dat samen met ons en met uw werkplek beslist.',
    },
    contratFinit: (jour: string) =>
      `Uw arbeidsovereenkomst met het OCMW eindigt ook op ${jour}. U krijgt het formulier C4, uw fiches en uw attesten.`,
    contratContinue:
      'Uw arbeidsovereenkomst met het OCMW loopt door. Wij stellen u een andere werkplek voor.',
    aFaire: 'Wat u doet',
    decide: (requis: Requis) =>
      `${requis ? `Voor werkloosheid zijn ${requis.jours} arbeidsdagen nodig in de ${requis.mois} maanden vóór de aanvraag. ` : ''}Alleen de Rijksdienst voor Arbeidsvoorziening (RVA) beslist.`,
    merci: 'Dank u voor uw werk.',
  },
} satisfies Record<Langue, unknown>
