import type { Role } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { comptesParCourriel, mandatsDuCompte } from '#db/reads/compte.server.ts'
import { connexions } from '#db/seed/connexions.ts'
import { type Entrant, entrer } from '../compte/connecter.server.ts'
import type { Contexte } from '../contexte.server.ts'

export interface ConnexionDeDemonstration {
  readonly cle: string
  readonly nom: string
  readonly role: Role
  readonly courriel: string
  readonly lieu: string
}

/** The people of the named world who can be entered as. */
export function connexionsDeDemonstration({
  base,
  perimetre,
}: Contexte): ConnexionDeDemonstration[] {
  return connexions.flatMap(({ cle, courriel }) => {
    const compte = comptesParCourriel(base, perimetre, courriel)[0]
    const mandat = compte && mandatsDuCompte(base, perimetre, compte.id)[0]
    if (!compte || !mandat) return []
    const lieu = compte.langue === 'nl' ? mandat.lieuNl : mandat.lieuFr
    return [{ cle, nom: `${compte.prenom} ${compte.nom}`, role: mandat.role, courriel, lieu }]
  })
}

/** Refuses `commun/introuvable` for anybody else than the people of the named world. */
export function entrerEnDemonstration(ctx: Contexte, cle: string): Entrant {
  const connue = connexions.find((une) => une.cle === cle)
  const compte = connue && comptesParCourriel(ctx.base, ctx.perimetre, connue.courriel)[0]
  if (!compte) throw new ErreurMetier('commun/introuvable')
  return entrer(ctx, compte.id, 'demo')
}
