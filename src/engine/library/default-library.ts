import { join } from 'node:path'

export type Surroundings = { platform: NodeJS.Platform; home: string; env: Readonly<Record<string, string | undefined>> }

/** The user's own library, in the per-user folder that the desktop app uses too (Electron's userData for this product name). */
export function defaultLibrary({ platform, home, env }: Surroundings): string {
  const roots: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: env['APPDATA'] ?? join(home, 'AppData', 'Roaming'),
  }
  // XDG Base Directory Specification: an unset or empty variable means the default.
  const root = roots[platform] ?? (env['XDG_CONFIG_HOME'] || join(home, '.config'))
  return join(root, 'Briefwright', 'library.sqlite')
}
