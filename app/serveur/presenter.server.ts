import type { Server } from 'node:http'
import type { Reglages } from '#app/env.server.ts'
import { perimetreSysteme } from '#app/guards/perimetre.server.ts'
import { jourABruxelles } from '#app/i18n/format.ts'
import { nouvelId } from '#app/services/contexte.server.ts'
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
    const maintenant = new Date()
    const ctx = {
      base,
      acteur: { porte: 'systeme', id: 'systeme', role: 'systeme' },
      perimetre: perimetreSysteme(),
      maintenant,
      aujourdhui: jourABruxelles(maintenant),
      cle: null,
      nouvelId,
    } as const
    lignes.push('', 'Démonstration. Comptes (aussi en boutons sur la page de connexion) :')
    for (const { role, nom, lieu, courriel } of connexionsDeDemonstration(ctx))
      lignes.push(`  ${role.padEnd(14)} ${nom.padEnd(26)} ${courriel.padEnd(38)} ${lieu}`)
    lignes.push(`  Mot de passe : ${MOT_DE_PASSE_DE_DEMONSTRATION}`, '')
  }
  process.stdout.write(`${lignes.join('\n')}\n`)
}
