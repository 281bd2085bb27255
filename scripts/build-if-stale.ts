import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const inputs = ['src', 'resources', 'package.json', 'electron.vite.config.ts']
const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** Builds the app when a part of it is missing or older than its sources. Ends the program when that fails. */
export function buildIfStale(): void {
  const built = Math.min(...outputs.map((path) => changed(path) ?? 0))
  if (built > Math.max(...inputs.map(newest))) return
  console.log('Building the app.')
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
    {
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}

/** When a file or anything in a folder was last changed; tests are not built. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const entries = readdirSync(path).filter((name) => !/\.test\.tsx?$/.test(name))
  return Math.max(stats.mtimeMs, ...entries.map((name) => newest(join(path, name))))
}

function changed(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs
}
