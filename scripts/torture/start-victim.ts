import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import type { State } from './acknowledged.ts'

export type Victim = {
  child: ChildProcessByStdio<null, Readable, Readable>
  /** Once it has ended and all it wrote has been read. */
  gone: Promise<unknown>
  output: () => string
  trouble: () => string
}

/** Starts a process that works on the library in `folder`, and keeps what it writes. */
export function startVictim(program: string, folder: string, state: State): Victim {
  const child = spawn(process.execPath, [program, folder, state], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let trouble = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (trouble += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  return { child, gone: once(child, 'close'), output: () => output, trouble: () => trouble }
}
