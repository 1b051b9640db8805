import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADRESSE_REFUSEE, laisserEnAttente } from '#test/e2e/gestes/attentes.ts'
import { ACCES_RELEVES, releverLesAcces } from './pages.ts'
import { JOUR_DE_DEPART, MONDE_PRET, ouvrirServeur, preparerMonde } from './serveur-de-test.ts'

const RACINE = new URL('../..', import.meta.url).pathname
const CONSTRUCTION = join(RACINE, 'build/.passerelle-60')
const TEMOIN = join(RACINE, 'build/e2e/.monde')

/** Told once per build: eighteen months of life take longer than copying them. */
export default async function raconterLeMonde(): Promise<void> {
  const voulu = `${readFileSync(CONSTRUCTION, 'utf8')} ${JOUR_DE_DEPART}`
  const dit = existsSync(TEMOIN) && readFileSync(TEMOIN, 'utf8') === voulu
  if (dit && existsSync(ACCES_RELEVES)) return
  rmSync(TEMOIN, { force: true })
  rmSync(MONDE_PRET, { recursive: true, force: true })
  mkdirSync(MONDE_PRET, { recursive: true })
  await preparerMonde(MONDE_PRET, ADRESSE_REFUSEE, laisserEnAttente)
  const copie = await ouvrirServeur({ modele: MONDE_PRET, courrier: 'dossier' })
  await releverLesAcces(copie).finally(copie.fermer)
  writeFileSync(TEMOIN, voulu)
}
