import { affecter } from './affecter.ts'
import { apparier } from './apparier.ts'
import type { Commande } from './commande.ts'
import { convention } from './convention.ts'
import { demo } from './demo.ts'
import { droits } from './droits.ts'
import { executer } from './executer.ts'
import { exporter } from './exporter.ts'
import { importer } from './importer.ts'
import { initialiser } from './initialiser.ts'
import { verifierJournal } from './verifier-journal.ts'

const commandes: readonly Commande[] = [
  affecter,
  apparier,
  convention,
  demo,
  droits,
  exporter,
  importer,
  initialiser,
  verifierJournal,
]

const reponse = await executer(commandes, process.argv.slice(2), async () => {
  const morceaux: Buffer[] = []
  for await (const morceau of process.stdin) morceaux.push(morceau as Buffer)
  return Buffer.concat(morceaux).toString('utf8')
})
if (reponse.erreur) {
  process.stderr.write(`${JSON.stringify({ erreur: reponse.erreur })}\n`)
  process.exitCode = 2
} else {
  process.stdout.write(`${JSON.stringify(reponse.sortie)}\n`)
}
