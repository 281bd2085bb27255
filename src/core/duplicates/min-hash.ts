import { mix } from './shingles.ts'

/** Minima kept for a text; a power of two. */
export const MINIMA = 64
const EMPTY = 0xffffffff

/**
 * One-permutation minhash (Li, Owen, Zhang 2012): each hash falls into one of 64 bins, each bin keeps its smallest. Empty bins borrow from a fixed
 * other one (densification by rotation, Shrivastava and Li 2014), so that short texts compare too. Equal texts give equal signatures.
 */
export function minHash(hashes: Uint32Array): Uint32Array {
  const minima = new Uint32Array(MINIMA).fill(EMPTY)
  for (const hash of hashes) {
    const bin = hash % MINIMA
    const value = mix(hash)
    if (value < (minima[bin] ?? 0)) minima[bin] = value
  }
  if (hashes.length === 0) return minima
  return minima.map((value, bin) => {
    if (value !== EMPTY) return value
    let distance = 1
    while (minima[(bin + distance * 7) % MINIMA] === EMPTY) distance += 1
    return mix((minima[(bin + distance * 7) % MINIMA] ?? 0) + distance)
  })
}
