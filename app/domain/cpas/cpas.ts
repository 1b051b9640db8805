import type { Region } from '../shared/code-postal.ts'

/** Article 60 is regional since the sixth State reform: the region chooses the rules first. */
export const regions = ['bruxelles', 'wallonie', 'flandre'] as const satisfies readonly Region[]
