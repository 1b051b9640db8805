import { hash, verify } from '@node-rs/argon2'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'

/** OWASP's minimum for argon2id. */
const PARAMETRES = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const EN_PARALLELE = 2
const EN_ATTENTE = 50

export function hacherMotDePasse(clair: string): Promise<string> {
  return chacunSonTour(() => hash(normaliser(clair), PARAMETRES))
}

/**
 * True when the password is the one of the hash. Without a hash the same work is done, so that the
 * time does not tell whether the address is known; a damaged hash opens nothing. Refuses
 * `commun/trop_de_demandes` when too many wait.
 */
export async function estLeMotDePasse(empreinte: string | null, clair: string): Promise<boolean> {
  const contre = empreinte ?? (await empreinteDePersonne())
  const juste = await chacunSonTour(() => verify(contre, normaliser(clair)).catch(() => false))
  return juste && empreinte !== null
}

/** The same letters typed on another keyboard are the same password: «é» has two spellings. */
function normaliser(clair: string): string {
  return clair.normalize('NFC')
}

let personne: Promise<string> | null = null

function empreinteDePersonne(): Promise<string> {
  personne ??= hash('a password nobody has', PARAMETRES)
  return personne
}

let actifs = 0
const file: (() => void)[] = []

/** Two at a time: more would freeze every other page on two cores. */
async function chacunSonTour<T>(faire: () => Promise<T>): Promise<T> {
  if (actifs >= EN_PARALLELE) {
    if (file.length >= EN_ATTENTE)
      throw new ErreurMetier('commun/trop_de_demandes', { secondes: 10 })
    await new Promise<void>((monTour) => file.push(monTour))
  }
  actifs++
  try {
    return await faire()
  } finally {
    actifs--
    file.shift()?.()
  }
}
