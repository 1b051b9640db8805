import type { Role, RoleDuCpas } from '#app/domain/shared/acteur.ts'
import type { Region } from '#app/domain/shared/code-postal.ts'
import type { Langue } from '#app/domain/shared/langue.ts'

/**
 * The named world: a French-speaking CPAS and a Dutch-speaking OCMW that do not exist, and the people
 * of the tests, the demonstration and the pictures. Their names exercise the fonts.
 */
export interface CpasDuMonde {
  readonly cle: string
  readonly nomFr: string
  readonly nomNl: string
  readonly region: Region
  readonly langue: Langue
  readonly adresse: string
  readonly codePostal: string
  readonly commune: string
  readonly bce: string
  readonly telephone: string
  readonly courriel: string
  /** «Nom, qualité», one a line. */
  readonly signataires: string
}

export const lesCpas: readonly CpasDuMonde[] = [
  {
    cle: 'valmont',
    nomFr: 'CPAS de Valmont',
    nomNl: 'OCMW van Valmont',
    region: 'bruxelles',
    langue: 'fr',
    adresse: 'Rue de la Passerelle 60',
    codePostal: '1030',
    commune: 'Schaerbeek',
    bce: '0401122318',
    telephone: '+3221990060',
    courriel: 'isp@cpas-valmont.example',
    signataires: 'Claire Dumont, présidente\nPaul Etienne, secrétaire général',
  },
  {
    cle: 'wijkdorp',
    nomFr: 'CPAS de Wijkdorp',
    nomNl: 'OCMW Wijkdorp',
    region: 'flandre',
    langue: 'nl',
    adresse: 'Brugstraat 60',
    codePostal: '9000',
    commune: 'Gent',
    bce: '0876543270',
    telephone: '+3292990060',
    courriel: 'tewerkstelling@ocmw-wijkdorp.example',
    signataires: 'An De Smet, voorzitter\nJan Peeters, algemeen directeur',
  },
]

export interface CompteDuMonde {
  readonly cle: string
  readonly prenom: string
  readonly nom: string
  readonly courriel: string
  readonly langue: Langue
  readonly role: Extract<
    Role,
    'agent' | 'prospecteur' | 'administratif' | 'responsable' | 'observateur' | 'admin'
  >
  /** The centre of the mandate; null for the instance. */
  readonly cpas: string | null
  /** Shown as a button on the sign-in page. */
  readonly enBouton: boolean
}

/** Somebody of a centre. */
export type CompteDuCentre = CompteDuMonde & {
  readonly role: RoleDuCpas
  readonly cpas: string
}

export const lesComptes: readonly CompteDuMonde[] = [
  compte('lea', 'Léa', 'Marchal', 'lea@cpas-valmont.example', 'fr', 'agent', 'valmont'),
  compte('karim', 'Karim', 'Benali', 'karim@cpas-valmont.example', 'fr', 'agent', 'valmont', false),
  compte(
    'thierry',
    'Thierry',
    'Lambert',
    'thierry@cpas-valmont.example',
    'fr',
    'agent',
    'valmont',
    false,
  ),
  compte('ines', 'Inès', 'Fontaine', 'ines@cpas-valmont.example', 'fr', 'prospecteur', 'valmont'),
  compte('marc', 'Marc', 'Collard', 'marc@cpas-valmont.example', 'fr', 'administratif', 'valmont'),
  compte(
    'nadia',
    'Nadia',
    'Rousseau',
    'nadia@cpas-valmont.example',
    'fr',
    'responsable',
    'valmont',
  ),
  compte('bram', 'Bram', 'Verhelst', 'bram@ocmw-wijkdorp.example', 'nl', 'agent', 'wijkdorp'),
  compte(
    'lien',
    'Lien',
    'De Backer',
    'lien@ocmw-wijkdorp.example',
    'nl',
    'agent',
    'wijkdorp',
    false,
  ),
  compte(
    'sofie',
    'Sofie',
    'Claes',
    'sofie@ocmw-wijkdorp.example',
    'nl',
    'prospecteur',
    'wijkdorp',
    false,
  ),
  compte(
    'tom',
    'Tom',
    'Willems',
    'tom@ocmw-wijkdorp.example',
    'nl',
    'administratif',
    'wijkdorp',
    false,
  ),
  compte('greet', 'Greet', 'Maes', 'greet@ocmw-wijkdorp.example', 'nl', 'responsable', 'wijkdorp'),
  compte('observatrice', 'Anne', 'Leclercq', 'anne@federation.example', 'fr', 'observateur', null),
  compte('admin', 'Victor', 'Instance', 'admin@passerelle.example', 'fr', 'admin', null),
]

/** Also written in the README; it opens nothing in production, where no demonstration is made. */
export const MOT_DE_PASSE_DE_DEMONSTRATION = 'passerelle-60-pour-la-demo'

function compte(
  cle: string,
  prenom: string,
  nom: string,
  courriel: string,
  langue: Langue,
  role: CompteDuMonde['role'],
  cpas: string | null,
  enBouton = true,
): CompteDuMonde {
  return { cle, prenom, nom, courriel, langue, role, cpas, enBouton }
}
