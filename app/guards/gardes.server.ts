import { createHash } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { Acteur, ActeurSysteme, Porte, Role } from '#app/domain/shared/acteur.ts'
import type { DateCivile } from '#app/domain/shared/date-civile.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { entetesDe, erreurEnReponse, statutDe } from '#app/http/erreurs.server.ts'
import { lireFormulaire } from '#app/http/formulaire.server.ts'
import { estInterne } from '#app/http/interne.ts'
import { langueDuVisiteur } from '#app/http/langue.server.ts'
import type { RetourDeFormulaire } from '#app/http/retour.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { paths } from '#app/paths.ts'
import { type Contexte, nouvelId } from '#app/services/contexte.server.ts'
import type { Instance } from './instance.ts'
import { marquer } from './marque.ts'
import { perimetreDe } from './perimetre.server.ts'
import { cookieMort, type Navigateur, type Personne, personneDe } from './session.server.ts'
import { contexteSysteme } from './systeme.server.ts'

/** What a guarded loader is given: who asks and what they may see, never a raw session. */
export interface Demande<A extends Acteur = Acteur> extends Visite {
  readonly ctx: Contexte<A>
  readonly personne: Personne
}

/** What a page without a door is given. */
export interface Visite {
  readonly instance: Instance
  readonly langue: Langue
  readonly params: Readonly<Record<string, string | undefined>>
  readonly url: URL
  readonly maintenant: Date
  readonly aujourdhui: DateCivile
  readonly navigateur: Navigateur
  readonly adresse: string
  readonly agent: string
  /** The sign-in's own sight: it looks up accounts and links before anybody is known. */
  readonly accueil: Contexte<ActeurSysteme>
}

/** An action answers where to go next, as a path of ours or a whole response. */
type Suite = string | Response

type ActeurDe<P extends Porte> = Extract<Acteur, { porte: P }>

/**
 * One door of the product. `lire` and `agir` are the only makers of loaders and actions behind it: a
 * route cannot ask for a person without saying which, and the server does not start with a loader or
 * an action made otherwise.
 */
function porte<P extends Porte>(laPorte: P, tous: readonly Role[]) {
  const entrer = async (
    args: LoaderFunctionArgs,
    roles: readonly Role[],
  ): Promise<Demande<ActeurDe<P>>> => {
    const demande = await exigerPersonne(args)
    const { acteur } = demande.personne
    const { role } = acteur
    // Somebody of another door learns nothing of what stands behind this one.
    if (!estDeLaPorte(acteur, laPorte))
      throw erreurEnReponse(new ErreurMetier('commun/introuvable'), demande.langue)
    if (!roles.some((une) => une === role))
      throw erreurEnReponse(new ErreurMetier('commun/interdit'), demande.langue)
    return { ...demande, ctx: { ...demande.ctx, acteur } }
  }

  return {
    /** A loader. It changes nothing but the consultation log. */
    lire<R>(
      faire: (demande: Demande<ActeurDe<P>>) => R | Promise<R>,
      roles: readonly Role[] = tous,
    ) {
      const loader = async (args: LoaderFunctionArgs): Promise<R> => {
        const demande = await entrer(args, roles)
        return traduireLesRefus(demande, () => faire(demande))
      }
      return marquer(loader, { porte: laPorte, genre: 'lire', roles })
    },

    /** An action: one form, one schema, one act. */
    agir<S extends z.ZodType>(
      schema: S,
      faire: (act: Demande<ActeurDe<P>> & { saisie: z.output<S> }) => Suite | Promise<Suite>,
      roles: readonly Role[] = tous,
    ) {
      const action = async (args: ActionFunctionArgs) => {
        const demande = await entrer(args, roles)
        return conduire(args.request, demande.langue, schema, (saisie, cle) =>
          faire({ ...demande, ctx: { ...demande.ctx, cle }, saisie }),
        )
      }
      return marquer(action, { porte: laPorte, genre: 'agir', roles, schema })
    },
  }
}

export const cpas = porte('cpas', ['agent', 'prospecteur', 'administratif', 'responsable'])
export const hote = porte('hote', ['gestionnaire', 'tuteur'])
export const travailleur = porte('travailleur', ['travailleur'])
export const observateur = porte('observateur', ['observateur'])
export const admin = porte('admin', ['admin'])

/** Whoever is signed in, by whatever door: language, mandates, signing out. */
export const connecte = {
  lire<R>(faire: (demande: Demande) => R | Promise<R>) {
    const loader = async (args: LoaderFunctionArgs): Promise<R> => {
      const demande = await exigerPersonne(args)
      return traduireLesRefus(demande, () => faire(demande))
    }
    return marquer(loader, { porte: 'connecte', genre: 'lire', roles: [] })
  },
  agir<S extends z.ZodType>(
    schema: S,
    faire: (act: Demande & { saisie: z.output<S> }) => Suite | Promise<Suite>,
  ) {
    const action = async (args: ActionFunctionArgs) => {
      const demande = await exigerPersonne(args)
      return conduire(args.request, demande.langue, schema, (saisie, cle) =>
        faire({ ...demande, ctx: { ...demande.ctx, cle }, saisie }),
      )
    }
    return marquer(action, { porte: 'connecte', genre: 'agir', roles: [], schema })
  },
}

