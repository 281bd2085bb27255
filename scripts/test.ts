/**
 * `npm test` runs everything; `npm run check` leaves the journeys out. Every runner's figures are added up in the last line, `N passed, N failed`;
 * a static check (types, lint, format, unused code, build) counts as one. What did not run is named before it, with its reason.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { runCommand } from './run-command.ts'
import { playwrightCounts, vitestCounts } from './test-counts.ts'
import type { Counts } from './test-counts.ts'

const REPORTS = '.cache/test'
const UNIT_REPORT = `${REPORTS}/unit.json`
const JOURNEY_REPORT = `${REPORTS}/journeys.json`
const CHECK_ONLY = process.argv.includes('--check')

const total: Counts = { passed: 0, failed: 0, skipped: [] }
const lines: string[] = []

function add(name: string, counts: Counts, seconds: number): void {
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped.push(...counts.skipped)
  const skipped = counts.skipped.length === 0 ? '' : `, ${counts.skipped.length} not run`
  lines.push(
    `${name.padEnd(12)} ${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds.toFixed(1)} s)`,
  )
}

async function check(name: string, command: string, ...args: string[]): Promise<void> {
  console.log(`\n── ${name}`)
  const { code, seconds } = await runCommand(command, args)
  add(name, code === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] }, seconds)
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
  const counts = existsSync(report) ? read(report) : { passed: 0, failed: 1, skipped: [] }
  // A runner that says no while its report says yes (a crash after the last test, say) must not pass.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  add(name, counts, seconds)
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

await check('types', 'tsc', '-b')
await check('lint', 'oxlint')
await check('format', 'oxfmt', '--check')
await check('unused', 'knip')
await suite(
  'unit',
  UNIT_REPORT,
  vitestCounts,
  'vitest',
  ['run', '--config', 'src/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  {},
)
await check('torture', process.execPath, 'scripts/torture.ts', '--kills', '16', '--races', '6', '--disks', '6', '--seed', '1')
if (!CHECK_ONLY) {
  await check('build', 'electron-vite', 'build', '--logLevel', 'warn')
  await suite('journeys', JOURNEY_REPORT, playwrightCounts, process.execPath, ['scripts/e2e.ts', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEY_REPORT,
  })
}

console.log(`\n${lines.join('\n')}`)
if (!existsSync('../shared/corpus'))
  console.log('\nNot run: the checks against real articles; ../shared/corpus is not on this machine.')
if (total.skipped.length > 0) console.log(`\nNot run:\n${total.skipped.map((name) => `  ${name}`).join('\n')}`)
writeFileSync(`${REPORTS}/total.json`, JSON.stringify(total))
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
