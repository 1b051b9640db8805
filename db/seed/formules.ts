import type { CategorieDHote } from '#app/domain/hote/hote.ts'
import type { Langue } from '#app/domain/shared/langue.ts'

/** What people write in conventions where nothing better is known of the place. */
interface Formules {
  readonly organe: string
  readonly organeDePlacement: string
  readonly prevention: string
  readonly assurance: string
  readonly juridiction: string
  readonly formes: Readonly<Partial<Record<CategorieDHote, string>>>
  /** The organ of a public host that decides. */
  readonly organeDeLHote: Readonly<Partial<Record<CategorieDHote, string>>>
  readonly service: string
  readonly remplacant: string
  readonly tuteur: string
  readonly risques: string
  readonly fin: string
  readonly refusDHoraire: string
}

export const formules: Readonly<Record<Langue, Formules>> = {
  fr: {
    organe: 'Conseil de l’action sociale',
    organeDePlacement: 'Bureau permanent',
    prevention: 'Préventis, service externe de prévention',
    assurance: 'Assurances du Val',
    juridiction: 'Bruxelles',
    formes: {
      ASBL: 'ASBL',
      IES: 'SC agréée',
      SFS: 'SC agréée comme entreprise sociale',
      COM: 'Commune',
      INTCOM: 'Intercommunale (SC)',
      CPAS2: 'Centre public d’action sociale',
      CH12: 'Association chapitre XII',
      HOP: 'Association de droit public',
      PART: 'Pouvoir organisateur',
      PRIV: 'SRL',
    },
    organeDeLHote: {
      COM: 'Collège des bourgmestre et échevins',
      INTCOM: 'Conseil d’administration',
      CPAS2: 'Bureau permanent',
      CH12: 'Conseil d’administration',
      HOP: 'Comité de direction',
    },
    service: 'équipe du site',
    remplacant: 'un collègue désigné par la direction',
    tuteur: 'responsable d’équipe',
    risques: 'circulation et manutention sur le lieu de travail',
    fin: 'Les jours nécessaires sont atteints.',
    refusDHoraire: 'Cet horaire ne convient pas pour l’instant.',
  },
  nl: {
    organe: 'Raad voor maatschappelijk welzijn',
    organeDePlacement: 'Vast bureau',
    prevention: 'Preventis, externe preventiedienst',
    assurance: 'Verzekeringen van de Leie',
    juridiction: 'Gent',
    formes: {
      ASBL: 'vzw',
      IES: 'vzw',
      SFS: 'CV erkend als sociale onderneming',
      COM: 'Gemeente',
      INTCOM: 'Intercommunale (CV)',
      CPAS2: 'Openbaar centrum voor maatschappelijk welzijn',
      CH12: 'Vereniging hoofdstuk XII',
      HOP: 'Publiekrechtelijke vereniging',
      PART: 'Inrichtende macht',
      PRIV: 'BV',
    },
    organeDeLHote: {
      COM: 'College van burgemeester en schepenen',
      INTCOM: 'Raad van bestuur',
      CPAS2: 'Vast bureau',
      CH12: 'Raad van bestuur',
      HOP: 'Directiecomité',
    },
    service: 'ploeg ter plaatse',
    remplacant: 'een collega aangeduid door de directie',
    tuteur: 'ploegverantwoordelijke',
    risques: 'verkeer en tillen op de werkplek',
    fin: 'De nodige dagen zijn bereikt.',
    refusDHoraire: 'Dit uurrooster past voorlopig niet.',
  },
}
