import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { fait, papier, signent } from '../../dossier.ts'
import { jourEnLettres, nombre } from '../../ecriture.ts'
import type { DonneesCompetences } from './donnees.ts'

export const MODELE = 'attestation-de-competences/2026-01'

/**
 * What a worker did and can do, in words an employer understands. No upper title and no objective: the
 * reader has no business with the aid that stood behind the job.
 */
export function composer(d: DonneesCompetences, langue: Langue): DocumentARendre {
  const mots = MOTS[langue]
  const { hote, fonction, periode, travailleur: t, cpas } = d
  const ou = hote.categorie === 'INT' ? cpas.nom : hote.nom
  const document = papier(d, langue, {
    modele: MODELE,
    titre: mots.titre,
    blocs: [
      {
        sorte: 'paragraphe',
        texte: mots.atteste(
          cpas.nom,
          `${t.prenom} ${t.nom}`,
          fonction.intitule,
          ou,
          fonction.service,
          jourEnLettres(periode.debut_le, langue),
          jourEnLettres(periode.fin_prevue_le, langue),
        ),
      },
      { sorte: 'intertitre', texte: mots.taches },
      { sorte: 'liste', elements: d.taches },
      tableauDesCompetences(d, langue),
      ...formations(d, langue),
      ...(d.titres && d.titres.length > 0
        ? ([
            { sorte: 'intertitre', texte: mots.titres },
            { sorte: 'liste', elements: d.titres },
          ] as const)
        : []),
      { sorte: 'note', texte: mots.validation[cpas.region] },
      fait(d.lieu_de_signature, d, langue),
      signent(d, langue, { tuteur: d.tuteur, qui: ['cpas', 'hote'] }),
    ],
  })
  return {
    ...document,
    versions: document.versions.map(({ blocs, ...version }) => ({
      ...version,
      blocs: blocs.map((bloc) =>
        bloc.sorte === 'titre' ? { sorte: bloc.sorte, texte: bloc.texte } : bloc,
      ),
    })),
  }
}

function tableauDesCompetences({ competences }: DonneesCompetences, langue: Langue): Bloc {
  const mots = MOTS[langue]
  return {
    sorte: 'tableau',
    legende: mots.competences,
    enTeteDeLigne: true,
    colonnes: [
      { intitule: mots.competence, part: 5 },
      { intitule: mots.niveau, part: 2 },
    ],
    lignes: competences.map(({ intitule, niveau }) => [intitule, mots.niveaux[niveau]]),
  }
}

function formations({ formations: suivies }: DonneesCompetences, langue: Langue): Bloc[] {
  const mots = MOTS[langue]
  if (!suivies || suivies.length === 0) return []
  return [
    {
      sorte: 'tableau',
      legende: mots.formations,
      enTeteDeLigne: true,
      colonnes: [
        { intitule: mots.formation, part: 4 },
        { intitule: mots.operateur, part: 3 },
        { intitule: mots.heures, part: 1, alignement: 'fin' },
      ],
      lignes: suivies.map(({ intitule, operateur, heures }) => [
        intitule,
        operateur,
        nombre(heures),
      ]),
    },
  ]
}

const MOTS = {
  fr: {
    titre: 'Attestation de compétences',
    atteste: (
      cpas: string,
      qui: string,
      fonction: string,
      ou: string,
      service: string,
      du: string,
      au: string,
    ) =>
      `Le ${cpas}, employeur, atteste que ${qui} a exercé la fonction de ${fonction} chez ${ou} (${service}), du ${du} au ${au}.`,
    taches: 'Tâches exercées',
    competences: 'Compétences observées au travail par le tuteur, le travailleur et le CPAS',
    competence: 'Compétence',
    niveau: 'Observation',
    niveaux: { acquise: 'acquise', en_cours: 'en cours d’acquisition' },
    formations: 'Formations suivies pendant l’emploi',
    formation: 'Formation',
    operateur: 'Opérateur',
    heures: 'Heures',
    titres: 'Titres et certificats obtenus',
    validation: {
      bruxelles:
        'Ces compétences peuvent être présentées à la validation : Consortium de validation des compétences, ou EVC en néerlandais.',
      wallonie:
        'Ces compétences peuvent être présentées à la validation auprès du Consortium de validation des compétences.',
      flandre:
        'Ces compétences peuvent être présentées à la reconnaissance (EVC) dans un centre d’examen.',
    },
  },
  nl: {
    titre: 'Competentieattest',
    atteste: (
      cpas: string,
      qui: string,
      fonction: string,
      ou: string,
      service: string,
      du: string,
      au: string,
    ) =>
      `Het ${cpas}, werkgever, verklaart dat ${qui} de functie van ${fonction} heeft uitgeoefend bij ${ou} (${service}), van ${du} tot en met ${au}.`,
    taches: 'Uitgeoefende taken',
    competences: 'Competenties die mentor, werknemer en OCMW op het werk hebben vastgesteld',
    competence: 'Competentie',
    niveau: 'Vaststelling',
    niveaux: { acquise: 'verworven', en_cours: 'wordt verworven' },
    formations: 'Opleidingen tijdens de tewerkstelling',
    formation: 'Opleiding',
    operateur: 'Aanbieder',
    heures: 'Uren',
    titres: 'Behaalde titels en getuigschriften',
    validation: {
      bruxelles:
        'Deze competenties kunnen worden erkend: via EVC in het Nederlands, of via het Consortium de validation des compétences in het Frans.',
      wallonie:
        'Deze competenties kunnen worden erkend door het Consortium de validation des compétences.',
      flandre: 'Deze competenties kunnen worden erkend (EVC) in een testcentrum.',
    },
  },
} satisfies Record<Langue, unknown>
