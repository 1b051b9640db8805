import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { preparer } from '#app/serveur/preparer.js'

/** Not in the folder that is built: a build begins by emptying it. */
const VERROU = 'node_modules/.construction-en-cours'

/** The application as it is served, built now if it is not the one of the sources. */
export async function laConstruction(): Promise<ServerBuild> {
  await construireUneFois()
  return import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href)
}

/** Test files run side by side: one of them builds, the others wait. */
export async function construireUneFois(): Promise<void> {
  while (!prendre()) await attendre(250)
  try {
    preparer({ construire: true })
  } finally {
    rmdirSync(VERROU)
  }
}

function prendre(): boolean {
  try {
    mkdirSync(VERROU)
    return true
  } catch {
    laisserUnVerrouMort()
    return false
  }
}

/** A run that was stopped in the middle leaves its lock: no build lasts five minutes. */
function laisserUnVerrouMort(): void {
  const depuis = statSync(VERROU, { throwIfNoEntry: false })?.mtimeMs
  if (depuis !== undefined && Date.now() - depuis > 300_000) rmdirSync(VERROU)
}
