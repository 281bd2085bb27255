import { similarity } from '#core/near-duplicate.ts'

type Signed = { signature: Uint32Array }
/** No run of words has it: of texts too short for all minima. */
const NONE = 0xffffffff

/**
 * Keeps signatures and finds the first kept one that is so similar to another (a share, above 0). Only those that share a minimum are compared, since others are not similar at all: what it finds is what
 * comparing with each would, in time that grows with the texts and not with their square.
 */
export class FirstAlike<T extends Signed> {
  private readonly kept: T[] = []
  /** By place and value of a minimum, the places of those that have it. */
  private readonly having = new Map<number, number[]>()

  find(wanted: Signed, least: number): T | undefined {
    const shared = new Map<number, number>()
    for (const key of keysOf(wanted)) for (const at of this.having.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const enough = least * wanted.signature.length
    const alike = [...shared].filter(([, count]) => count >= enough).map(([at]) => at)
    const first = alike.length === 0 ? undefined : this.kept[Math.min(...alike)]
    // The same measure as everywhere has the last word.
    return first !== undefined && similarity(first, wanted) >= least ? first : undefined
  }

  add(one: T): void {
    const at = this.kept.push(one) - 1
    for (const key of keysOf(one)) {
      const known = this.having.get(key)
      if (known === undefined) this.having.set(key, [at])
      else known.push(at)
    }
  }
}

function keysOf({ signature }: Signed): number[] {
  return Array.from(signature, (value, place) => (value === NONE ? -1 : place * 2 ** 32 + value)).filter((key) => key >= 0)
}