/** Nobody in particular: sign-in, links, public pages. */
export const visiteur = {
  lire<R>(faire: (visite: Visite & { personne: Personne | null }) => R | Promise<R>) {
    const loader = async (args: LoaderFunctionArgs): Promise<R> => {
      const { visite, personne } = await accueillir(args)
      return traduireLesRefus(visite, () => faire({ ...visite, personne }))
    }
    return marquer(loader, { porte: 'public', genre: 'lire', roles: [] })
  },
  agir<S extends z.ZodType>(
    schema: S,
    faire: (
      act: Visite & { personne: Personne | null; saisie: z.output<S> },
    ) => Suite | Promise<Suite>,
  ) {
    const action = async (args: ActionFunctionArgs) => {
      const { visite, personne } = await accueillir(args)
      return conduire(args.request, visite.langue, schema, (saisie) =>
        faire({ ...visite, personne, saisie }),
      )
    }
    return marquer(action, { porte: 'public', genre: 'agir', roles: [], schema })
  },
}

async function accueillir({ request, params, context }: LoaderFunctionArgs) {
  const { instance } = context
  const url = new URL(request.url)
  const maintenant = instance.maintenant()
  const enHttps = instance.origine?.startsWith('https:') ?? url.protocol === 'https:'
  const navigateur = { cookie: request.headers.get('cookie'), enHttps }
  const personne = await personneDe(instance.base, navigateur, maintenant)
  const visite: Visite = {
    instance,
    langue: personne?.langue ?? langueDuVisiteur(request),
    params,
    url,
    maintenant,
    aujourdhui: jourABruxelles(maintenant),
    navigateur,
    adresse: context.adresse,
    agent: request.headers.get('user-agent') ?? '',
    accueil: contexteSysteme(instance.base, maintenant),
  }
  return { visite, personne }
}

async function exigerPersonne(args: LoaderFunctionArgs): Promise<Demande> {
  const { visite, personne } = await accueillir(args)
  if (!personne) {
    const mort = cookieMort(visite.navigateur)
    throw redirect(paths.connexion(pageDemandee(args.request)), {
      headers: mort ? { 'Set-Cookie': mort } : {},
    })
  }
  const { base } = visite.instance
  const ctx: Contexte = {
    base,
    acteur: personne.acteur,
    perimetre: perimetreDe(personne.acteur),
    maintenant: visite.maintenant,
    aujourdhui: visite.aujourdhui,
    cle: null,
    nouvelId,
  }
  return { ...visite, personne, ctx }
}

/** Where to come back to after signing in: the page of a GET, nothing of a form. */
function pageDemandee(request: Request): string | undefined {
  if (request.method !== 'GET') return undefined
  const { pathname, search } = new URL(request.url)
  return pathname.endsWith('.data') ? undefined : `${pathname}${search}`
}

function estDeLaPorte<P extends Porte>(acteur: Acteur, laPorte: P): acteur is ActeurDe<P> {
  return acteur.porte === laPorte
}

/** Some refusals have a page where the person can lift them. */
function pageQuiLeve(erreur: ErreurMetier, url: URL): Response | null {
  if (erreur.code !== 'candidat/motif_requis' || !('candidatId' in erreur.details)) return null
  return redirect(
    paths.cpas.candidatMotif(String(erreur.details.candidatId), `${url.pathname}${url.search}`),
  )
}

async function traduireLesRefus<R>(
  { langue, url }: Visite,
  faire: () => R | Promise<R>,
): Promise<R> {
  try {
    return await faire()
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier)) throw erreur
    throw pageQuiLeve(erreur, url) ?? erreurEnReponse(erreur, langue)
  }
}

async function conduire<S extends z.ZodType>(
  request: Request,
  langue: Langue,
  schema: S,
  faire: (saisie: z.output<S>, cle: string | null) => Suite | Promise<Suite>,
) {
  let valeurs: RetourDeFormulaire['valeurs'] = {}
  try {
    const lecture = await lireFormulaire(request, schema, langue)
    if (!lecture.ok) return rendre(lecture.retour, 400)
    valeurs = lecture.valeurs
    const suite = await faire(lecture.saisie, cleDuFormulaire(request, lecture))
    return typeof suite === 'string' ? redirect(interne(suite), 303) : suite
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier)) throw erreur
    // What one may not see does not exist, form or not.
    if (erreur.code === 'commun/introuvable' || erreur.code === 'commun/interdit')
      throw erreurEnReponse(erreur, langue)
    const retour: RetourDeFormulaire = {
      valeurs,
      erreurs: {},
      code: erreur.code,
      phrase: phraseErreur(erreur, langue),
      details: erreur.details,
    }
    return rendre(retour, statutDe(erreur.code), entetesDe(erreur))
  }
}

/**
 * The key under which an act is done once: the one of the form, for this address and this content. A
 * page gone back to keeps its key; what is typed there anew must not be taken for the first sending.
 */
function cleDuFormulaire(
  { url }: Request,
  { cle, contenu }: { readonly cle: string | null; readonly contenu: string },
): string | null {
  if (cle === null) return null
  const empreinte = createHash('sha256').update(`${new URL(url).pathname}\n${contenu}`)
  return `${cle}.${empreinte.digest('base64url')}`
}

/** A whole response: an action without a page of its own must say the same status as the others. */
function rendre(
  retour: RetourDeFormulaire,
  status: number,
  headers: Record<string, string> = {},
): Response {
  return Response.json(retour, { status, headers })
}

/** Redirects stay on this site, whatever a form or a link asked for. */
function interne(chemin: string): string {
  if (!estInterne(chemin)) throw new Error('a redirect must stay here')
  return chemin
}
