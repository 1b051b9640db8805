import type { Langue } from '#app/domain/shared/langue.ts'
import type { Bloc, DocumentARendre } from '../../blocs.ts'
import { ficheDuDossier, lignesAEcrire, papier, signent } from '../../dossier.ts'
import { referencesAu } from '../../references-legales.ts'
import type { DonneesFicheDePoste } from './donnees.ts'

export const MODELE = 'fiche-de-poste/2026-01'

/** The sheet that the place of work gives before the first day: what can harm, what protects. */
export function composer(d: DonneesFicheDePoste, langue: Langue): DocumentARendre {
  const mots = MOTS[langue]
  const ref = referencesAu(d.etablie_le, langue)
  const interne = d.hote.categorie === 'INT'
  return papier(d, langue, {
    modele: MODELE,
    titre: mots.titre,
    blocs: [
      {
        sorte: 'paragraphe',
        texte: (interne ? mots.parLeCpas : mots.parLHote)(ref('bien_etre'), ref('fiche_de_poste')),
      },
      ficheDuDossier(d, langue, [
        { intitule: mots.prevention, valeur: d.service_prevention },
        { intitule: mots.accueil, valeur: `${d.tuteur.nom}, ${d.tuteur.fonction}` },
      ]),
      { sorte: 'intertitre', texte: mots.taches },
      { sorte: 'liste', elements: d.taches },
      tableauDesRisques(d, langue),
      { sorte: 'intertitre', texte: mots.protections },
      d.equipements && d.equipements.length > 0
        ? { sorte: 'liste', elements: d.equipements }
        : { sorte: 'paragraphe', texte: mots.aucune },
      { sorte: 'paragraphe', texte: mots.fournies },
      { sorte: 'intertitre', texte: mots.sante },
      {
        sorte: 'paragraphe',
        texte: d.surveillance_sante ? mots.surveillance : mots.sansSurveillance,
      },
      ...(d.vaccinations && d.vaccinations.length > 0
        ? ([
            { sorte: 'paragraphe', texte: mots.vaccinations },
            { sorte: 'liste', elements: d.vaccinations },
          ] as const)
        : []),
      ...(d.hote.categorie === 'HOP' ? ([{ sorte: 'note', texte: mots.hopital }] as const) : []),
      { sorte: 'intertitre', texte: mots.premierJour },
      { sorte: 'tableau', ...accueilDuPremierJour(langue) },
      lignesAEcrire(langue, [mots.secours]),
      { sorte: 'paragraphe', texte: mots.danger },
      signent(d, langue, { tuteur: d.tuteur, qui: ['hote', 'travailleur'] }),
    ],
  })
}

function tableauDesRisques({ risques }: DonneesFicheDePoste, langue: Langue): Bloc {
  const mots = MOTS[langue]
  return {
    sorte: 'tableau',
    legende: mots.risques,
    enTeteDeLigne: true,
    colonnes: [
      { intitule: mots.risque, part: 2 },
      { intitule: mots.mesure, part: 3 },
    ],
    lignes: risques.map((risque) => [risque, '']),
  }
}

function accueilDuPremierJour(langue: Langue) {
  const mots = MOTS[langue]
  return {
    enTeteDeLigne: true,
    colonnes: [
      { intitule: mots.etape, part: 5 },
      { intitule: mots.date, part: 2 },
      { intitule: mots.paraphe, part: 2 },
    ],
    lignes: mots.etapes.map((etape) => [etape, '', '']),
  }
}

