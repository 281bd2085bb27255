import { existsSync, readFileSync } from 'node:fs'
import { placeRisk } from '#core/library-place.ts'
import { realPath } from '#store/files/file-identity.ts'
import { t } from '#text/text.ts'

/** Why a library should not stand where it does, and what to do; null where nothing speaks against it. */
export function placeWarning(library: string, env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const path = realPath(library)
  const oneDrive = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].map((name) => env[name] ?? '')
  const risk = placeRisk({ path, mounts: mountsHere(), oneDrive, isThere: existsSync })
  return risk === null ? null : t(`storage:place.${risk.kind}`, { path: library, by: risk.by })
}

/** Empty where the system has no such list. */
function mountsHere(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return ''
  }
}
