import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import Database from 'better-sqlite3'
import type { Handler } from 'express'
import { pino } from 'pino'
import { verifierLesCas } from '#app/domain/droit/reference.ts'
import { ErreurMetier } from '#app/domain/shared/erreur.ts'
import { langues } from '#app/domain/shared/langue.ts'
import { lireReglages, type Reglages } from '#app/env.server.ts'
import { perimetreDe } from '#app/guards/perimetre.server.ts'
import { contexteSysteme } from '#app/guards/systeme.server.ts'
import { routesSansGarde } from '#app/guards/verification.server.ts'
import { phraseErreur } from '#app/i18n/index.ts'
import { abandonnerPlans } from '#app/services/appariement/abandonner-plans.server.ts'
import { remplirLaDemonstration } from '#app/services/demo/remplir.server.ts'
import { chargerLaLoi } from '#app/services/droit/charger-la-loi.server.ts'
import { distribuer } from '#app/services/envoi/distribuer.server.ts'
import { passerLeJour } from '#app/services/jour/passer-le-jour.server.ts'
import { faireLesTirages } from '#app/services/tirage/faire.server.ts'
import { fermerBase, ouvrirBase } from '#db/client.server.ts'
import { verifierCles } from '#db/verifier-cles.server.ts'
import { creerBord, limitesDeConnexion } from './bord.server.ts'
import { creerFacteur } from './facteur.server.ts'
import { creerHorloge } from './horloge.server.ts'
import { direLAvancement, presenter } from './presenter.server.ts'
import { faireLaTournee } from './tournee.server.ts'

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
    const refus = enRefusDeDemarrage(erreur)
    if (!refus) throw erreur
    process.stderr.write(`${langues.map((langue) => phraseErreur(refus, langue)).join('\n')}\n`)
    process.exit(1)
  }
}

/** What the machine refuses, as a sentence; null for a bug, which keeps its trace. */
function enRefusDeDemarrage(erreur: unknown): ErreurMetier | null {
  if (erreur instanceof ErreurMetier) return erreur
  if (!(erreur instanceof Error) || !('code' in erreur)) return null
  if ('port' in erreur && (erreur.code === 'EADDRINUSE' || erreur.code === 'EACCES'))
    return new ErreurMetier('demarrage/port_pris', { port: Number(erreur.port) })
  const chemin = 'path' in erreur ? String(erreur.path) : (process.env.DATA_DIR ?? 'data')
  return /^(EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST|SQLITE_(CANTOPEN|READONLY|FULL|IOERR|PERM))/.test(
    String(erreur.code),
  )
    ? new ErreurMetier('demarrage/dossier_inaccessible', { chemin })
    : null
}

async function demarrer({ construit, charger, intermediaire }: Construction): Promise<void> {
  const debut = performance.now()
  const reglages = lireReglages()
  const sansGarde = routesSansGarde(construit.routes)
  if (sansGarde.length > 0)
    throw new ErreurMetier('demarrage/route_sans_garde', { routes: sansGarde })
  const { echecs } = verifierLesCas()
  if (echecs.length > 0) throw new ErreurMetier('demarrage/parametres_faux', { cas: echecs })

  const liberer = prendreLeDossier(reglages.dossier)
  const base = ouvrirBase(reglages.fichierBase, reglages.cles, { creer: reglages.demo })
  verifierCles(base)
  const horloge = creerHorloge(reglages.horloge)
  const consigner = pino({ level: reglages.niveauDeJournal })
  if (reglages.demo)
    await remplirLaDemonstration({
      base,
      maintenant: horloge(),
      perimetreDe,
      avance: direLAvancement((texte) => process.stdout.write(texte)),
      fauxPas: ({ message, cause }) => consigner.warn({ cause: String(cause) }, message),
    })

  chargerLaLoi(contexteSysteme(base, horloge()))
  abandonnerPlans(contexteSysteme(base, horloge()))
  passerLeJour(contexteSysteme(base, horloge()))
  const facteur = creerFacteur(reglages, (faits, quoi) => consigner.info(faits, quoi))
  const origine = reglages.origine ?? `http://localhost:${reglages.port}`
  const tournee = faireLaTournee(() => distribuer(base, facteur, horloge, origine), consigner)
  const tirages = faireLaTournee(
    () => faireLesTirages(() => contexteSysteme(base, horloge())),
    consigner,
  )
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

  const serveur = createServer(limitesDeConnexion, bord)
  await ecouter(serveur, reglages)

  const fermer = async () => {
    if (!ouvert) return
    ouvert = false
    serveur.close()
    serveur.closeIdleConnections()
    setTimeout(() => serveur.closeAllConnections(), 10_000).unref()
    await new Promise((fini) => serveur.once('close', fini))
    clearInterval(heures)
    await tournee.arreter()
    await tirages.arreter()
    fermerBase(base)
    liberer()
    process.exit(0)
  }
  process.once('SIGTERM', fermer)
  process.once('SIGINT', fermer)
  // Said last: whoever reads it may stop the server at once, and it must stop cleanly.
  presenter(base, reglages, serveur, Math.round(performance.now() - debut))
}

/**
 * One server per data folder. The lock is a transaction of SQLite's own: the system lets go of it
 * when the process dies, however it dies.
 */
function prendreLeDossier(dossier: string): () => void {
  const verrou = new Database(join(dossier, 'serveur.verrou'), { timeout: 0 })
  try {
    verrou.exec('begin exclusive')
  } catch (erreur) {
    if (!estOccupe(erreur)) throw erreur
    throw new ErreurMetier('base/deja_servie', { dossier })
  }
  return () => verrou.close()
}

function estOccupe(erreur: unknown): boolean {
  return erreur instanceof Error && 'code' in erreur && String(erreur.code).includes('BUSY')
}

function ecouter(serveur: Server, { port }: Reglages): Promise<void> {
  return new Promise((pret, echec) => {
    serveur.once('error', echec)
    serveur.listen(port, pret)
  })
}
