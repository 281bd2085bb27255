import { createInflate } from 'node:zlib'
import type { Inflate } from 'node:zlib'

/** The ways in which a row can be packed are numbered up to this. */
const LAST_FILTER = 4

/**
 * Whether the compressed pixels of a PNG are exactly the rows that its header speaks of, each packed in a way that is known. They are counted, not kept, and what
 * is more than the header says is never unpacked.
 */
export async function hasItsPixels(
  pixels: readonly Uint8Array[],
  rows: readonly { rows: number; bytes: number }[],
): Promise<boolean> {
  const inflate = createInflate()
  const counting = count(inflate, rows)
  for (const part of pixels) if (!inflate.destroyed) inflate.write(part)
  inflate.end()
  return counting
}

async function count(inflate: Inflate, kinds: readonly { rows: number; bytes: number }[]): Promise<boolean> {
  let kind = 0
  let row = 0
  /** Of the row that is read: bytes still to come; 0 before its first. */
  let left = 0
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length;) {
        if (left === 0) {
          const wanted = kinds[kind]
          if (wanted === undefined || (chunk[at] ?? 0) > LAST_FILTER) return false
          left = wanted.bytes
          row += 1
          at += 1
          if (row === wanted.rows) {
            kind += 1
            row = 0
          }
        }
        const step = Math.min(left, chunk.length - at)
        left -= step
        at += step
      }
    }
  } catch {
    // What cannot be unpacked is damage.
    return false
  }
  return kind === kinds.length && left === 0
}
