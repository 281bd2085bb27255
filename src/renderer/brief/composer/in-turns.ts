export type Turns<T> = { add: (more: Iterable<T>) => void }

/**
 * Does `work` for each of many things in the order in which they came, once each however often they are asked for, and in each frame only as many as take `milliseconds` (one at least): what
 * cannot wait is done beside it.
 */
export function inTurns<T>(
  work: (one: T) => void,
  { milliseconds, now, nextFrame }: { milliseconds: number; now: () => number; nextFrame: (work: () => void) => void },
): Turns<T> {
  const waiting = new Set<T>()
  const some = (): void => {
    const began = now()
    for (const one of waiting) {
      waiting.delete(one)
      work(one)
      if (now() - began >= milliseconds) break
    }
    if (waiting.size > 0) nextFrame(some)
  }
  return {
    add(more) {
      const isIdle = waiting.size === 0
      for (const one of more) waiting.add(one)
      if (isIdle && waiting.size > 0) nextFrame(some)
    },
  }
}
