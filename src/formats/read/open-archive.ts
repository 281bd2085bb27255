import type { Result } from '#core/result.ts'
import type { Beside } from './parsed-source.ts'

/** A file inside an archive. `path` is its place in it, with forward slashes. */
export type ArchiveMember = { path: string; read(): Promise<Result<Uint8Array>>; beside: Beside }

/** An archive whose members are sources of their own. `warnings` are sentences for the user about what was passed over. */
export type Archive = { members: Iterable<ArchiveMember>; warnings: string[] }
