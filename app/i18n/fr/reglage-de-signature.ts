import type { OrdreDeSignature } from '#app/domain/convention/convention.ts'
import type { Relais } from '#app/domain/convention/reglage.ts'

const ordres: Record<OrdreDeSignature, string> = {
  libre: 'Chacun signe quand il peut',
  cpas_en_dernier: 'Le lieu de travail, puis le travailleur, puis le CPAS',
}

const relais: Record<Relais, string> = {
  ancien: 'La personne qui signait jusqu’ici : elle confirme qui lui succède',
  nouveau: 'La nouvelle personne : celle qu’elle remplace peut être partie',
}

/** What a centre decides of signatures. */
export const reglageDeSignature = {
  titre: 'Règles de signature',
  lien: 'Régler les signatures',
  sousTitre: 'Dans quel ordre on signe, et qui signe quand le lieu de travail change de signataire',
  intro:
    'Une règle vaut à partir d’un jour à venir. Un texte déjà envoyé à signer garde l’ordre de son jour ; un avenant déjà préparé garde son signataire.',
  ordre: 'Ordre des signatures',
  ordreAide:
    'Dans un ordre, chacun reçoit le texte quand vient son tour. Un papier signé peut toujours être classé.',
  ordres,
  relais: 'Un avenant nomme un nouveau signataire du lieu de travail : qui signe cet avenant ?',
  relaisCourt: 'Avenant qui change de signataire',
  relaisDit: relais,
  enVigueur: 'En vigueur',
  parDefaut: 'Le CPAS n’a encore rien décidé : voici ce qui vaut entre-temps.',
  changer: 'Décider d’une règle',
}
