import { buffer } from 'node:stream/consumers'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defaultLibrary } from '#engine/library/default-library.ts'
import { programFilesOf } from '#engine/program-files.ts'
import { run } from './run.ts'

/** Runs the command line in this process: its streams, its per-user folder, Ctrl+C. Returns the exit code. */
export async function main(argv: readonly string[], entryUrl: string): Promise<number> {
  const interrupt = new AbortController()
  const onInterrupt = (): void => {
    // A second Ctrl+C does not wait for things to be tidied up.
    if (interrupt.signal.aborted) process.exit(130)
    interrupt.abort()
  }
  process.on('SIGINT', onInterrupt)
  // A reader that has seen enough (`| head`) closes the pipe: no reason to fail.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const debug = process.env['BRIEFWRIGHT_DEBUG'] !== undefined
  try {
    return await run(argv, {
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
      terminal: process.stderr.isTTY,
      columns: process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY,
      readStdin: async () => new Uint8Array(await buffer(process.stdin)),
      signal: interrupt.signal,
      defaultLibrary: defaultLibrary({ platform: process.platform, home: homedir(), env: process.env }),
      program: programFilesOf(entryUrl, fileURLToPath),
      log: (message, error) => {
        if (debug)
          process.stderr.write(`${message}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      },
    })
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}
