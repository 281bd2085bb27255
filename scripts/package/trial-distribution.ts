import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Before the fuses in Electron's binary (@electron/fuses, constants); each is a byte: 0 off, 1 on. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSES_OF_ELECTRON = '101100111'

/**
 * Makes a folder that electron-builder takes for an unpacked Electron for Linux: no program in it, only what packaging looks at. With it everything can be
 * tried but the program itself, where Electron's binary cannot be had.
 */
export function makeTrialDistribution(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'))
  const fuses = Buffer.from([1, FUSES_OF_ELECTRON.length])
  const binary = Buffer.concat([Buffer.alloc(64), Buffer.from(SENTINEL), fuses, Buffer.from(FUSES_OF_ELECTRON), Buffer.alloc(64)])
  writeFileSync(join(folder, 'electron'), binary, { mode: 0o755 })
  writeFileSync(join(folder, 'version'), version)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome_crashpad_handler']) writeFileSync(join(folder, name), name)
  for (const language of ['en-US', 'en-GB', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), language)
}
