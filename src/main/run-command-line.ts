import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * Runs the command line in this process, without a window, and ends it with its exit code: an installed program cannot be run as Node (a fuse), so this is
 * its only way. Nothing is shown, no lock is taken, and what Chromium writes for itself goes to a folder of this start.
 */
export async function runCommandLine(asked: readonly string[]): Promise<void> {
  if (process.platform === 'darwin') app.setActivationPolicy('prohibited')
  const session = mkdtempSync(join(app.getPath('temp'), 'briefwright-cli-'))
  app.setPath('sessionData', session)
  process.once('exit', () => rmSync(session, { recursive: true, force: true }))
  process.argv = [process.execPath, 'briefwright', ...asked]
  const program = new URL('./cli.js', import.meta.url).href
  await import(/* @vite-ignore */ program)
  // Ending does not wait for what is still to be written into a pipe.
  process.stdout.write('', () => process.stderr.write('', () => app.exit(Number(process.exitCode ?? 0))))
}
