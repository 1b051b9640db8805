import { type NiveauDeLangue, niveauxDeLangue } from '#app/domain/candidat/candidat.ts'
import type { SaisieDeDossier, SaisieDeModification } from '#app/domain/candidat/saisie.ts'
import type { ChampsDeDossier } from '#db/writes/candidat.server.ts'

/** The form as the columns of a dossier: what was left empty is not known. */
export function champsDe(saisie: SaisieDeDossier | SaisieDeModification): ChampsDeDossier {
  return {
    prenom: saisie.prenom,
    nom: saisie.nom,
    naissanceLe: saisie.naissanceLe ?? null,
    sexe: saisie.sexe ?? null,
    langue: saisie.langue,
    adresse: saisie.adresse ?? null,
    codePostal: saisie.codePostal ?? null,
    commune: saisie.commune ?? null,
    telephone: saisie.telephone ?? null,
    courriel: saisie.courriel ?? null,
    aide: saisie.aide ?? null,
    phase: saisie.phase,
    objectif: saisie.objectif,
    frOral: rangDe(saisie.frOral),
    frEcrit: rangDe(saisie.frEcrit),
    nlOral: rangDe(saisie.nlOral),
    nlEcrit: rangDe(saisie.nlEcrit),
    permis: saisie.permis,
    competences: saisie.competences,
    etudes: saisie.etudes ?? null,
    experience: saisie.experience ?? null,
    trajetMax: saisie.trajetMax ?? null,
    heuresSouhaitees: saisie.heuresSouhaitees ?? null,
    limites: saisie.limites,
    chargeMaxKg: saisie.chargeMaxKg ?? null,
    deboutMaxHeures: saisie.deboutMaxHeures ?? null,
    disponibleDes: saisie.disponibleDes ?? null,
  }
}

/** The wishes in their order; an empty box leaves no hole. */
export function souhaitsDe(saisie: SaisieDeDossier | SaisieDeModification): string[] {
  return [saisie.souhait1, saisie.souhait2, saisie.souhait3].filter((mot) => mot !== undefined)
}

function rangDe(niveau: NiveauDeLangue | undefined): number | null {
  return niveau === undefined ? null : niveauxDeLangue.indexOf(niveau)
}
