/**
 * `npm run mutate -- --places 60 --seed 1 [--under src/core]`: draws so many places of the program, changes each on its own in a way that a slip of the hand could,
 * runs the tests nearest to it, and says which changes no test noticed. The share of those found is a figure for what the tests are worth
 * (mutation score; DeMillo, Lipton and Sayward, “Hints on test data selection”, Computer 11/4, 1978). Journeys do not run: of what only a window shows,
 * nothing is drawn.
 */
import { execFileSync, spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { changesOf, type Change } from './mutate/changes.ts'
import { dice } from '#engine/testing/dice.ts'
import { inMemory } from './temporary-folder.ts'
import { testsReaching } from './tests-of.ts'

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    under: { type: 'string', default: 'src/{core,store,engine,formats,contract,cli,main}' },
  },
})
/** Of the tests that a file can make fail, so many of the nearest run, and of these so many first. */
const MOST_TESTS = 60
const NEAREST = 6
/** A change that lets a test run on and on is found. */
const LONGEST = 900_000 // ms

const random = dice(Number(values.seed))
const files = globSync(`${values.under}/**/*.{ts,tsx}`).filter((file) => !/\.test\.tsx?$|[/\\]testing[/\\]|\.d\.ts$/.test(file))
const all = files.flatMap((file) => changesOf(file, readFileSync(file, 'utf8')))
const folder = mkdtempSync(join(tmpdir(), 'mutate-'))
let found = 0
let untested = 0
const places = draw(all, Number(values.places))
try {
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', folder, 'HEAD'])
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  for (const change of places) {
    const tests = testsReaching(change.file).slice(0, MOST_TESTS)
    // The nearest first: most of what is found is found there.
    const isFound = (await notices(change, tests.slice(0, NEAREST))) || (await notices(change, tests.slice(NEAREST)))
    if (isFound) found += 1
    else if (tests.length === 0) untested += 1
    if (!isFound)
      console.log(`not found  ${change.file}:${change.line}  ${change.what}${tests.length === 0 ? '  (no test imports it)' : ''}`)
  }
} finally {
  execFileSync('git', ['worktree', 'remove', '--force', folder])
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `${found} of ${places.length} changes found (${Math.round((found / places.length) * 100)} %); no test imports ${untested} of the others`,
)

/** Whether a test fails, or does not end, once the program is changed so. */
async function notices({ file, start, end, by }: Change, tests: readonly string[]): Promise<boolean> {
  if (tests.length === 0) return false
  const path = join(folder, file)
  const source = readFileSync(path, 'utf8')
  writeFileSync(path, source.slice(0, start) + by + source.slice(end))
  const args = [
    resolve('node_modules/vitest/vitest.mjs'),
    'run',
    '--root',
    folder,
    '--config',
    join(folder, 'src/vitest.config.ts'),
    '--bail',
    '1',
    ...tests,
  ]
  const { code, isEnded, output } = await run(args)
  writeFileSync(path, source)
  if (code !== 0 && !isEnded && !output.includes(' FAIL ')) throw new Error(`No test ran for ${file}:\n${output.slice(-2000)}`)
  return code !== 0
}

/** `isEnded`: for the time it took. */
function run(args: readonly string[]): Promise<{ code: number | null; isEnded: boolean; output: string }> {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...inMemory() }, timeout: LONGEST })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()))
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, isEnded: child.killed, output })))
}

/** So many of these, at most one of a file, so that large files do not count for more. */
function draw(changes: readonly Change[], count: number): Change[] {
  const byFile = [...Map.groupBy(changes, ({ file }) => file).values()]
  const drawn: Change[] = []
  while (drawn.length < count && byFile.length > 0) {
    const [own = []] = byFile.splice(random.below(byFile.length), 1)
    drawn.push(random.of(own))
  }
  return drawn
}
