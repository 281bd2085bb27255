import { failure, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Archive, ArchiveLimits } from './archive/archive.ts'
import { openMbox } from './archive/open-mbox.ts'
import { openZip } from './archive/open-zip.ts'
import { detectType } from './detect-type.ts'

export type { Archive, ArchiveMember } from './archive/archive.ts'

/** An archive in an archive is opened, one inside that is not. */
const DEPTH = 2
/** Unpacked bytes of everything in one archive: eight times the largest file that is imported. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024

/**
 * Opens a .zip or .mbox file, which `name` names in messages. Nothing is unpacked to the disk. Failures: `not-an-archive`, `damaged-file`,
 * `archive-bomb`, `too-many-members`, `too-large`, `password-protected`, `no-text` (nothing in it can be an article). A member that cannot be read fails by itself.
 */
export function openArchive(name: string, bytes: Uint8Array): Result<Archive> {
  return openInner(name, bytes, { depth: DEPTH, bytesLeft: MOST_BYTES })
}

function openInner(name: string, bytes: Uint8Array, limits: ArchiveLimits): Result<Archive> {
  const type = detectType(name, bytes)
  if (type.kind !== 'archive') return failure('not-an-archive', t('unread:noArchive', { name }))
  return type.format === 'zip' ? openZip(name, bytes, limits, openInner) : openMbox(name, bytes)
}
