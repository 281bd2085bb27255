import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PLACE_COMMANDS, WINDOW_COMMANDS } from '#contract/commands.ts'
import { FORMATS } from '#core/formats.ts'
import { t } from '#text/text.ts'
import { buildProgram } from '../../src/cli/run.ts'
import type { Runner } from '../../src/cli/runner.ts'
import { madeParts, withMadeParts } from './made-parts.ts'

const GUIDE = join(import.meta.dirname, '..', '..', 'docs', 'guide')
const page = (name: string): string => readFileSync(join(GUIDE, `${name}.md`), 'utf8')

/** Commands are described here and never run. */
const still = { io: { out: () => undefined, err: () => undefined } } as unknown as Runner
const parts = madeParts(buildProgram({ ...still, library: () => () => Promise.resolve(), plain: () => () => Promise.resolve() }))

test.each(['formats', 'shortcuts', 'command-line'])(
  '%s.md says what the program’s own tables say (-u writes it again)',
  async (name) => {
    expect(page(name)).toContain("[//]: # 'made: ")
    await expect(withMadeParts(page(name), parts)).toMatchFileSnapshot(join(GUIDE, `${name}.md`))
  },
)

test('every command of the window stands in the page of shortcuts', () => {
  const text = page('shortcuts').replace(/ +/g, ' ')
  const missing = [...WINDOW_COMMANDS, ...PLACE_COMMANDS].filter(({ id }) => !text.includes(`| ${t(`commands:does.${id}`)} |`))
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('every format of the catalogue stands in the page of formats with its extensions', () => {
  const rows = page('formats').split('\n')
  const missing = Object.values(FORMATS).filter(
    ({ name, extensions }) =>
      !rows.some((row) => row.startsWith(`| ${name} `) && extensions.every((each) => row.includes(`\`.${each}\``))),
  )
  expect(missing).toEqual([])
})

test('every command of the command line stands in its page', () => {
  const text = page('command-line')
  const names = buildProgram({
    ...still,
    library: () => () => Promise.resolve(),
    plain: () => () => Promise.resolve(),
  }).commands.flatMap((command) =>
    command.commands.length === 0 ? [command.name()] : command.commands.map((child) => `${command.name()} ${child.name()}`),
  )
  expect(names.length).toBeGreaterThan(40)
  expect(names.filter((name) => !new RegExp(`\`${name}[ \`]`).test(text))).toEqual([])
})
