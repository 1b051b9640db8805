import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { absences } from '../../clauses/2026-01/absences.ts'
import { accidentDuTravail } from '../../clauses/2026-01/accident-du-travail.ts'
import { autoriteEtTuteur } from '../../clauses/2026-01/autorite-et-tuteur.ts'
import { bienEtre } from '../../clauses/2026-01/bien-etre.ts'
import { conges } from '../../clauses/2026-01/conges.ts'
import { controleEtSubvention } from '../../clauses/2026-01/controle-et-subvention.ts'
import { dispositionsFinales } from '../../clauses/2026-01/dispositions-finales.ts'
import { donneesPersonnelles } from '../../clauses/2026-01/donnees-personnelles.ts'
import { duree } from '../../clauses/2026-01/duree.ts'
import { evaluation } from '../../clauses/2026-01/evaluation.ts'
import { feuilleDePrestations } from '../../clauses/2026-01/feuille-de-prestations.ts'
import { finEtPreavis } from '../../clauses/2026-01/fin-et-preavis.ts'
import { formation } from '../../clauses/2026-01/formation.ts'
import { heuresSupplementaires } from '../../clauses/2026-01/heures-supplementaires.ts'
import { interventionFinanciere } from '../../clauses/2026-01/intervention-financiere.ts'
import { langue as clauseLangue } from '../../clauses/2026-01/langue.ts'
import { litiges } from '../../clauses/2026-01/litiges.ts'
import { nonDiscrimination } from '../../clauses/2026-01/non-discrimination.ts'
import { objet } from '../../clauses/2026-01/objet.ts'
import { obligationsDeLUtilisateur } from '../../clauses/2026-01/obligations-de-l-utilisateur.ts'
import { obligationsDuCpas } from '../../clauses/2026-01/obligations-du-cpas.ts'
import {
  casesDesOrganisations,
  intituleDesParties,
  partiesDe,
} from '../../clauses/2026-01/parties.ts'
import { preambule } from '../../clauses/2026-01/preambule.ts'
import { reglementDeTravail } from '../../clauses/2026-01/reglement-de-travail.ts'
import { responsabiliteEtAssurances } from '../../clauses/2026-01/responsabilite-et-assurances.ts'
import { secretEtDiscretion } from '../../clauses/2026-01/secret-et-discretion.ts'
import { suspensionEtRemplacement } from '../../clauses/2026-01/suspension-et-remplacement.ts'
import type { Clause, Profil } from '../../clauses/clause.ts'
import { articles, considerants, redacteurDe } from '../../clauses/composer-clauses.ts'
import { objectifs as tousLesObjectifs } from '../../donnees.ts'
import { enumerer } from '../../ecriture.ts'
import { exigerMentions } from '../../mentions-minimales.ts'
import { faitA, nomsDesObjectifs, surtitre } from '../../mots.ts'
import { verifierPeriode } from '../../periode.ts'
import { traduite } from '../../traductions.ts'
import { type DonneesCadre, donneesCadre } from './donnees.ts'

export const MODELE = 'convention-cadre/2026-01'

/** The headings, in the order of the document. */
export const ordre: readonly Clause[] = [
  objet,
  duree,
  obligationsDuCpas,
  obligationsDeLUtilisateur,
  autoriteEtTuteur,
  reglementDeTravail,
  bienEtre,
  formation,
  feuilleDePrestations,
  absences,
  conges,
  heuresSupplementaires,
  accidentDuTravail,
  evaluation,
  interventionFinanciere,
  responsabiliteEtAssurances,
  secretEtDiscretion,
  donneesPersonnelles,
  nonDiscrimination,
  suspensionEtRemplacement,
  finEtPreavis,
  controleEtSubvention,
  litiges,
  clauseLangue,
  dispositionsFinales,
]

/**
 * The framework convention between a CPAS and a host, in one language. Refuses an end before the
 * beginning and a text without a minimum item (`contrat/periode_incoherente`, `mention_absente`).
 */
export function composer(donnees: DonneesCadre, langue: Langue): DocumentARendre {
  const d = traduite(donneesCadre, donnees, langue)
  const mots = MOTS[langue]
  if (d.duree.fin_le) verifierPeriode(d.duree.debut_le, d.duree.fin_le)
  return {
    langue,
    titre: `${mots.titre} — ${d.numero}`,
    emetteur: d.cpas.nom,
    numero: d.numero,
    modele: MODELE,
    etablieLe: d.etablie_le,
    versions: [{ langue, blocs: blocsDe(d, langue) }],
  }
}

function blocsDe(d: DonneesCadre, langue: Langue): Bloc[] {
  const mots = MOTS[langue]
  const redacteur = redacteurDe(d, langue)
  const profil: Profil = {
    categorie: d.hote.categorie,
    objectifs: d.objectifs,
    region: d.cpas.region,
    formation: true,
  }
  const titres = ordre.map(({ cle, intitule, cadre }) => ({ cle, intitule, alineas: cadre ?? [] }))
  const corps = articles(titres, profil, redacteur)
  exigerMentions('cadre', ['parties', ...corps.cles])
  const choisis = tousLesObjectifs.filter((un) => d.objectifs.includes(un))
  const objectifs = choisis.map((un) => nomsDesObjectifs[un][langue])
  return [
    {
      sorte: 'titre',
      surtitre: surtitre[langue],
      texte: mots.titre,
      sousTitre: `${mots.objectifs(objectifs.length)} ${enumerer(objectifs, langue)}`,
    },
    { sorte: 'intertitre', texte: intituleDesParties[langue] },
    { sorte: 'parties', parties: partiesDe(d, langue) },
    ...considerants({ ...preambule, alineas: preambule.cadre ?? [] }, profil, redacteur),
    ...corps.blocs,
    {
      sorte: 'paragraphe',
      texte: faitA(d.lieu_de_signature, redacteur.jour(d.etablie_le), d.exemplaires, langue),
    },
    { sorte: 'signatures', cases: casesDesOrganisations(d, langue) },
  ]
}

const MOTS = {
  fr: {
    titre: 'Convention-cadre de mise à disposition',
    objectifs: (combien: number) => (combien > 1 ? 'Objectifs :' : 'Objectif :'),
  },
  nl: {
    titre: 'Raamovereenkomst van terbeschikkingstelling',
    objectifs: (combien: number) => (combien > 1 ? 'Doelstellingen:' : 'Doelstelling:'),
  },
} satisfies Record<Langue, unknown>
