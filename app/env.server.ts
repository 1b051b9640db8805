import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Cles, Sceau } from '#db/cles.server.ts'
import { ErreurMetier } from './domain/shared/erreur.ts'
import { certificatDeDemonstration, vontEnsemble } from './services/document/certificat.server.ts'

const cle = z.base64().refine((texte) => Buffer.from(texte, 'base64').length === 32)
const cles = z
  .string()
  .regex(/^[a-z0-9]+:[^,]+(,[a-z0-9]+:[^,]+)*$/)
  .transform((texte) => texte.split(',').map((une) => une.split(':', 2)))
  .pipe(z.array(z.tuple([z.string(), cle])))
const vide = (texte: unknown) => (texte === '' ? undefined : texte)
const facultatif = <T extends z.ZodType>(schema: T) => z.preprocess(vide, schema.optional())

const commun = {
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATA_DIR: z.string().min(1).default('data'),
  PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.preprocess(vide, z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional()),
  /** Text messages: no provider is connected; `journal` only notes in the log that one would leave. */
  SMS: facultatif(z.literal('journal')),
  MAIL_FROM: z.string().min(3).default('Passerelle 60 <passerelle60@demo.example>'),
}

/** The server's seal: a private key and its certificate, PEM in base 64. Both, or none. */
const sceau = { SEAL_KEY: facultatif(z.base64()), SEAL_CERT: facultatif(z.base64()) }

const enDemonstration = z.object({
  ...commun,
  DEMO: z.preprocess((texte) => vide(texte) ?? '1', z.literal('1')),
  APP_ORIGIN: facultatif(z.url({ protocol: /^https?$/ })),
  SMTP_URL: facultatif(z.url({ protocol: /^smtps?$/ })),
  FIELD_KEYS: facultatif(cles),
  INDEX_KEY: facultatif(cle),
  AUDIT_KEY: facultatif(cle),
  ...sceau,
  /** A fixed «now», so that journeys and screenshots do not depend on the day they are made. */
  HORLOGE: facultatif(z.iso.datetime()),
})

const enProduction = z.object({
  ...commun,
  DEMO: z.literal('0'),
  APP_ORIGIN: z.url({ protocol: /^https$/ }),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  FIELD_KEYS: cles,
  INDEX_KEY: cle,
  AUDIT_KEY: cle,
  ...sceau,
})

/** The settings, checked; the only reader of the environment. */
export interface Reglages {
  readonly demo: boolean
  readonly port: number
  readonly origine: string | null
  readonly dossier: string
  readonly fichierBase: string
  readonly smtp: string | null
  readonly expediteur: string
  /** How text messages leave; null when nothing carries them. */
  readonly sms: 'journal' | null
  /** Where mails are kept when no server carries them. */
  readonly courrier: string
  readonly cles: Cles
  readonly relais: number
  readonly niveauDeJournal: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly horloge: Date | null
}

/** Refuses `demarrage/reglage_invalide`, naming every wrong setting at once. */
export function lireReglages(environnement: NodeJS.ProcessEnv = process.env): Reglages {
  const schema = environnement.DEMO === '0' ? enProduction : enDemonstration
  const lu = schema.safeParse(environnement)
  if (!lu.success) {
    const reglages = [...new Set(lu.error.issues.map(({ path }) => String(path[0])))]
    throw new ErreurMetier('demarrage/reglage_invalide', { reglages })
  }
  const env = lu.data
  const dossier = resolve(env.DATA_DIR)
  mkdirSync(dossier, { recursive: true, mode: 0o700 })
  return {
    demo: env.DEMO === '1',
    port: env.PORT,
    origine: env.APP_ORIGIN ? new URL(env.APP_ORIGIN).origin : null,
    dossier,
    fichierBase: join(dossier, 'passerelle60.db'),
    smtp: env.SMTP_URL ?? null,
    expediteur: env.MAIL_FROM,
    sms: env.SMS ?? null,
    courrier: join(dossier, 'courrier'),
    cles: clesDe(env, dossier, env.DEMO === '1'),
    relais: env.PROXY_HOPS,
    // A demonstration's terminal shows the logins, not one line a request.
    niveauDeJournal: env.LOG_LEVEL ?? (env.DEMO === '1' ? 'warn' : 'info'),
    horloge: 'HORLOGE' in env && env.HORLOGE ? new Date(env.HORLOGE) : null,
  }
}

interface ClesLues {
  FIELD_KEYS?: [string, string][] | undefined
  INDEX_KEY?: string | undefined
  AUDIT_KEY?: string | undefined
  SEAL_KEY?: string | undefined
  SEAL_CERT?: string | undefined
}

function clesDe(env: ClesLues, dossier: string, demo: boolean): Cles {
  const { FIELD_KEYS, INDEX_KEY, AUDIT_KEY } = env
  const sien = sceauDe(env, demo ? join(dossier, 'sceau-de-demonstration.json') : null)
  if (FIELD_KEYS && INDEX_KEY && AUDIT_KEY)
    return {
      champs: FIELD_KEYS.map(([id, texte]) => ({ id, cle: Buffer.from(texte, 'base64') })),
      index: Buffer.from(INDEX_KEY, 'base64'),
      journal: Buffer.from(AUDIT_KEY, 'base64'),
      sceau: sien,
    }
  return { ...clesDeDemonstration(join(dossier, 'cles-de-demonstration.json')), sceau: sien }
}

/** Refuses `demarrage/reglage_invalide` a key without its certificate, or one that is not its own. */
function sceauDe({ SEAL_KEY, SEAL_CERT }: ClesLues, deDemonstration: string | null) {
  if (!SEAL_KEY && !SEAL_CERT)
    return deDemonstration ? sceauDeDemonstration(deDemonstration) : undefined
  const lu = {
    cle: Buffer.from(SEAL_KEY ?? '', 'base64').toString('utf8'),
    certificat: Buffer.from(SEAL_CERT ?? '', 'base64').toString('utf8'),
  }
  if (!vontEnsemble(lu))
    throw new ErreurMetier('demarrage/reglage_invalide', { reglages: ['SEAL_KEY', 'SEAL_CERT'] })
  return lu
}

function sceauDeDemonstration(fichier: string): Sceau {
  if (!existsSync(fichier))
    writeFileSync(fichier, JSON.stringify(certificatDeDemonstration(new Date('2026-01-01'))), {
      mode: 0o600,
    })
  return z
    .strictObject({ cle: z.string(), certificat: z.string() })
    .parse(JSON.parse(readFileSync(fichier, 'utf8')))
}

/** The demonstration makes its own keys once and keeps them beside its data. */
function clesDeDemonstration(fichier: string): Cles {
  const uneCle = () => randomBytes(32).toString('base64')
  if (!existsSync(fichier))
    writeFileSync(fichier, JSON.stringify([uneCle(), uneCle(), uneCle()]), { mode: 0o600 })
  const [champs, index, journal] = z
    .tuple([cle, cle, cle])
    .parse(JSON.parse(readFileSync(fichier, 'utf8')))
    .map((texte) => Buffer.from(texte, 'base64'))
  if (!champs || !index || !journal) throw new Error('unreadable demonstration keys')
  return { champs: [{ id: 'demo', cle: champs }], index, journal }
}
