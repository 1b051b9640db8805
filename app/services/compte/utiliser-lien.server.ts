import { type Canal, essaisDeCode, exigeMotDePasse } from '#app/domain/compte/compte.ts'
import { normaliserCode } from '#app/domain/compte/regles.ts'
import type { Role } from '#app/domain/shared/acteur.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { enTransaction } from '#db/client.server.ts'
import { type JetonConnu, trouverJeton } from '#db/reads/jeton.server.ts'
import { compterEssai, utiliserJeton } from '#db/writes/jeton.server.ts'
import type { Contexte } from '../contexte.server.ts'
import { estDejaSigne } from '../convention/deja-signe.server.ts'
import { accepterInvitation } from './accepter-invitation.server.ts'
import { preparerMotDePasse } from './changer-mot-de-passe.server.ts'
import { type Entrant, entrer } from './connecter.server.ts'
import { empreinteDeCode, empreinteDeJeton } from './liens.server.ts'
import { limiter } from './limiter.server.ts'
import { renouvelablePar } from './redemander-lien.server.ts'

/** What the page of a link shows; opening it changes nothing. */
export type EtatDuLien = 'utilisable' | 'code' | 'perime' | 'utilise' | 'inconnu'

export interface LienVu {
  readonly etat: EtatDuLien
  /** How another one would reach the same reader; null when none can be asked for. */
  readonly renouvelable: Canal | null
  /** The link leads to a document that its reader has already signed. */
  readonly dejaSigne: boolean
  /** What saying yes opens, when the link is an invitation. */
  readonly invitation: {
    readonly role: Role
    readonly lieuFr: string
    readonly lieuNl: string
    /** An office chooses its password at once. */
    readonly avecMotDePasse: boolean
  } | null
}

export function voirLien(ctx: Contexte, jeton: string, navigateur: string | null): LienVu {
  const connu = trouverJeton(ctx.base, ctx.perimetre, empreinteDeJeton(jeton))
  if (!connu) return { etat: 'inconnu', renouvelable: null, dejaSigne: false, invitation: null }
  const { invitation } = connu
  return {
    etat: etatDe(ctx, connu, navigateur),
    renouvelable: renouvelablePar(connu),
    dejaSigne: connu.suite !== null && estDejaSigne(ctx.base, ctx.perimetre, connu.suite),
    invitation: invitation && {
      role: invitation.role,
      lieuFr: invitation.lieuFr,
      lieuNl: invitation.lieuNl,
      avecMotDePasse: doitChoisir(connu),
    },
  }
}

/**
 * Signs in by a link: from the browser that asked for it, or with the code typed. The link of a role
 * that waits for a yes is that yes. Refuses `compte/lien_inconnu`, `compte/lien_perime`,
 * `compte/lien_deja_utilise`, `compte/code_faux`, `compte/mot_de_passe_requis`,
 * `compte/mot_de_passe_faible`, `compte/courriel_connu`, `compte/agent_ailleurs`,
 * `commun/trop_de_demandes`; whatever is refused, the link stays good.
 */
export async function utiliserLien(
  ctx: Contexte,
  saisie: {
    readonly jeton: string
    readonly code: string | null
    readonly motDePasse: string | null
  },
  { adresse, navigateur }: { readonly adresse: string; readonly navigateur: string | null },
): Promise<Entrant & { suite: string | null }> {
  limiter(ctx.base, 'code_adresse', adresse, ctx.maintenant)
  const connu = trouverJeton(ctx.base, ctx.perimetre, empreinteDeJeton(saisie.jeton))
  if (!connu) throw new ErreurMetier('compte/lien_inconnu')
  if (connu.utiliseA) throw new ErreurMetier('compte/lien_deja_utilise')
  if (!estLeNavigateur(connu, navigateur)) verifierCode(ctx, connu, saisie.jeton, saisie.code)
  const lieux = [connu.invitation?.lieuFr ?? '', connu.invitation?.lieuNl ?? '']
  const empreinte = doitChoisir(connu)
    ? await preparerMotDePasse(ctx, { ...connu, lieux }, saisie.motDePasse)
    : null
  return enTransaction(ctx.base, (tx) => {
    if (!utiliserJeton(tx, connu.id, ctx.maintenant, essaisDeCode))
      throw new ErreurMetier('compte/lien_perime')
    if (connu.invitation)
      accepterInvitation(tx, ctx, { ...connu.invitation, compteId: connu.compteId, empreinte })
    return { ...entrer(ctx, connu.compteId, 'lien', connu.mandatId), suite: connu.suite }
  })
}

function etatDe(ctx: Contexte, connu: JetonConnu, navigateur: string | null): EtatDuLien {
  if (connu.utiliseA) return 'utilise'
  if (connu.expireA <= ctx.maintenant || connu.essais >= essaisDeCode) return 'perime'
  return estLeNavigateur(connu, navigateur) ? 'utilisable' : 'code'
}

function doitChoisir({ invitation, aUnMotDePasse }: JetonConnu): boolean {
  return invitation !== null && exigeMotDePasse(invitation.role) && !aUnMotDePasse
}

function estLeNavigateur({ navigateurEmpreinte }: JetonConnu, navigateur: string | null): boolean {
  return navigateur !== null && navigateurEmpreinte === empreinteDeJeton(navigateur)
}

function verifierCode(ctx: Contexte, connu: JetonConnu, jeton: string, code: string | null): void {
  if (connu.expireA <= ctx.maintenant || connu.essais >= essaisDeCode)
    throw new ErreurMetier('compte/lien_perime')
  if (code !== null && empreinteDeCode(jeton, normaliserCode(code)) === connu.codeEmpreinte) return
  const essais = enTransaction(ctx.base, (tx) => compterEssai(tx, connu.id))
  throw new ErreurMetier('compte/code_faux', { restants: Math.max(0, essaisDeCode - essais) })
}
