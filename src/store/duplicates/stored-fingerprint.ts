import type { Fingerprint } from '#core/near-duplicate.ts'

/** Minima of a signature (core's MINIMA). */
const MINIMA = 64

/** A fingerprint in one column: the signature, then the bands, each number in 32 bits, little-endian. */
export function fromFingerprint({ signature, bands }: Fingerprint): Buffer {
  const numbers = new Uint32Array(MINIMA + bands.length)
  numbers.set(signature)
  numbers.set(bands, MINIMA)
  return Buffer.from(numbers.buffer)
}

/** What `fromFingerprint` made. A copy, since SQLite's buffer need not stand at a multiple of four. */
export function toFingerprint(bytes: Uint8Array): Fingerprint {
  const numbers = new Uint32Array(new Uint8Array(bytes).buffer)
  return { signature: numbers.slice(0, MINIMA), bands: Array.from(numbers.subarray(MINIMA)) }
}
