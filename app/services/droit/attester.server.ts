import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { type Langue, langues } from '#app/domain/shared/langue.ts'
import { textes } from '#app/i18n/index.ts'
import { phraseDesLectures } from '#app/i18n/lectures.ts'
import { produire } from '#contracts/produire.ts'
import type { Base } from '#db/client.server.ts'
import { cpasPourDocument } from '#db/reads/cadre.server.ts'
import { trouverCandidat } from '#db/reads/candidat.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { adresse, numero, representants, sansVides } from '../convention/donnees-du-cadre.server.ts'
import { casDe } from './cas-connu.server.ts'
import { joursProuves } from './jours-prouves.server.ts'

/** What an attestation is made of, read at once; the PDF is made from it afterwards. */
export interface AttestationALire {
  readonly langue: Langue
  readonly nom: string
  readonly donnees: Record<string, unknown>
}

/**
 * The days that the locked sheets of a person prove, ready to be printed, with their data date. Refuses
 * `droit/rien_a_attester` before the first locked sheet, `commun/introuvable` for another language.
 */
export function preparerAttestation(
  base: Base,
  ctx: Contexte,
  candidatId: string,
  voulue: string | undefined,
): AttestationALire {
  const langue = langues.find((une) => une === voulue)
  if (!langue) throw new ErreurMetier('commun/introuvable')
  const { perimetre, aujourdhui } = ctx
  const personne = trouverCandidat(base, perimetre, candidatId)
  const prouves = joursProuves(base, ctx, candidatId, casDe(base, ctx, candidatId))
  if (!prouves) throw new ErreurMetier('droit/rien_a_attester')
  const { premierJour, au, mois } = prouves
  const centre = cpasPourDocument(base, perimetre, personne.cpasId)
  return {
    langue,
    nom: textes(langue).suiviDesDroits.attestation.fichier(personne.numero, au),
    donnees: sansVides({
      numero: `AJ-${personne.numero}-${au}`,
      etablie_le: aujourdhui satisfies DateCivile,
      cpas: {
        nom: langue === 'nl' ? centre.nomNl : centre.nomFr,
        adresse: adresse(centre),
        numero_entreprise: numero(centre.bce),
        representants: representants(centre.signataires.split('\n')).slice(0, 3),
      },
      travailleur: {
        prenom: personne.prenom,
        nom: personne.nom,
        reference: String(personne.numero),
      },
      periode: { du: premierJour, au },
      mois: mois.map((un) => ({
        mois: un.mois,
        jours_de_travail: un.travail,
        jours_assimiles: un.assimiles,
      })),
      explication: phraseDesLectures(textes(langue), prouves, langue),
      lieu_de_signature: centre.commune,
    }),
  }
}

/** The PDF itself; the same data give the same bytes. */
export async function imprimerAttestation({ langue, nom, donnees }: AttestationALire) {
  const { octets } = await produire({ type: 'attestation-de-jours', langue, donnees })
  return { octets, type: 'application/pdf' as const, nom }
}
