import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, CaseASigner, DocumentARendre, Texte } from './blocs.ts'
import { caseDuTravailleur, casesDe } from './clauses/2026-01/parties.ts'
import type { Profil } from './clauses/clause.ts'
import type { DonneesDeDossier } from './donnees-de-dossier.ts'
import { jourEnLettres } from './ecriture.ts'
import { nomsDesObjectifs, surtitre } from './mots.ts'
import { verifierPeriode } from './periode.ts'

type Sans<C extends keyof DonneesDeDossier> = Omit<DonneesDeDossier, C>

/** A paper in one language: title, head, body. Refuses an end before its start. */
export function papier(
  d: DonneesDeDossier,
  langue: Langue,
  {
    modele,
    titre,
    blocs,
  }: { readonly modele: string; readonly titre: string; readonly blocs: readonly Bloc[] },
): DocumentARendre {
  verifierPeriode(d.periode.debut_le, d.periode.fin_prevue_le)
  return {
    langue,
    titre: `${titre} — ${d.numero}`,
    emetteur: d.cpas.nom,
    numero: d.numero,
    modele,
    etablieLe: d.etablie_le,
    versions: [
      {
        langue,
        blocs: [
          {
            sorte: 'titre',
            surtitre: surtitre[langue],
            texte: titre,
            sousTitre: `${MOTS[langue].objectif} ${nomsDesObjectifs[d.objectif][langue]}`,
          },
          ...blocs,
        ],
      },
    ],
  }
}

export function profilDe(d: Sans<'periode'>): Profil {
  return {
    categorie: d.hote.categorie,
    objectifs: [d.objectif],
    region: d.cpas.region,
    formation: d.formation,
  }
}

/** Who this paper is about: the same head on every sheet, so that a lost one finds its file. */
export function ficheDuDossier(
  d: DonneesDeDossier,
  langue: Langue,
  autres: readonly { readonly intitule: string; readonly valeur: Texte }[] = [],
): Bloc {
  const mots = MOTS[langue]
  const jour = (date: DonneesDeDossier['etablie_le']) => jourEnLettres(date, langue)
  const { travailleur: t, fonction, hote, periode, cpas } = d
  const interne = hote.categorie === 'INT'
  return {
    sorte: 'fiche',
    lignes: [
      { intitule: mots.travailleur, valeur: `${t.prenom} ${t.nom} (${t.reference})` },
      {
        intitule: interne ? mots.service : mots.utilisateur,
        valeur: interne ? fonction.service : `${hote.nom} · ${fonction.service}`,
      },
      { intitule: mots.fonction, valeur: fonction.intitule },
      {
        intitule: mots.periode,
        valeur: mots.duAu(jour(periode.debut_le), jour(periode.fin_prevue_le)),
      },
      { intitule: mots.agent, valeur: `${cpas.agent.nom}, ${cpas.agent.telephone}` },
      ...autres,
    ],
  }
}

/** Empty lines to write on, with what belongs there. */
export function lignesAEcrire(langue: Langue, intitules: readonly string[]): Bloc {
  return {
    sorte: 'fiche',
    lignes: intitules.map((intitule) => ({
      intitule,
      valeur: `${MOTS[langue].pointilles}\n${MOTS[langue].pointilles}`,
    })),
  }
}

/** The three who meet, or those of them that sign this paper. */
export function signent(
  d: DonneesDeDossier,
  langue: Langue,
  {
    tuteur,
    qui,
  }: {
    readonly tuteur?: { readonly nom: string; readonly fonction: string }
    readonly qui: readonly ('cpas' | 'agent' | 'hote' | 'travailleur')[]
  },
): Bloc {
  const mots = MOTS[langue]
  const cases: Record<(typeof qui)[number], CaseASigner[]> = {
    cpas: casesDe('cpas', mots.pourCpas, d.cpas.representants, langue),
    agent: casesDe('cpas', mots.agent, [{ nom: d.cpas.agent.nom, qualite: d.cpas.nom }], langue),
    hote: tuteur
      ? casesDe('hote', mots.tuteur, [{ nom: tuteur.nom, qualite: tuteur.fonction }], langue)
      : casesDe(
          'hote',
          mots.superieur,
          [{ nom: d.fonction.superieur, qualite: d.hote.nom }],
          langue,
        ),
    travailleur: [caseDuTravailleur(d.travailleur, langue)],
  }
  return { sorte: 'signatures', cases: qui.flatMap((une) => cases[une]) }
}

export function fait(lieu: string, d: Pick<DonneesDeDossier, 'etablie_le'>, langue: Langue): Bloc {
  return {
    sorte: 'paragraphe',
    texte: MOTS[langue].fait(lieu, jourEnLettres(d.etablie_le, langue)),
  }
}

const MOTS = {
  fr: {
    objectif: 'Objectif :',
    travailleur: 'Travailleur',
    utilisateur: 'Utilisateur et service',
    service: 'Service du CPAS',
    fonction: 'Fonction',
    periode: 'Période',
    duAu: (du: string, au: string) => `du ${du} au ${au} (fin prévue)`,
    agent: 'Agent d’insertion',
    tuteur: 'Le tuteur',
    superieur: 'Le supérieur',
    pourCpas: 'Pour le CPAS',
    pointilles: '………………………………………………………………………',
    fait: (lieu: string, jour: string) => `Fait à ${lieu}, le ${jour}.`,
  },
  nl: {
    objectif: 'Doelstelling:',
    travailleur: 'Werknemer',
    utilisateur: 'Gebruiker en dienst',
    service: 'Dienst van het OCMW',
    fonction: 'Functie',
    periode: 'Periode',
    duAu: (du: string, au: string) => `van ${du} tot ${au} (voorzien einde)`,
    agent: 'Trajectbegeleider',
    tuteur: 'De mentor',
    superieur: 'De leidinggevende',
    pourCpas: 'Voor het OCMW',
    pointilles: '………………………………………………………………………',
    fait: (lieu: string, jour: string) => `Opgemaakt te ${lieu} op ${jour}.`,
  },
} satisfies Record<Langue, unknown>
