import type { EvidenceEntry } from '../evidence.ts'
import { outletOf } from '../evidence.ts'

/** Outlets in turn, in the order in which they first come: each is heard once before any is heard twice. */
export function spreadOutlets(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  const queues = [...Map.groupBy(entries, ({ article }) => outletOf(article)).values()]
  const longest = Math.max(0, ...queues.map((queue) => queue.length))
  return Array.from({ length: longest }, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat()
}
