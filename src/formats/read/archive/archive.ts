import type { Result } from '#core/result.ts'
import type { Beside } from '../parsed-source.ts'

/**
 * A file inside an archive. `path` is its place in it, with forward slashes; of an archive inside the archive, the inner one's path comes first. `read`
 * fails where the member cannot be unpacked, in a sentence that names it.
 */
export type ArchiveMember = { path: string; read(): Promise<Result<Uint8Array>>; beside: Beside }

/**
 * An archive whose members are sources of their own. They are unpacked one at a time as they are asked for, always in the same order. `warnings` are
 * sentences for the user about what was passed over.
 */
export type Archive = { members: Iterable<ArchiveMember>; warnings: string[] }

/** What the archives inside one another share: how deep they may go and how many bytes they may unpack to in all. */
export type ArchiveLimits = { depth: number; bytesLeft: number }

/** A member that stands for something that cannot be read, so that it has its own line in the report. */
export function unreadable(path: string, reason: Extract<Result<never>, { ok: false }>): ArchiveMember {
  return { path, read: async () => reason, beside: async () => null }
}
