import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const Bounds = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})

/** What one user's window remembers between starts. Lives beside the library, not in it: a library may move to another machine. */
const Preferences = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  bounds: Bounds.nullable().default(null),
  layout: z.record(z.string(), z.unknown()).default({}),
})
export type Preferences = z.infer<typeof Preferences>

export type PreferenceStore = { get(): Preferences; set(change: Partial<Preferences>): void }

/** Reads preferences; a missing or damaged file means the defaults, since nothing of the user's work is in it. */
export function openPreferences(path: string): PreferenceStore {
  let current = read(path)
  return {
    get: () => current,
    set(change) {
      current = { ...current, ...change }
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(`${path}.part`, JSON.stringify(current, null, 2))
      renameSync(`${path}.part`, path)
    },
  }
}

function read(path: string): Preferences {
  try {
    return Preferences.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return Preferences.parse({})
  }
}
