import type { ChildProcess } from 'node:child_process'
import type { Acknowledged } from './work.ts'

/** How a process ended that nobody had killed yet, with the end of what it wrote about it. */
export function ownEnd({ exitCode, signalCode }: Pick<ChildProcess, 'exitCode' | 'signalCode'>, trouble: string): string {
  return `It stopped by itself (${signalCode ?? `exit code ${exitCode}`}): ${trouble.slice(-400)}`
}

/** The promises in what a process wrote. The last line may be cut off: it is no promise yet. */
export function promises(output: string): Acknowledged[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Acknowledged)
}
