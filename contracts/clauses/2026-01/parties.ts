import type { Bilingue, Langue } from '#app/domain/shared/langue.ts'
import type { CaseASigner, Parties } from '../../blocs.ts'
import type { DonneesCadre } from '../../convention-cadre/2026-01/donnees.ts'
import type { DonneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import { nomDeCategorie } from '../../donnees.ts'
import { enumerer, jourEnLettres } from '../../ecriture.ts'

/** The two bodies that conclude both conventions. */
type Organisations = Pick<DonneesCadre, 'cpas' | 'hote' | 'etablie_le'>
type Travailleur = DonneesIndividuelle['travailleur']
type Agrement = NonNullable<DonneesCadre['hote']['agrement']>
type Partie = Parties['parties'][number]

export const intituleDesParties: Bilingue = { fr: 'Entre les parties', nl: 'Tussen de partijen' }

/** Who concludes: names, seats, numbers, capacity. Abbet, sheet 7.8: identity is a minimum item. */
export function partiesDe(
  { cpas, hote, etablie_le }: Organisations,
  langue: Langue,
): readonly Partie[] {
  const mots = MOTS[langue]
  return [
    partieCpas(cpas, langue),
    {
      role: mots.hote,
      nom: hote.nom,
      lignes: [
        `${hote.forme_juridique} · ${nomDeCategorie(hote.categorie, etablie_le)[langue]}`,
        ...(hote.agrement ? [mots.agrement(hote.agrement)] : []),
        `${hote.adresse} · ${mots.entreprise} ${hote.numero_entreprise}`,
        mots.represente(enumerer(hote.representants.map(personne), langue)),
        mots.ciApresHote,
      ],
    },
  ]
}

export function partieCpas(cpas: Organisations['cpas'], langue: Langue): Partie {
  const mots = MOTS[langue]
  return {
    role: mots.cpas,
    nom: cpas.nom,
    lignes: [
      `${cpas.adresse} · ${mots.entreprise} ${cpas.numero_entreprise}`,
      mots.represente(enumerer(cpas.representants.map(personne), langue)),
      mots.ciApresCpas,
    ],
  }
}

/** The worker is named, and known by the reference of the CPAS only: the host keeps a copy. */
export function partieTravailleur({ prenom, nom, reference }: Travailleur, langue: Langue): Partie {
  const mots = MOTS[langue]
  return {
    role: mots.travailleur,
    nom: `${prenom} ${nom}`,
    lignes: [`${mots.reference} ${reference}`, mots.ciApresTravailleur],
  }
}

/** One box for each representative of the two bodies. */
export function casesDesOrganisations(
  { cpas, hote }: Organisations,
  langue: Langue,
): CaseASigner[] {
  const mots = MOTS[langue]
  return [
    ...casesDe('cpas', mots.pourCpas, cpas.representants, langue),
    ...casesDe('hote', mots.pourHote, hote.representants, langue),
  ]
}

/** One box for each person who signs for a party. */
export function casesDe(
  partie: string,
  role: string,
  personnes: readonly { nom: string; qualite: string }[],
  langue: Langue,
): CaseASigner[] {
  return personnes.map(({ nom, qualite }, rang) => ({
    partie,
    rang,
    role,
    lignes: [nom, qualite],
    mention: MOTS[langue].dateEtSignature,
  }))
}

export function caseDuTravailleur(
  { prenom, nom }: Pick<Travailleur, 'prenom' | 'nom'>,
  langue: Langue,
): CaseASigner {
  const mots = MOTS[langue]
  return {
    partie: 'travailleur',
    rang: 0,
    role: mots.travailleur,
    lignes: [`${prenom} ${nom}`],
    mention: mots.luEtApprouve,
  }
}

function personne({ nom, qualite }: { nom: string; qualite: string }): string {
  return `${nom}, ${qualite}`
}

const MOTS = {
  fr: {
    cpas: 'Le CPAS, employeur',
    hote: 'L’utilisateur',
    travailleur: 'Le travailleur',
    entreprise: 'n° d’entreprise',
    represente: (qui: string) => `représenté par ${qui}`,
    agrement: ({ numero, autorite, valable_jusqu_au: fin }: Agrement) =>
      `agrément n° ${numero} (${autorite}), valable jusqu’au ${jourEnLettres(fin, 'fr')}`,
    ciApresCpas: 'ci-après « le CPAS »',
    ciApresHote: 'ci-après « l’utilisateur »',
    ciApresTravailleur: 'ci-après « le travailleur »',
    reference: 'référence du CPAS :',
    pourCpas: 'Pour le CPAS',
    pourHote: 'Pour l’utilisateur',
    dateEtSignature: 'Date et signature',
    luEtApprouve: 'Date et signature, précédées de « lu et approuvé »',
  },
  nl: {
    cpas: 'Het OCMW, werkgever',
    hote: 'De gebruiker',
    travailleur: 'De werknemer',
    entreprise: 'ondernemingsnr.',
    represente: (qui: string) => `vertegenwoordigd door ${qui}`,
    agrement: ({ numero, autorite, valable_jusqu_au: fin }: Agrement) =>
      `erkenning nr. ${numero} (${autorite}), geldig tot en met ${jourEnLettres(fin, 'nl')}`,
    ciApresCpas: 'hierna “het OCMW”',
    ciApresHote: 'hierna “de gebruiker”',
    ciApresTravailleur: 'hierna “de werknemer”',
    reference: 'kenmerk van het OCMW:',
    pourCpas: 'Voor het OCMW',
    pourHote: 'Voor de gebruiker',
    dateEtSignature: 'Datum en handtekening',
    luEtApprouve: 'Datum en handtekening, voorafgegaan door “gelezen en goedgekeurd”',
  },
} satisfies Record<Langue, unknown>