const MOTS = {
  fr: {
    titre: 'Fiche de poste de travail',
    parLHote: (loi: string, livre: string) =>
      `L’utilisateur remplit les obligations de la ${loi}. Il remet cette fiche au CPAS et au travailleur avant le premier jour, comme le veut, par analogie, le ${livre}.`,
    parLeCpas: (loi: string, livre: string) =>
      `Le CPAS remplit les obligations de la ${loi}. Le service remet cette fiche au travailleur avant le premier jour, sur le modèle du ${livre}.`,
    prevention: 'Service de prévention',
    accueil: 'Personne qui accueille',
    taches: 'Tâches',
    risques: 'Risques et mesures',
    risque: 'Risque',
    mesure: 'Mesure de prévention prise (à compléter)',
    protections: 'Équipements de protection',
    aucune: 'Le poste n’en demande pas.',
    fournies:
      'Ils sont fournis, entretenus et remplacés sans frais pour le travailleur, et expliqués avant le premier usage.',
    sante: 'Surveillance de la santé',
    surveillance:
      'Le poste est soumis à la surveillance de la santé. Le travail ne commence qu’après la décision du médecin du travail, qui n’en communique que la conclusion.',
    sansSurveillance:
      'Le poste n’est pas soumis à la surveillance de la santé. Le travailleur peut toujours demander à voir le médecin du travail.',
    vaccinations: 'Vaccinations à vérifier par le médecin du travail :',
    hopital:
      'Hôpital : règles d’hygiène, conduite en cas de piqûre ou de projection et horaire des équipes sont expliqués le premier jour.',
    premierJour: 'Le premier jour',
    etape: 'Expliqué et montré',
    date: 'Date',
    paraphe: 'Paraphe',
    etapes: [
      'Visite des lieux, sorties, point de rassemblement',
      'Gestes et machines du poste',
      'Équipements de protection essayés',
      'Qui appeler en cas d’accident',
      'À qui parler en cas de conflit, de violence ou de harcèlement',
    ],
    secours: 'Premiers secours : qui, où, téléphone',
    danger:
      'En cas de danger grave et immédiat, le travailleur quitte son poste et avertit aussitôt ; il ne peut pas en subir de préjudice.',
  },
  nl: {
    titre: 'Werkpostfiche',
    parLHote: (loi: string, livre: string) =>
      `De gebruiker vervult de verplichtingen van de ${loi}. Hij bezorgt deze fiche vóór de eerste dag aan het OCMW en aan de werknemer, naar analogie met ${livre}.`,
    parLeCpas: (loi: string, livre: string) =>
      `Het OCMW vervult de verplichtingen van de ${loi}. De dienst bezorgt deze fiche vóór de eerste dag aan de werknemer, naar het voorbeeld van ${livre}.`,
    prevention: 'Preventiedienst',
    accueil: 'Wie onthaalt',
    taches: 'Taken',
    risques: 'Risico’s en maatregelen',
    risque: 'Risico',
    mesure: 'Genomen preventiemaatregel (in te vullen)',
    protections: 'Beschermingsmiddelen',
    aucune: 'De werkpost vraagt er geen.',
    fournies:
      'Ze worden gratis aan de werknemer bezorgd, onderhouden en vervangen, en vóór het eerste gebruik uitgelegd.',
    sante: 'Gezondheidstoezicht',
    surveillance:
      'De werkpost is onderworpen aan gezondheidstoezicht. Het werk begint pas na de beslissing van de arbeidsarts, die alleen zijn besluit meedeelt.',
    sansSurveillance:
      'De werkpost is niet onderworpen aan gezondheidstoezicht. De werknemer mag altijd vragen om de arbeidsarts te zien.',
    vaccinations: 'Vaccinaties die de arbeidsarts nagaat:',
    hopital:
      'Ziekenhuis: hygiëneregels, wat te doen bij een prik of spat en het uurrooster van de ploegen worden de eerste dag uitgelegd.',
    premierJour: 'De eerste dag',
    etape: 'Uitgelegd en getoond',
    date: 'Datum',
    paraphe: 'Paraaf',
    etapes: [
      'Rondleiding, uitgangen, verzamelpunt',
      'Handelingen en machines van de werkpost',
      'Beschermingsmiddelen gepast',
      'Wie bellen bij een ongeval',
      'Met wie praten bij een conflict, geweld of pesterijen',
    ],
    secours: 'Eerste hulp: wie, waar, telefoon',
    danger:
      'Bij ernstig en onmiddellijk gevaar verlaat de werknemer zijn werkpost en waarschuwt hij meteen; hij mag daar geen nadeel van ondervinden.',
  },
} satisfies Record<Langue, unknown>
