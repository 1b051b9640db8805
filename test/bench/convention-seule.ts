import { rendrePdf } from '#contracts/rendu/rendre-pdf.ts'
import { desConventions } from '#test/support/conventions-variees.ts'
import { ouvrirChromium } from '#test/support/pair-chromium.ts'
import type { Mesure } from './contrats.ts'

/** What a process that makes one convention, its first, takes: this very process, from its start. */
export async function bench(): Promise<Mesure[]> {
  const [premiere] = desConventions(1)
  if (!premiere) return []
  const debut = process.cpuUsage()
  await rendrePdf(premiere)
  const { user, system } = process.cpuUsage(debut)
  const memoire = process.resourceUsage().maxRSS * 1024
  const chromium = await ouvrirChromium()
  await chromium?.imprimer(premiere)
  const sienne = chromium?.memoire()
  await chromium?.fermer()
  return [
    {
      nom: 'mémoire d’un processus qui fait une convention',
      valeur: Math.round(memoire / 1e6),
      unite: 'Mo',
      borne: 300,
      ...(sienne && { pair: { nom: 'Chromium', valeur: Math.round(sienne / 1e6) } }),
    },
    {
      nom: 'première convention d’un processus',
      valeur: Math.round((user + system) / 1000),
      unite: 'ms CPU',
      borne: 2000,
    },
  ]
}
