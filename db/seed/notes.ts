import type { Langue } from '#app/domain/shared/langue.ts'
import type { NoteDuMonde } from './personnes/personne.ts'

type Note = Omit<NoteDuMonde, 'mois'>

const sociale = (texte: string): Note => ({ nature: 'sociale', texte })
const administrative = (texte: string): Note => ({ nature: 'administrative', texte })

/** What agents write of an ordinary week: neutral, short, never more than the next colleague needs. */
export const notesCourantes: Readonly<Record<Langue, readonly Note[]>> = {
  fr: [
    sociale('Entretien de suivi. La personne confirme ses souhaits et sa disponibilité.'),
    sociale(
      'Nous avons relu ensemble deux offres; elle demande à visiter le lieu avant de répondre.',
    ),
    sociale('Bilan de la formation: présence régulière, la personne se sent plus sûre à l’oral.'),
    sociale('Entretien par téléphone. Question sur les vacances annuelles, réponse donnée.'),
    sociale('Rencontre avec le tuteur: l’intégration dans l’équipe se passe bien.'),
    sociale('La personne souhaite garder le même quartier de travail. Noté pour la recherche.'),
    sociale('Préparation d’un entretien avec un lieu de travail; exercice fait deux fois.'),
    administrative('Copie du titre de séjour reçue, valable; original vu.'),
    administrative('Attestation du service social reçue; le droit à l’aide est confirmé.'),
    administrative('Rendez-vous reporté à la demande de la personne.'),
    administrative('Abonnement de transport: formulaire complété et remis.'),
    administrative('Compte bancaire communiqué au service du personnel.'),
    administrative('Inscription chez Actiris vérifiée.'),
  ],
  nl: [
    sociale('Opvolggesprek. De wensen en de beschikbaarheid blijven dezelfde.'),
    sociale('Twee plekken samen bekeken; eerst een bezoek ter plaatse, dan een antwoord.'),
    sociale('Taalles: gaat elke week, spreekt vlotter aan de telefoon.'),
    sociale('Kort gesprek over verlof en feestdagen, uitleg gegeven.'),
    sociale('Langsgeweest op de werkvloer: de samenwerking loopt goed.'),
    sociale('Vraagt een plek die met de bus bereikbaar is. Genoteerd.'),
    sociale('Sollicitatiegesprek geoefend; volgende keer met de mentor erbij.'),
    administrative('Verblijfsdocument nagekeken, geldig; origineel gezien.'),
    administrative('Attest van de sociale dienst ontvangen; recht op steun bevestigd.'),
    administrative('Afspraak verplaatst op vraag van de persoon.'),
    administrative('Busabonnement aangevraagd.'),
    administrative('Rekeningnummer doorgegeven aan de personeelsdienst.'),
    administrative('Inschrijving bij VDAB nagekeken.'),
  ],
}
