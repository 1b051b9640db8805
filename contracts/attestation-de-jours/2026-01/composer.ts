import { moisDe } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { type Bloc, type DocumentARendre, fort } from '../../blocs.ts'
import { casesDe } from '../../clauses/2026-01/parties.ts'
import { jourEnLettres, moisEnLettres, nombre } from '../../ecriture.ts'
import { surtitre } from '../../mots.ts'
import { verifierPeriode } from '../../periode.ts'
import { joursRequisALaFin, referencesAu } from '../../references-legales.ts'
import type { DonneesAttestation } from './donnees.ts'

export const MODELE = 'attestation-de-jours/2026-01'

/**
 * The days that a worker can show, month by month, with their sum. It promises nothing: only the
 * ONEM/RVA decides. Refuses a month outside the period or given twice (`contrat/mois_incoherents`).
 */
export function composer(d: DonneesAttestation, langue: Langue): DocumentARendre {
  verifierPeriode(d.periode.du, d.periode.au)
  verifierMois(d)
  return {
    langue,
    titre: `${MOTS[langue].titre} — ${d.numero}`,
    emetteur: d.cpas.nom,
    numero: d.numero,
    modele: MODELE,
    etablieLe: d.etablie_le,
    versions: [{ langue, blocs: blocsDe(d, langue) }],
  }
}

function verifierMois({ mois: lignes, periode }: DonneesAttestation): void {
  const mois = lignes.map((une) => une.mois)
  const dehors = mois.filter(
    (un, i) => un < moisDe(periode.du) || un > moisDe(periode.au) || mois.indexOf(un) !== i,
  )
  if (dehors.length > 0) throw new ErreurMetier('contrat/mois_incoherents', { mois: dehors })
}

function blocsDe(d: DonneesAttestation, langue: Langue): Bloc[] {
  const mots = MOTS[langue]
  const jour = (date: typeof d.etablie_le) => jourEnLettres(date, langue)
  const qui = `${d.travailleur.prenom} ${d.travailleur.nom}`
  return [
    { sorte: 'titre', surtitre: surtitre[langue], texte: mots.titre },
    {
      sorte: 'paragraphe',
      texte: [
        mots.atteste(d.cpas.nom, d.cpas.adresse, d.cpas.numero_entreprise),
        fort(qui),
        mots.atravaille(
          d.travailleur.reference,
          jour(d.periode.du),
          jour(d.periode.au),
          referencesAu(d.etablie_le, langue)('article_60_complet'),
        ),
      ],
    },
    tableauDesMois(d, langue),
    ...(d.explication ? [{ sorte: 'paragraphe' as const, texte: d.explication }] : []),
    { sorte: 'note', texte: mots.reserve(joursRequisALaFin(d.periode.au)) },
    { sorte: 'paragraphe', texte: mots.fait(d.lieu_de_signature, jour(d.etablie_le)) },
    { sorte: 'signatures', cases: casesDe('cpas', mots.pourCpas, d.cpas.representants, langue) },
  ]
}

function tableauDesMois(d: DonneesAttestation, langue: Langue): Bloc {
  const mots = MOTS[langue]
  const lignes = d.mois.toSorted((a, b) => (a.mois < b.mois ? -1 : 1))
  const travail = somme(lignes.map((une) => une.jours_de_travail))
  const assimiles = somme(lignes.map((une) => une.jours_assimiles))
  return {
    sorte: 'tableau',
    legende: mots.legende,
    enTeteDeLigne: true,
    colonnes: [
      { intitule: mots.mois, part: 3 },
      { intitule: mots.travail, part: 2, alignement: 'fin' },
      { intitule: mots.assimiles, part: 2, alignement: 'fin' },
      { intitule: mots.total, part: 2, alignement: 'fin' },
    ],
    lignes: [
      ...lignes.map((une) => [
        moisEnLettres(une.mois, langue),
        nombre(une.jours_de_travail),
        nombre(une.jours_assimiles),
        nombre(une.jours_de_travail + une.jours_assimiles),
      ]),
      [
        mots.total,
        [fort(nombre(travail))],
        [fort(nombre(assimiles))],
        [fort(nombre(travail + assimiles))],
      ],
    ],
  }
}

/** Days have four decimals at most; adding them must not invent more. */
function somme(nombres: readonly number[]): number {
  return Math.round(nombres.reduce((total, un) => total + un, 0) * 1e4) / 1e4
}

type Requis = ReturnType<typeof joursRequisALaFin>

const MOTS = {
  fr: {
    titre: 'Attestation de jours de travail',
    atteste: (nom: string, adresse: string, numero: string) =>
      `Le ${nom}, ${adresse}, n° d’entreprise ${numero}, atteste que `,
    atravaille: (reference: string, du: string, au: string, article: string) =>
      ` (référence ${reference}) a travaillé pour lui, dans les liens d’un contrat de travail conclu en application de l’${article}, du ${du} au ${au}. D’après les feuilles de prestations approuvées, les jours se répartissent comme suit.`,
    legende: 'Jours comptés dans le régime de six jours par semaine',
    mois: 'Mois',
    travail: 'Jours de travail',
    assimiles: 'Jours assimilés',
    total: 'Total',
    reserve: (requis: Requis) =>
      `${requis ? `Pour une demande introduite après cette période, la réglementation du chômage demande ${requis.jours} jours au cours des ${requis.mois} mois qui précèdent. ` : ''}Ce décompte est une information : seul l’Office national de l’emploi (ONEM) décide du droit aux allocations. D’autres périodes de travail peuvent s’y ajouter.`,
    fait: (lieu: string, jour: string) => `Délivrée à ${lieu}, le ${jour}.`,
    pourCpas: 'Pour le CPAS',
  },
  nl: {
    titre: 'Attest van arbeidsdagen',
    atteste: (nom: string, adresse: string, numero: string) =>
      `Het ${nom}, ${adresse}, ondernemingsnr. ${numero}, verklaart dat `,
    atravaille: (reference: string, du: string, au: string, article: string) =>
      ` (kenmerk ${reference}) voor het OCMW heeft gewerkt met een arbeidsovereenkomst krachtens ${article}, van ${du} tot en met ${au}. Volgens de goedgekeurde prestatiebladen zijn de dagen als volgt verdeeld.`,
    legende: 'Dagen geteld in de zesdagenweek',
    mois: 'Maand',
    travail: 'Arbeidsdagen',
    assimiles: 'Gelijkgestelde dagen',
    total: 'Totaal',
    reserve: (requis: Requis) =>
      `${requis ? `Voor een aanvraag na deze periode vereist de werkloosheidsreglementering ${requis.jours} dagen in de ${requis.mois} voorafgaande maanden. ` : ''}Deze telling is informatie: alleen de Rijksdienst voor Arbeidsvoorziening (RVA) beslist over het recht op uitkeringen. Andere periodes van arbeid kunnen erbij komen.`,
    fait: (lieu: string, jour: string) => `Afgegeven te ${lieu} op ${jour}.`,
    pourCpas: 'Voor het OCMW',
  },
} satisfies Record<Langue, unknown>
