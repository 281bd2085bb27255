import { createHash } from 'node:crypto'
import { deflate } from '../sqlite/deflate.ts'

/** `path` is where the file stood when it was imported, null for pasted text; `encoding` is what it was read as, null for binary formats. */
export type SourceFacts = { name: string; path: string | null; mediaType: string; encoding: string | null }
/** A file as it was imported. */
export type NewSource = SourceFacts & { bytes: Uint8Array }
/** The same with its bytes as the library keeps them; `size` counts them as they were. */
export type PackedSource = SourceFacts & { sha256: string; size: number; deflated: Uint8Array }

/** What takes time with large files, done apart from the library: in a worker, say. */
export function packSource({ bytes, ...facts }: NewSource): PackedSource {
  return { ...facts, sha256: sourceHash(bytes), size: bytes.byteLength, deflated: deflate(bytes) }
}

/** SHA-256 of a file's bytes in lower-case hexadecimal, by which sources are told apart. */
export function sourceHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
