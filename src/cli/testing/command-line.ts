import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../run.ts'

type Outcome = { code: number; out: string; err: string; json: unknown }

export type CommandLine = {
  folder: string
  library: string
  /** Runs a command on the library of this folder. `json` is what it printed, where that is JSON. */
  run(...argv: string[]): Promise<Outcome>
  /** The same with text on standard input, or without naming the library. */
  runWith(options: { stdin?: string; anyLibrary?: boolean; signal?: AbortSignal }, ...argv: string[]): Promise<Outcome>
  remove(): void
}

/** The command line in this process, with a folder of its own, from the checkout (no build needed). */
export function commandLine(): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-cli-'))
  const library = join(folder, 'library.sqlite')
  const runWith: CommandLine['runWith'] = async ({ stdin = '', anyLibrary = false, signal }, ...argv) => {
    let out = ''
    let err = ''
    const code = await run(anyLibrary ? argv : [...argv, '--library', library], {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      terminal: false,
      columns: 120,
      readStdin: async () => new TextEncoder().encode(stdin),
      signal: signal ?? new AbortController().signal,
      defaultLibrary: join(folder, 'user', 'Briefwright', 'library.sqlite'),
      program: { root: fileURLToPath(new URL('../../../', import.meta.url)), workers: null },
      log: (message, error) => void (err += `LOG ${message}: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`),
    })
    return { code, out, err, json: parsed(out) }
  }
  return {
    folder,
    library,
    runWith,
    run: (...argv) => runWith({}, ...argv),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
