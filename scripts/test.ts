/**
 * `npm test` runs everything; `npm run check` leaves the journeys out, and `npm run check -- FILE…` looks at these files only. Every runner's figures are
 * added up in the last line, `N passed, N failed`; a static check (types, lint, format, unused code, build) counts as one. What did not run is named
 * before it, with its reason.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { runCommand } from './run-command.ts'
import { inMemory } from './temporary-folder.ts'
import { playwrightCounts, vitestCounts } from './test-counts.ts'
import type { Counts } from './test-counts.ts'
import { testsOf } from './tests-of.ts'

const REPORTS = '.cache/test'
const UNIT_REPORT = `${REPORTS}/unit.json`
const JOURNEY_REPORT = `${REPORTS}/journeys.json`
/** The short form of `npm run torture`: some seconds, the same rounds each time. */
const SHORT_TORTURE = ['--kills', '8', '--races', '4', '--disks', '5', '--replaced', '9', '--seed', '1']
const CHECK_ONLY = process.argv.includes('--check')
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))

const total: Counts = { passed: 0, failed: 0, skipped: [], again: [] }
const lines: string[] = []

function add(name: string, counts: Counts, seconds: number): void {
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped.push(...counts.skipped)
  total.again.push(...counts.again)
  const skipped = counts.skipped.length === 0 ? '' : `, ${counts.skipped.length} not run`
  lines.push(
    `${name.padEnd(12)} ${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  )
}

/** Static checks run side by side, so each shows what it says when it ends, in one piece. */
async function check(name: string, command: string, ...args: string[]): Promise<void> {
  const { code, seconds, output } = await runCommand(command, args, { quiet: true })
  console.log(`\n── ${name}\n${output.trim()}`.trimEnd())
  add(
    name,
    code === 0 ? { passed: 1, failed: 0, skipped: [], again: [] } : { passed: 0, failed: 1, skipped: [], again: [] },
    seconds,
  )
}

async function suite(
  name: string,
  report: string,
  read: (path: string) => Counts,
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  console.log(`\n── ${name}`)
  const { code, seconds } = await runCommand(command, args, { env })
  const counts = existsSync(report) ? read(report) : { passed: 0, failed: 1, skipped: [], again: [] }
  // A runner that says no while its report says yes (a crash after the last test, say) must not pass.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  add(name, counts, seconds)
}

const unitTests = (...chosen: string[]): Promise<void> =>
  suite(
    'unit',
    UNIT_REPORT,
    vitestCounts,
    'vitest',
    [
      'run',
      '--config',
      'src/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
      ...chosen,
    ],
    inMemory(),
  )

/** One corner: the types of everything (only what changed is looked at again), the rest for these files and the tests that import them. */
async function checkFiles(): Promise<void> {
  const tests = testsOf(files)
  await Promise.all([
    check('types', 'tsc', '-b'),
    check('lint', 'oxlint', ...files),
    check('format', 'oxfmt', '--check', ...files),
    ...(tests.length > 0 ? [unitTests(...tests)] : []),
  ])
  if (tests.length === 0) lines.push('unit         no test imports these files')
}

async function checkAll(): Promise<void> {
  await Promise.all([
    check('types', 'tsc', '-b'),
    check('lint', 'oxlint'),
    check('format', 'oxfmt', '--check'),
    check('unused', 'knip'),
    // What only tests use, but for what is tagged as waiting for a part of the program that opens it to the user.
    check('unopened', 'knip', '--production', '--tags=-opens'),
    ...(CHECK_ONLY ? [] : [check('build', 'electron-vite', 'build', '--logLevel', 'warn')]),
  ])
  await unitTests()
  await check('torture', process.execPath, 'scripts/torture.ts', ...SHORT_TORTURE)
  if (CHECK_ONLY) return
  // On a busy machine one of many journeys may run out of its time; whoever reads the last lines sees which.
  const journeys = ['scripts/e2e.ts', '--reporter=list,json', '--retries=1']
  await suite('journeys', JOURNEY_REPORT, playwrightCounts, process.execPath, journeys, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEY_REPORT,
  })
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
const missing = files.filter((file) => !existsSync(file))
if (missing.length > 0) {
  console.error(`Not here: ${missing.join(', ')}. Name files or folders of this checkout.`)
  process.exit(2)
}
await (files.length > 0 ? checkFiles() : checkAll())

console.log(`\n${lines.join('\n')}`)
if (!existsSync('../shared/corpus'))
  console.log('\nNot run: the checks against real articles; ../shared/corpus is not on this machine.')
const listed = (names: readonly string[]): string => names.map((name) => `  ${name}`).join('\n')
if (total.skipped.length > 0) console.log(`\nNot run:\n${listed(total.skipped)}`)
if (total.again.length > 0) console.log(`\nPassed only when tried again, and to be mended:\n${listed(total.again)}`)
writeFileSync(`${REPORTS}/total.json`, JSON.stringify(total))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
