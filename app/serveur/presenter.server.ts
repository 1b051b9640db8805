import type { Server } from 'node:http'
import type { Mois } from '#app/domain/shared/date-civile.ts'
import type { Reglages } from '#app/env.server.ts'
import { contexteSysteme } from '#app/guards/systeme.server.ts'
import { connexionsDeDemonstration } from '#app/services/demo/connexions.server.ts'
import type { Base } from '#db/client.server.ts'
import { MOT_DE_PASSE_DE_DEMONSTRATION } from '#db/seed/monde.ts'

/** What `npm start` says: where to go and, in a demonstration, as whom. */
export function presenter(base: Base, reglages: Reglages, serveur: Server, ms: number): void {
  const adresse = serveur.address()
  const port = adresse && typeof adresse === 'object' ? adresse.port : reglages.port
  const lignes = [
    '',
    `Passerelle 60 — ${reglages.origine ?? `http://localhost:${port}`}  (${ms} ms)`,
  ]
  if (reglages.demo) {
    const comptes = connexionsDeDemonstration(contexteSysteme(base, new Date()))
    lignes.push(
      '',
      'Démonstration / Demo (boutons sur la page de connexion, knoppen op de inlogpagina)',
    )
    for (const { role, nom, lieu, courriel } of comptes)
      lignes.push(`  ${role.padEnd(14)} ${nom.padEnd(26)} ${courriel.padEnd(38)} ${lieu}`)
    lignes.push(`  Mot de passe / wachtwoord : ${MOT_DE_PASSE_DE_DEMONSTRATION}`, '')
  }
  process.stdout.write(`${lignes.join('\n')}\n`)
}

const MOIS_PAR_LIGNE = 3

/** The first start of a demonstration takes a while: what it is about, and how far it is. */
export function direLAvancement(ecrire: (texte: string) => void): (mois: Mois) => void {
  let dits = 0
  return (mois) => {
    if (dits === 0)
      ecrire(
        'Premier démarrage : deux ans de démonstration se racontent… / Eerste start: twee jaar demo worden verteld…\n',
      )
    if (dits % MOIS_PAR_LIGNE === 0) ecrire(`  ${mois}\n`)
    dits++
  }
}
