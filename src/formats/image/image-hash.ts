import { createHash } from 'node:crypto'

/** The name of a picture in the library. */
export function imageHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
