import { mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * Frees a profile from a Chromium that still closes because its app was killed a moment ago: ended at once where it can be
 * recognised, waited for (5 s at most) elsewhere.
 */
export async function freeProfile(profile: string): Promise<void> {
  const lock = join(profile, 'SingletonLock')
  for (let waited = 0; waited < 5000; waited += 20) {
    const holder = Number(/-(\d+)$/.exec(target(lock))?.[1])
    if (!runs(holder)) break
    if (commandLine(holder)?.includes(`--user-data-dir=${profile}`)) process.kill(holder, 'SIGKILL')
    await delay(20)
  }
  removeSocket(profile)
  rmSync(lock, { force: true })
}

/** Removes the folder that a Chromium leaves in the system's temporary one when it is killed. */
export function removeSocket(profile: string): void {
  const folder = dirname(target(join(profile, 'SingletonSocket')))
  if (folder.includes('org.chromium.Chromium.')) rmSync(folder, { recursive: true, force: true })
}

function target(link: string): string {
  try {
    return readlinkSync(link)
  } catch {
    return ''
  }
}

/** Whether a process runs; one that has ended but that nobody has asked about does not. */
function runs(id: number): boolean {
  try {
    process.kill(id, 0)
    return commandLine(id)?.join('') !== ''
  } catch {
    return false
  }
}

/** A process's arguments, where the system shows them. */
function commandLine(id: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')
  } catch {
    return undefined
  }
}

const WEBRTC_POLICY = 'force-webrtc-ip-handling-policy='

/** Chromium the browser takes from its preferences what Chromium in Electron takes from a switch: over which addresses pages may call each other. */
export function keepPolicies(profile: string, switches: readonly string[]): void {
  const policy = switches.find((name) => name.startsWith(WEBRTC_POLICY))?.slice(WEBRTC_POLICY.length)
  if (policy === undefined) return
  const file = join(profile, 'Default', 'Preferences')
  mkdirSync(dirname(file), { recursive: true })
  const known = preferences(file)
  writeFileSync(file, JSON.stringify({ ...known, webrtc: { ip_handling_policy: policy } }))
}

function preferences(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}
