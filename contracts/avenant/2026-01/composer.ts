import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, CaseASigner, DocumentARendre } from '../../blocs.ts'
import { objetDeLAvenant, resteDeLaConvention } from '../../clauses/2026-01/avenant.ts'
import { changementConvenu } from '../../clauses/2026-01/changements.ts'
import {
  caseDuTravailleur,
  casesDe,
  intituleDesParties,
  partieCpas,
  partiesDe,
  partieTravailleur,
} from '../../clauses/2026-01/parties.ts'
import type { Profil } from '../../clauses/clause.ts'
import { articles, redacteurDe } from '../../clauses/composer-clauses.ts'
import { verifierHoraire } from '../../horaire.ts'
import { langueQuiPrevaut, languesDesVersions } from '../../langues.ts'
import { faitA, surtitre } from '../../mots.ts'
import { verifierPeriode } from '../../periode.ts'
import { traduite } from '../../traductions.ts'
import { type DonneesAvenant, donneesAvenant } from './donnees.ts'

export const MODELE = 'avenant/2026-01'

/**
 * A change to a signed convention, as a document of its own. Refuses an avenant without the other
 * side (`contrat/variables_manquantes`), an inconsistent schedule or day (`contrat/horaire_incoherent`,
 * `periode_incoherente`).
 */
export function composer(d: DonneesAvenant, langue: Langue): DocumentARendre {
  verifier(d)
  const { hote } = d
  const parties = hote && { ...d, hote }
  const versions = parties ? languesDesVersions(parties, langue) : [langue]
  const signee = parties && versions.length > 1 ? langueQuiPrevaut(parties) : langue
  return {
    langue,
    titre: `${MOTS[langue].titre(d.rang)} — ${d.numero}`,
    emetteur: traduite(donneesAvenant, d, langue).cpas.nom,
    numero: d.numero,
    modele: MODELE,
    etablieLe: d.etablie_le,
    versions: versions.map((une) => ({
      langue: une,
      blocs: blocsDe(traduite(donneesAvenant, d, une), une, une === signee),
    })),
  }
}

function verifier({
  hote,
  chef_de_service: chef,
  changement,
  effet_le,
  convention,
}: DonneesAvenant) {
  if (!hote && !chef)
    throw new ErreurMetier('contrat/variables_manquantes', {
      manquantes: ['hote.nom', 'chef_de_service.nom'],
    })
  verifierPeriode(convention.date, effet_le)
  if (changement.nature === 'horaire') verifierHoraire(changement.horaire)
  if (changement.nature === 'suspension' && changement.reprise_prevue_le)
    verifierPeriode(effet_le, changement.reprise_prevue_le)
}

function blocsDe(d: DonneesAvenant, langue: Langue, signee: boolean): Bloc[] {
  const mots = MOTS[langue]
  const redacteur = redacteurDe(d, langue)
  const profil: Profil = {
    categorie: d.hote?.categorie ?? 'INT',
    objectifs: [d.objectif],
    region: d.cpas.region,
    formation: d.formation,
  }
  const rubriques = [objetDeLAvenant, changementConvenu, resteDeLaConvention]
  return [
    {
      sorte: 'titre',
      surtitre: surtitre[langue],
      texte: mots.titre(d.rang),
      sousTitre: mots.natures[d.changement.nature],
    },
    ...(signee ? [] : [{ sorte: 'note', texte: mots.traduction } as const]),
    { sorte: 'intertitre', texte: intituleDesParties[langue] },
    {
      sorte: 'parties',
      parties: [
        ...(d.hote ? partiesDe({ ...d, hote: d.hote }, langue) : [partieCpas(d.cpas, langue)]),
        ...(d.signataires.includes('travailleur')
          ? [partieTravailleur(d.travailleur, langue)]
          : []),
      ],
    },
    ...articles(rubriques, profil, redacteur).blocs,
    ...(signee
      ? ([
          {
            sorte: 'paragraphe',
            texte: faitA(d.lieu_de_signature, redacteur.jour(d.etablie_le), d.exemplaires, langue),
          },
          { sorte: 'signatures', cases: casesDeLAvenant(d, langue) },
        ] as const)
      : []),
  ]
}

function casesDeLAvenant(d: DonneesAvenant, langue: Langue): CaseASigner[] {
  const mots = MOTS[langue]
  const chef = d.chef_de_service ? [d.chef_de_service] : []
  const cases: Record<DonneesAvenant['signataires'][number], CaseASigner[]> = {
    cpas: casesDe('cpas', mots.pourCpas, d.cpas.representants, langue),
    hote: d.hote
      ? casesDe('hote', mots.pourHote, d.hote.representants, langue)
      : casesDe('hote', mots.chef, chef, langue),
    travailleur: [caseDuTravailleur(d.travailleur, langue)],
  }
  return d.signataires.flatMap((partie) => cases[partie])
}

const MOTS = {
  fr: {
    titre: (rang: number) => `Avenant n° ${rang}`,
    traduction:
      'Cette version est une traduction. La version néerlandaise du même document prévaut ; elle porte les signatures.',
    pourCpas: 'Pour le CPAS',
    pourHote: 'Pour l’utilisateur',
    chef: 'Le chef de service',
    natures: {
      periode: 'Période',
      horaire: 'Régime de travail et horaire',
      fonction: 'Fonction et tâches',
      lieu: 'Lieu de travail',
      tuteur: 'Tuteur',
      signataire: 'Signataire de l’utilisateur',
      tarif: 'Intervention financière',
      suspension: 'Suspension',
      rupture: 'Fin de commun accord',
    },
  },
  nl: {
    titre: (rang: number) => `Bijakte nr. ${rang}`,
    traduction:
      'Deze versie is een vertaling. De Franse versie van hetzelfde document heeft voorrang; ze draagt de handtekeningen.',
    pourCpas: 'Voor het OCMW',
    pourHote: 'Voor de gebruiker',
    chef: 'Het diensthoofd',
    natures: {
      periode: 'Periode',
      horaire: 'Arbeidsregeling en uurrooster',
      fonction: 'Functie en taken',
      lieu: 'Plaats van tewerkstelling',
      tuteur: 'Mentor',
      signataire: 'Ondertekenaar van de gebruiker',
      tarif: 'Financiële tussenkomst',
      suspension: 'Schorsing',
      rupture: 'Einde in onderling akkoord',
    },
  },
} satisfies Record<Langue, unknown>
