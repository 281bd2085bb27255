import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { APPEARANCES, WINDOW_LANGUAGES } from '#contract/appearance.ts'

const Bounds = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})

/** What one user's window remembers between starts. Lives beside the library, not in it: a library may move to another machine. */
const Preferences = z.object({
  theme: z.enum(APPEARANCES).default('system'),
  language: z.enum(WINDOW_LANGUAGES).default('system'),
  bounds: Bounds.nullable().default(null),
  layout: z.record(z.string(), z.unknown()).default({}),
})
export type Preferences = z.infer<typeof Preferences>

/** What the system is told of an appearance: sepia is a light one to it. */
export function systemTheme(theme: Preferences['theme']): 'system' | 'light' | 'dark' {
  return theme === 'sepia' ? 'light' : theme
}

export type PreferenceStore = { get(): Preferences; set(change: Partial<Preferences>): void }

/**
 * Reads preferences; a missing or damaged file means the defaults, since nothing of the user's work is in it. For the same reason a disk that takes no file (full, read-only) stops nothing: what was
 * set holds until the app ends, and is written with the next change that can be.
 */
export function openPreferences(path: string): PreferenceStore {
  asFarAsTheDiskLets(() => sweepParts(path))
  let current = read(path)
  return {
    get: () => current,
    set(change) {
      current = { ...current, ...change }
      asFarAsTheDiskLets(() => {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        replaceFile(path, JSON.stringify(current, null, 2))
      })
    },
  }
}

/** Does something with files; what the file system answers instead is left at that, anything else is thrown on. */
function asFarAsTheDiskLets(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
  }
}

/** Through a fresh file of a name that nobody can guess, which its owner alone may read. */
function replaceFile(path: string, text: string): void {
  const part = `${path}.${randomUUID()}.part`
  try {
    writeFileSync(part, text, { flag: 'wx', mode: 0o600, flush: true })
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
}

/** Removes what a killed window left half-written; there is one window a user. */
function sweepParts(path: string): void {
  if (!existsSync(dirname(path))) return
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`${basename(path)}.`) && /\.[0-9a-f-]{36}\.part$/.test(name))
      rmSync(join(dirname(path), name), { force: true })
}

function read(path: string): Preferences {
  try {
    return Preferences.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return Preferences.parse({})
  }
}
