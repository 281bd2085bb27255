/** What the engine does when it is killed. */
export const STATES = [
  'creating',
  'importing',
  'marking',
  'saving',
  'exporting',
  'backing-up',
  'restoring',
  'undoing',
  'upgrading',
] as const
export type State = (typeof STATES)[number]

/**
 * Something that the engine has said is done. An import is told by its batch, with the files that are safe so far (`begun` with none). A `passing` theme
 * was added after a backup or undone later: it is there, it goes when that backup is restored or the step taken back (`going` while that runs, and while it comes back),
 * and then it is gone.
 */
export type Acknowledged =
  | { kind: 'excerpt'; id: string; note: string }
  | { kind: 'theme'; name: string }
  | { kind: 'passing'; name: string; is: 'there' | 'going' | 'gone' }
  | { kind: 'revision'; revision: number; title: string }
  | { kind: 'imported'; batch: string; files: number }
  | { kind: 'file'; path: string; form: 'word' | 'library' }

/** The name of one step of one writer: nobody else gives it, and the one after it is known. */
export function stepName(state: string, writer: number, count: number): string {
  return `${state} ${writer} ${count}`
}

/** The writer and the number in such a name; null for any other. */
export function stepOf(name: string): { writer: string; count: number } | null {
  const [, writer, count] = /^(\S+ \d+) (\d+)$/.exec(name) ?? []
  return writer === undefined ? null : { writer, count: Number(count) }
}

/** The promises in what a process wrote. The last line may be cut off: it is no promise yet. */
export function promises(output: string): Acknowledged[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Acknowledged)
}
