import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { clausesDuContrat } from '../../clauses/2026-01/contrat-de-travail.ts'
import {
  caseDuTravailleur,
  casesDe,
  intituleDesParties,
  partieCpas,
} from '../../clauses/2026-01/parties.ts'
import { articles, redacteurDe } from '../../clauses/composer-clauses.ts'
import { papier, profilDe } from '../../dossier.ts'
import { verifierHoraire } from '../../horaire.ts'
import { exigerMentionsDuContrat } from '../../mentions-minimales.ts'
import { faitA } from '../../mots.ts'
import type { DonneesContrat } from './donnees.ts'

export const MODELE = 'contrat-de-travail/2026-01'

/**
 * The contract by which the CPAS employs the worker, full or part time. To be signed before work starts,
 * on paper or with a qualified signature. Refuses an inconsistent schedule or period, a text without a
 * minimum item (`contrat/horaire_incoherent`, `periode_incoherente`, `mention_absente`).
 */
export function composer(d: DonneesContrat, langue: Langue): DocumentARendre {
  verifierHoraire(d.horaire)
  const mots = MOTS[langue]
  const redacteur = redacteurDe(d, langue)
  const corps = articles(clausesDuContrat, profilDe(d), redacteur)
  exigerMentionsDuContrat(corps.cles)
  const partiel = d.horaire.heures_par_semaine < d.heures_temps_plein
  const { travailleur: t } = d
  const blocs: Bloc[] = [
    { sorte: 'intertitre', texte: intituleDesParties[langue] },
    {
      sorte: 'parties',
      parties: [
        partieCpas(d.cpas, langue),
        {
          role: mots.travailleur,
          nom: `${t.prenom} ${t.nom}`,
          lignes: [mots.ne(redacteur.jour(t.naissance_le), t.adresse), mots.ciApres],
        },
      ],
    },
    ...corps.blocs,
    {
      sorte: 'paragraphe',
      texte: faitA(d.lieu_de_signature, redacteur.jour(d.etablie_le), d.exemplaires, langue),
    },
    {
      sorte: 'signatures',
      cases: [
        ...casesDe('cpas', mots.pourCpas, d.cpas.representants, langue),
        caseDuTravailleur(t, langue),
      ],
    },
  ]
  return papier(d, langue, { modele: MODELE, titre: mots.titre(partiel), blocs })
}

const MOTS = {
  fr: {
    titre: (partiel: boolean) => `Contrat de travail à temps ${partiel ? 'partiel' : 'plein'}`,
    travailleur: 'Le travailleur',
    ne: (jour: string, adresse: string) => `date de naissance : ${jour} · ${adresse}`,
    ciApres: 'ci-après « le travailleur »',
    pourCpas: 'Pour le CPAS',
  },
  nl: {
    titre: (partiel: boolean) =>
      partiel ? 'Deeltijdse arbeidsovereenkomst' : 'Voltijdse arbeidsovereenkomst',
    travailleur: 'De werknemer',
    ne: (jour: string, adresse: string) => `geboortedatum: ${jour} · ${adresse}`,
    ciApres: 'hierna “de werknemer”',
    pourCpas: 'Voor het OCMW',
  },
} satisfies Record<Langue, unknown>
