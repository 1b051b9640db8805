import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import Database from 'better-sqlite3'
import type { Handler } from 'express'
import { pino } from 'pino'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { lireReglages, type Reglages } from '#app/env.server.ts'
import { perimetreDe } from '#app/guards/perimetre.server.ts'
import { contexteSysteme } from '#app/guards/systeme.server.ts'
import { routesSansGarde } from '#app/guards/verification.server.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { remplirLaDemonstration } from '#app/services/demo/remplir.server.ts'
import { distribuer } from '#app/services/envoi/distribuer.server.ts'
import { passerLeJour } from '#app/services/jour/passer-le-jour.server.ts'
import { fermerBase, ouvrirBase } from '#db/client.server.ts'
import { verifierCles } from '#db/verifier-cles.server.ts'
import { creerBord } from './bord.server.ts'
import { creerFacteur } from './facteur.server.ts'
import { creerHorloge } from './horloge.server.ts'
import { presenter } from './presenter.server.ts'

const UNE_HEURE = 3_600_000

export interface Construction {
  readonly construit: ServerBuild
  /** In development the build is asked again at each request. */
  readonly charger?: (() => Promise<ServerBuild>) | undefined
  readonly intermediaire?: Handler | undefined
}

/** The start sequence: each step passes or the process ends with one plain sentence. */
export async function ouvrirServeur(construction: Construction): Promise<void> {
  try {
    await demarrer(construction)
  } catch (erreur) {
    if (!(erreur instanceof ErreurMetier)) throw erreur
    process.stderr.write(`${langues.map((langue) => phraseErreur(erreur, langue)).join('\n')}\n`)
    process.exit(1)
  }
}

async function demarrer({ construit, charger, intermediaire }: Construction): Promise<void> {
  const debut = performance.now()
  const reglages = lireReglages()
  const sansGarde = routesSansGarde(construit.routes)
  if (sansGarde.length > 0)
    throw new ErreurMetier('demarrage/route_sans_garde', { routes: sansGarde })

  const liberer = prendreLeDossier(reglages.dossier)
  const base = ouvrirBase(reglages.fichierBase, reglages.cles, { creer: reglages.demo })
  verifierCles(base)
  const horloge = creerHorloge(reglages.horloge)
  const consigner = pino({ level: reglages.niveauDeJournal })
  if (reglages.demo) await remplirLaDemonstration({ base, maintenant: horloge(), perimetreDe })

  passerLeJour(contexteSysteme(base, horloge()))
  const facteur = creerFacteur(reglages)
  const origine = reglages.origine ?? `http://localhost:${reglages.port}`
  const tournee = faireLaTournee(() => distribuer(base, facteur, horloge, origine))
  const heures = setInterval(() => {
    passerLeJour(contexteSysteme(base, horloge()))
    tournee.reveiller()
  }, UNE_HEURE)
  let ouvert = true
  const bord = creerBord({
    instance: {
      base,
      demo: reglages.demo,
      origine: reglages.origine,
      maintenant: horloge,
      consigner,
      courrier: reglages.demo && reglages.smtp === null ? reglages.courrier : null,
      reveillerEnvois: tournee.reveiller,
    },
    relais: reglages.relais,
    construit: charger ?? construit,
    intermediaire,
    pret: () => ouvert,
  })

  const serveur = createServer(
    { maxHeaderSize: 16 * 1024, requestTimeout: 30_000, headersTimeout: 10_000 },
    bord,
  )
  await ecouter(serveur, reglages)
  presenter(base, reglages, serveur, Math.round(performance.now() - debut))

  const fermer = async () => {
    if (!ouvert) return
    ouvert = false
    serveur.close()
    serveur.closeIdleConnections()
    setTimeout(() => serveur.closeAllConnections(), 10_000).unref()
    await new Promise((fini) => serveur.once('close', fini))
    clearInterval(heures)
    await tournee.arreter()
    fermerBase(base)
    liberer()
    process.exit(0)
  }
  process.once('SIGTERM', fermer)
  process.once('SIGINT', fermer)
}

/**
 * One server per data folder. The lock is a transaction of SQLite's own: the system lets go of it
 * when the process dies, however it dies.
 */
function prendreLeDossier(dossier: string): () => void {
  const verrou = new Database(join(dossier, 'serveur.verrou'), { timeout: 0 })
  try {
    verrou.exec('begin exclusive')
  } catch {
    throw new ErreurMetier('base/deja_servie', { dossier })
  }
  return () => verrou.close()
}

/** Runs a round every two seconds, or at once when woken; never two at a time. */
function faireLaTournee(tour: () => Promise<unknown>) {
  let enCours: Promise<unknown> | null = null
  let encore = false
  const faire = async () => {
    if (enCours) {
      encore = true
      return
    }
    do {
      encore = false
      enCours = tour()
      await enCours
    } while (encore)
    enCours = null
  }
  const minuterie = setInterval(faire, 2_000)
  return {
    reveiller: () => void faire(),
    arreter: async () => {
      clearInterval(minuterie)
      await enCours
    },
  }
}

function ecouter(serveur: Server, { port }: Reglages): Promise<void> {
  return new Promise((pret, echec) => {
    serveur.once('error', echec)
    serveur.listen(port, pret)
  })
}
