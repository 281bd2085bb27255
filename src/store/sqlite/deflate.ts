import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * Text (as UTF-8) or bytes as the library keeps them in its `BLOB` columns: raw deflate (RFC 1951). zlib's default level: for an article of 855
 * words the highest saves nothing more, the lowest 2 % less in 0.15 ms instead of 0.18.
 */
export function deflate(content: string | Uint8Array): Buffer {
  return deflateRawSync(content)
}

/** The bytes that were deflated. Throws on anything else: a damaged library. */
export function inflate(deflated: Uint8Array): Buffer {
  return inflateRawSync(deflated)
}

/** The text that was deflated. Throws on anything else: a damaged library. */
export function inflateText(deflated: Uint8Array): string {
  return inflate(deflated).toString('utf8')
}
