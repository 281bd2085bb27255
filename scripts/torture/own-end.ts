import type { ChildProcess } from 'node:child_process'

/** How a process ended that nobody had killed yet, with the end of what it wrote about it. */
export function ownEnd({ exitCode, signalCode }: Pick<ChildProcess, 'exitCode' | 'signalCode'>, trouble: string): string {
  return `It stopped by itself (${signalCode ?? `exit code ${exitCode}`}): ${trouble.slice(-400)}`
}
