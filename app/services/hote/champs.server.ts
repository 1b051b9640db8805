import type {
  SaisieDeModificationDHote,
  SaisieDeSite,
  SaisieDHote,
} from '#app/domain/hote/saisie.ts'
import type { Region } from '#app/domain/shared/code-postal.ts'
import { type CodePostal, localiteDuCode, regionDuCode } from '#app/domain/shared/code-postal.ts'
import type { ChampsDHote } from '#db/writes/hote.server.ts'

/** The form as the columns of a host; its region follows from its postcode, else from its centre. */
export function champsDe(
  saisie: SaisieDHote | SaisieDeModificationDHote,
  regionDuCentre: Region,
): ChampsDHote {
  const { codePostal } = saisie
  return {
    nom: saisie.nom,
    categorie: saisie.categorie,
    langue: saisie.langue,
    bce: saisie.bce ?? null,
    adresse: saisie.adresse ?? null,
    ...lieuDe(saisie),
    region: codePostal ? regionDuCode(codePostal) : (saisie.region ?? regionDuCentre),
    telephone: saisie.telephone ?? null,
    courriel: saisie.courriel ?? null,
    but: saisie.but ?? null,
    agrement: saisie.agrement ?? null,
    agrementJusquAu: saisie.agrementJusquAu ?? null,
    policeRc: saisie.policeRc ?? null,
  }
}

export function champsDeSite(saisie: SaisieDeSite) {
  return { nom: saisie.nom, adresse: saisie.adresse ?? null, ...lieuDe(saisie) }
}

/** The commune is not asked twice: the postcode says it. */
function lieuDe({
  codePostal,
  commune,
}: {
  codePostal?: CodePostal | undefined
  commune?: string | undefined
}): { codePostal: string | null; commune: string | null } {
  const dite = codePostal && localiteDuCode(codePostal)?.commune
  return { codePostal: codePostal ?? null, commune: commune ?? dite ?? null }
}

/** The names of the columns that a form changed, for the journal. */
export function touchesDe(
  avant: Readonly<Record<string, unknown>>,
  apres: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(apres)
    .filter(([nom, valeur]) => JSON.stringify(avant[nom]) !== JSON.stringify(valeur))
    .map(([nom]) => nom)
}
