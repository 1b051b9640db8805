import { couper } from './support/pannes.ts'

/** The long run of cuts; answers what is wrong. */
export async function prouver({
  combien = 100,
  graine = 60,
}: {
  readonly combien?: number | undefined
  readonly graine?: number | undefined
}): Promise<readonly string[]> {
  const debut = performance.now()
  const { fautes, ...chiffres } = await couper({ combien, graine })
  const s = Math.round((performance.now() - debut) / 1000)
  process.stdout.write(`${JSON.stringify({ ...chiffres, s })}\n`)
  return fautes
}
