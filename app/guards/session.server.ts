import { createHash, randomBytes } from 'node:crypto'
import { DrizzleSQLiteAdapter } from '@lucia-auth/adapter-drizzle'
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia'
import { type MoyenDeConnexion, sessionsEnParallele } from '#app/domain/compte/compte.ts'
import { estSessionFinie } from '#app/domain/compte/regles.ts'
import { type Acteur, porteDe } from '#app/domain/shared/acteur.ts'
import type { Langue } from '#app/domain/shared/langue.ts'
import { type Base, enTransaction } from '#db/client.server.ts'
import { type MandatActif, mandatsDuCompte } from '#db/reads/compte.server.ts'
import { compte as tableCompte, session as tableSession } from '#db/schema/compte.ts'
import { noterVueDeSession, supprimerSessionsEnTrop } from '#db/writes/session.server.ts'
import { perimetreSysteme } from './perimetre.server.ts'

/**
 * The only importer of lucia: leaving it is a change of this file. lucia keeps the rows; idle and
 * absolute limits are ours, because it knows neither.
 */
export interface Personne {
  readonly compteId: string
  readonly prenom: string
  readonly nom: string
  readonly langue: Langue
  readonly acteur: Acteur
  readonly mandats: readonly MandatActif[]
  readonly mandatId: string
  readonly sessionId: string
  readonly moyen: MoyenDeConnexion
}

export interface Navigateur {
  readonly cookie: string | null
  readonly enHttps: boolean
}

/** Who is behind a request; null when nobody, or when the sign-in has ended. */
export async function personneDe(
  base: Base,
  { cookie, enHttps }: Navigateur,
  maintenant: Date,
): Promise<Personne | null> {
  const jeton = lireCookie(cookie, nomDuCookie(enHttps))
  if (!jeton) return null
  const { session, user } = await luciaSur(base).validateSession(jeton)
  if (!session || !user.actif) return null
  const mandats = mandatsDuCompte(base, perimetreSysteme(), user.id)
  const mandat = mandats.find(({ id }) => id === session.mandatId)
  if (!mandat) return null
  if (estSessionFinie(session, porteDe(mandat.role), maintenant)) {
    await luciaSur(base).invalidateSession(jeton)
    return null
  }
  if (maintenant.getTime() - session.vueA.getTime() > 60_000)
    enTransaction(base, (tx) => noterVueDeSession(tx, hacher(jeton), maintenant))
  return {
    compteId: user.id,
    prenom: user.prenom,
    nom: user.nom,
    langue: user.langue,
    acteur: acteurDe(user.id, mandat),
    mandats,
    mandatId: mandat.id,
    sessionId: hacher(jeton),
    moyen: session.moyen,
  }
}

/**
 * Starts a new sign-in and answers its Set-Cookie. A new id each time, and the sign-in this browser had
 * before ends: nothing can be fixed beforehand, nothing is left behind.
 */
export async function ouvrirSession(
  base: Base,
  faits: {
    readonly compteId: string
    readonly mandatId: string
    readonly moyen: MoyenDeConnexion
    readonly agent: string
    readonly maintenant: Date
    readonly navigateur: Navigateur
  },
): Promise<string> {
  const { compteId, mandatId, moyen, agent, maintenant, navigateur } = faits
  const { enHttps } = navigateur
  await fermerSession(base, navigateur)
  const jeton = randomBytes(32).toString('base64url')
  await luciaSur(base).createSession(
    compteId,
    { mandatId, moyen, creeA: maintenant, vueA: maintenant, agent: agent.slice(0, 200) },
    { sessionId: jeton },
  )
  enTransaction(base, (tx) => supprimerSessionsEnTrop(tx, compteId, sessionsEnParallele))
  return poserCookie(nomDuCookie(enHttps), jeton, enHttps)
}

/** Ends a sign-in: the row first, then the cookie. */
export async function fermerSession(base: Base, { cookie, enHttps }: Navigateur): Promise<string> {
  const jeton = lireCookie(cookie, nomDuCookie(enHttps))
  if (jeton) await luciaSur(base).invalidateSession(jeton)
  return effacerCookie(nomDuCookie(enHttps), enHttps)
}

/** The header that clears a sign-in's cookie which opens nothing; null when there is none. */
export function cookieMort({ cookie, enHttps }: Navigateur): string | null {
  return lireCookie(cookie, nomDuCookie(enHttps))
    ? effacerCookie(nomDuCookie(enHttps), enHttps)
    : null
}

