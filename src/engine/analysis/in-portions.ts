/** Milliseconds after which other calls get their turn. */
const PORTION = 15

/** Does the same for each, in order, and lets other calls have their turn in between. */
export async function inPortions<T>(each: Iterable<T>, work: (one: T) => void): Promise<void> {
  let ends = performance.now() + PORTION
  for (const one of each) {
    work(one)
    if (performance.now() < ends) continue
    await new Promise(setImmediate)
    ends = performance.now() + PORTION
  }
}
