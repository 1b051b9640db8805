import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JOUR_DE_DEPART, preparerMonde } from './serveur-de-test.ts'

const RACINE = new URL('../..', import.meta.url).pathname
const CONSTRUCTION = join(RACINE, 'build/.passerelle-60')
const TEMOIN = join(RACINE, 'build/e2e/.monde')

/** A data folder with the world of the demonstration, to copy and never to serve. */
export const MONDE_PRET = join(RACINE, 'build/e2e/monde')

/** Told once per build: eighteen months of life take longer than copying them. */
export default async function raconterLeMonde(): Promise<void> {
  const voulu = `${readFileSync(CONSTRUCTION, 'utf8')} ${JOUR_DE_DEPART}`
  if (existsSync(TEMOIN) && readFileSync(TEMOIN, 'utf8') === voulu) return
  rmSync(TEMOIN, { force: true })
  rmSync(MONDE_PRET, { recursive: true, force: true })
  mkdirSync(MONDE_PRET, { recursive: true })
  await preparerMonde(MONDE_PRET)
  writeFileSync(TEMOIN, voulu)
}