export function lireCookie(entete: string | null, nom: string): string | null {
  for (const morceau of (entete ?? '').split(';')) {
    const [cle, ...valeur] = morceau.trim().split('=')
    if (cle === nom) return valeur.join('=') || null
  }
  return null
}

/** A cookie of the session, gone with the browser; only our own pages send it. */
export function poserCookie(nom: string, valeur: string, enHttps: boolean): string {
  return `${nom}=${valeur}; Path=/; HttpOnly; SameSite=Lax${enHttps ? '; Secure' : ''}`
}

export function effacerCookie(nom: string, enHttps: boolean): string {
  return `${poserCookie(nom, '', enHttps)}; Max-Age=0`
}

/** `__Host-` binds the cookie to this very host; browsers accept that name over TLS only. */
export function nomDuCookie(enHttps: boolean, quoi = 'p60'): string {
  return enHttps ? `__Host-${quoi}` : quoi
}

function acteurDe(id: string, mandat: MandatActif): Acteur {
  const { role, cpasId, hoteId, candidatId, peutSigner } = mandat
  switch (role) {
    case 'agent':
    case 'prospecteur':
    case 'administratif':
    case 'responsable':
      return { porte: 'cpas', id, role, cpasId: requis(cpasId) }
    case 'gestionnaire':
    case 'tuteur':
      return { porte: 'hote', id, role, hoteId: requis(hoteId), peutSigner }
    case 'travailleur':
      return {
        porte: 'travailleur',
        id,
        role,
        cpasId: requis(cpasId),
        candidatId: requis(candidatId),
      }
    case 'observateur':
      return { porte: 'observateur', id, role }
    case 'admin':
      return { porte: 'admin', id, role }
  }
}

function requis(id: string | null): string {
  if (id === null) throw new Error('a mandate without its scope passed the database check')
  return id
}

const hacher = (jeton: string) => createHash('sha256').update(jeton).digest('hex')

/** lucia stores the cookie's value as it is; a stolen copy of the database must not open a session. */
class AdaptateurHache implements Adapter {
  constructor(private readonly dedans: DrizzleSQLiteAdapter) {}

  async getSessionAndUser(
    jeton: string,
  ): Promise<[session: DatabaseSession | null, user: DatabaseUser | null]> {
    const [session, user] = await this.dedans.getSessionAndUser(hacher(jeton))
    return [session && { ...session, id: jeton }, user]
  }
  getUserSessions(compteId: string) {
    return this.dedans.getUserSessions(compteId)
  }
  setSession(session: DatabaseSession) {
    return this.dedans.setSession({ ...session, id: hacher(session.id) })
  }
  updateSessionExpiration(jeton: string, expiresAt: Date) {
    return this.dedans.updateSessionExpiration(hacher(jeton), expiresAt)
  }
  deleteSession(jeton: string) {
    return this.dedans.deleteSession(hacher(jeton))
  }
  deleteUserSessions(compteId: string) {
    return this.dedans.deleteUserSessions(compteId)
  }
  deleteExpiredSessions() {
    return this.dedans.deleteExpiredSessions()
  }
}

function creerLucia(base: Base) {
  return new Lucia(new AdaptateurHache(new DrizzleSQLiteAdapter(base, tableSession, tableCompte)), {
    // Beyond every limit of ours: what ends a sign-in is decided above.
    sessionExpiresIn: new TimeSpan(24, 'h'),
    getSessionAttributes: ({ mandatId, moyen, creeA, vueA }) => ({ mandatId, moyen, creeA, vueA }),
    getUserAttributes: ({ prenom, nom, langue, actif }) => ({ prenom, nom, langue, actif }),
  })
}

const lucias = new WeakMap<Base, ReturnType<typeof creerLucia>>()

function luciaSur(base: Base): ReturnType<typeof creerLucia> {
  const connue = lucias.get(base) ?? creerLucia(base)
  lucias.set(base, connue)
  return connue
}

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof creerLucia>
    DatabaseUserAttributes: Omit<typeof tableCompte.$inferSelect, 'id'>
    DatabaseSessionAttributes: Omit<typeof tableSession.$inferSelect, 'id' | 'userId' | 'expiresAt'>
  }
}
