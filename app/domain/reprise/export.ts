import { formaterBce } from '#app/domain/shared/bce.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { estDateCivile, moisDe } from '#app/domain/shared/date-civile.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { formaterNiss } from '#app/domain/shared/niss.ts'
import type { Sexe } from '#app/domain/shared/sexe.ts'
import { formaterTelephone } from '#app/domain/shared/telephone.ts'
import type { CandidatRepris } from './candidats.ts'
import type { CategorieHote } from './categories-hote.ts'
import type { CleCandidat } from './colonnes-candidats.ts'
import type { CleHote, ClePoste } from './colonnes-hotes.ts'
import type { ClePrestation } from './colonnes-prestations.ts'
import type { HoteRepris } from './hotes.ts'
import type { DebutDePoste, PosteRepris } from './postes.ts'
import type { PrestationReprise } from './prestations.ts'
import type { Cellule } from './tableau.ts'
import type { Aide, CategorieAide, Etudes, Phase } from './vocabulaire.ts'

/** The words of one language for values of closed lists; each of them is read back to its code. */
export interface Etiquettes {
  readonly sexe: Readonly<Record<Sexe, string>>
  readonly langue: Readonly<Record<Langue, string>>
  readonly etudes: Readonly<Record<Etudes, string>>
  readonly phases: Readonly<Record<Phase, string>>
  readonly aides: Readonly<Record<Aide, string>>
  readonly categoriesAide: Readonly<Record<CategorieAide, string>>
  readonly categoriesHote: Readonly<Record<CategorieHote, string>>
  readonly debut: Readonly<Record<'immediat' | 'des_que_possible', string>>
}

export type CellulesDe<Cle extends string> = Readonly<Record<Cle, Cellule>>

/** A candidate as cells, so that `lireCandidats` gives the same clean values back. */
export function exporterCandidat(
  candidat: CandidatRepris,
  dits: Etiquettes,
): CellulesDe<CleCandidat> {
  const { sexe, langue, etudes, phase, permis, permis_note, souhaits } = candidat
  const tels = [candidat.tel, ...candidat.autres_tels].map((un) => un && formaterTelephone(un))
  return {
    nom: candidat.nom,
    prenom: candidat.prenom,
    niss: candidat.niss && formaterNiss(candidat.niss),
    naissance: enDate(candidat.naissance),
    sexe: sexe && dits.sexe[sexe],
    adresse: candidat.adresse,
    cp: candidat.cp,
    commune: candidat.commune,
    tel: joindre(tels, ' / '),
    email: candidat.email,
    langue: joindre([langue && dits.langue[langue], ...candidat.autres_langues], '-'),
    fr_oral: candidat.fr_oral,
    fr_ecrit: candidat.fr_ecrit,
    nl_oral: candidat.nl_oral,
    etudes: etudes && dits.etudes[etudes],
    experience: candidat.experience,
    souhait_1: souhaits[0] ?? null,
    souhait_2: souhaits[1] ?? null,
    souhait_3: joindre(souhaits.slice(2), '; '),
    permis: permis_note ?? joindre(permis, ' + '),
    disponibilites: candidat.disponibilites,
    creche_ecole: candidat.creche_ecole,
    mobilite_min: candidat.mobilite_min,
    limites: candidat.limites,
    phase: phase && dits.phases[phase],
    aide: exporterAide(candidat, dits),
    agent: candidat.agent,
    depuis: estDateCivile(candidat.depuis) ? enDate(candidat.depuis) : candidat.depuis,
    jours_prestes: candidat.jours_prestes,
    remarques: candidat.remarques,
  }
}

/** A host as cells, so that `lireHotes` gives the same clean values back. */
export function exporterHote(hote: HoteRepris, dits: Etiquettes): CellulesDe<CleHote> {
  return {
    ref: hote.ref,
    nom: hote.nom,
    categorie: hote.categorie && dits.categoriesHote[hote.categorie],
    bce: hote.bce && formaterBce(hote.bce),
    adresse: hote.adresse,
    cp: hote.cp,
    commune: exporterCommune(hote),
    secteur: hote.secteur,
    statut_art60: hote.statut_art60,
    postes: joindre(hote.postes, ' | '),
    source: hote.source,
    deduit: joindre(hote.a_confirmer, ' | '),
  }
}

/** A post as cells, so that `lirePostes` gives the same clean values back. */
export function exporterPoste(poste: PosteRepris, dits: Etiquettes): CellulesDe<ClePoste> {
  return {
    ref: poste.ref,
    hote: poste.hote,
    categorie: poste.categorie && dits.categoriesHote[poste.categorie],
    bce: poste.bce && formaterBce(poste.bce),
    adresse: poste.adresse,
    cp: poste.cp,
    commune: exporterCommune(poste),
    fonction: poste.fonction,
    taches: joindre(poste.taches, ' | '),
    competences_demandees: joindre(poste.competences_demandees, ' | '),
    competences_apprises: joindre(poste.competences_apprises, ' | '),
    horaire: poste.horaire,
    heures_semaine: poste.heures_semaine,
    langue_fr: poste.langue_fr,
    langue_nl: poste.langue_nl,
    permis: joindre(poste.permis, ' + '),
    contraintes: joindre(poste.contraintes, ' | '),
    places: poste.places_approx ? `~${poste.places}` : poste.places,
    debut: exporterDebut(poste.debut, dits),
    duree_mois: poste.duree_mois,
    source: poste.source,
    deduit: joindre(poste.a_confirmer, ' | '),
    type_source: poste.type_source,
  }
}

/** A day as cells, so that `lirePrestations` gives the same clean values back. */
export function exporterPrestation(prestation: PrestationReprise): CellulesDe<ClePrestation> {
  const { dossier, niss, jour, code, heures } = prestation
  return {
    dossier,
    niss: niss && formaterNiss(niss),
    mois: jour && moisDe(jour),
    jour: enDate(jour),
    code,
    heures,
  }
}

function enDate(jour: DateCivile | null): Cellule {
  return jour && { jour }
}

function joindre(elements: readonly (string | null)[], lien: string): string | null {
  const pleins = elements.filter((element) => element !== null && element !== '')
  return pleins.length > 0 ? pleins.join(lien) : null
}

function exporterAide({ aide, aide_categorie }: CandidatRepris, dits: Etiquettes): string | null {
  return joindre(
    [aide && dits.aides[aide], aide_categorie && dits.categoriesAide[aide_categorie]],
    ' ',
  )
}

function exporterCommune({
  commune,
  quartier,
}: {
  commune: string | null
  quartier: string | null
}) {
  return commune && quartier ? `${commune} (${quartier})` : commune
}

function exporterDebut(debut: DebutDePoste | null, dits: Etiquettes): Cellule {
  if (debut === null) return null
  switch (debut.genre) {
    case 'date':
      return { jour: debut.le }
    case 'vers':
      return debut.periode
    case 'immediat':
    case 'des_que_possible':
      return dits.debut[debut.genre]
  }
}
