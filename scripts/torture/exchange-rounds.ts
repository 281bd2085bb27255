import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Engine } from '#engine/engine.ts'
import { stepName, type Acknowledged } from './acknowledged.ts'
import { examine } from './examine.ts'
import type { Given } from './given.ts'
import type { Tally } from './tally.ts'
import { openEngine } from './work.ts'

type Way = {
  how: string
  /** What somebody does to the library; `other` is a library in another folder, with other articles in it. */
  act: (library: string, other: string) => void
  /** What the open connection reads was itself written over: where that cannot be rescued, it must be told. */
  destroys?: boolean
}

const WAYS: readonly Way[] = [
  { how: 'deleted', act: (library) => rmSync(library) },
  { how: 'moved away', act: (library) => renameSync(library, `${library}.moved`) },
  { how: 'gone with its folder', act: (library) => renameSync(dirname(library), `${dirname(library)}-moved`) },
  { how: 'with its log deleted', act: (library) => rmSync(`${library}-wal`) },
  {
    how: 'renamed over',
    act(library, other) {
      copyFileSync(other, `${library}.new`)
      renameSync(`${library}.new`, library)
    },
  },
  { how: 'replaced from another folder', act: (library, other) => renameSync(other, library) },
  {
    how: 'deleted and made anew',
    act(library, other) {
      rmSync(library)
      copyFileSync(other, library)
    },
  },
  { how: 'overwritten', act: (library, other) => writeFileSync(library, readFileSync(other)), destroys: true },
  { how: 'cut off', act: (library) => truncateSync(library, 4096), destroys: true },
]
const EDITS_AFTER = 3

/** Edits libraries, lets somebody exchange their files, and goes on editing. Each way in turn. */
export async function exchangeRounds(rounds: number, given: Given, tally: Tally): Promise<void> {
  const ways = Array.from({ length: Math.ceil(rounds / WAYS.length) }, () => WAYS).flat()
  for (const way of ways.slice(0, rounds)) await exchanged(way, given, tally)
}

/**
 * After the exchange every edit must be refused, all that was acknowledged before must be in the rescue file and nothing else, and what the other put
 * there must be as it was put.
 */
async function exchanged({ how, act, destroys = false }: Way, { roll, root, prepared }: Given, tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(root, 'exchange-'))
  const [library, other] = [join(folder, 'here', 'library.sqlite'), join(folder, 'there', 'other.sqlite')]
  for (const file of [library, other]) {
    mkdirSync(dirname(file))
    copyFileSync(join(prepared, file === library ? 'library.sqlite' : 'other.sqlite'), file)
  }
  const opened = openEngine(library)
  if (!opened.ok) throw new Error(opened.failure.message)
  const engine = opened.value
  const faults: string[] = []
  const said: Acknowledged[] = []
  // Now and then so many that the log is moved into the file before.
  const before = roll.below(4) === 0 ? 80 + roll.below(80) : 1 + roll.below(12)
  for (let count = 1; count <= before; count += 1) {
    const { code, acknowledged } = await edit(engine, count)
    if (acknowledged === undefined) faults.push(`An edit before the exchange was refused: ${code}.`)
    else said.push(acknowledged)
  }
  act(library, other)
  const put = contentOf(library)
  for (let count = before + 1; count <= before + EDITS_AFTER; count += 1) {
    const { code } = await edit(engine, count)
    if (code !== 'library-gone' && code !== 'library-replaced')
      faults.push(`An edit after the exchange was answered with ${code}.`)
  }
  const rescued = await engine.call('library.rescue', {})
  await engine.close()
  const whole = rescued.ok && rescued.value.whole
  if (!whole && !destroys) faults.push(`No whole rescue file: ${rescued.ok ? rescued.value.file : rescued.failure.message}`)
  if (contentOf(library) !== put) faults.push('What the other program left in the place of the library was changed.')
  // SQLite puts a log into whatever library it stands beside, as soon as somebody opens that.
  if (existsSync(`${library}-wal`)) faults.push('The log of the lost library was left beside what stands in its place.')
  const left = { library: rescued.ok ? rescued.value.file : '', said, base: 'prepared', cut: false } as const
  // Of what was destroyed, and told so, there is nothing to look at.
  tally.add(`library ${how}${whole ? '' : ', told as not whole'}`, {
    acknowledged: said.length,
    faults: whole ? await examine(folder, left, faults) : faults,
  })
  rmSync(folder, { recursive: true, force: true })
}

async function edit(engine: Engine, count: number): Promise<{ code: string; acknowledged?: Acknowledged }> {
  const note = stepName('exchanged', process.pid, count)
  const quote = `carried ${3 + (count % 6)} million Atyrau tonnes in Atyrau year ${count % 6}`
  const added = await engine.call('excerpts.add', { article: '1', quote, note })
  return added.ok
    ? { code: 'success', acknowledged: { kind: 'excerpt', id: added.value.id, note } }
    : { code: added.failure.code }
}

function contentOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'latin1') : null
}
