import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { each } from './testing/markdown-edits.ts'
import { cited, markdownTrial, note, type MarkdownTrial } from './testing/markdown-trial.ts'
import { replaced, type Edit } from './testing/text-edits.ts'

let trial: MarkdownTrial
beforeAll(async () => {
  trial = await markdownTrial()
})
afterAll(() => trial.brief.remove())

const exchangedKeys: Edit = (file) =>
  file.replace('@serik2026f', '\u0000').replace('@serik2026b', '@serik2026f').replace('\u0000', '@serik2026b')
const otherStyle: Edit = (file) => file.replace(/base64,[\w+/=]+/, `base64,${Buffer.from('<style/>').toString('base64')}`)

test('notes that cite another place or source, were exchanged, are gone or are new are named', async () => {
  const places = replaced(
    ['@serik2026f, ¶ 1', '@serik2026f, ¶ 2'],
    ['@serik2026d, ¶ 1', '@serik2026d'],
    ['@serik2026a, ¶ 1', '@serik2026a, ¶¶ 1–2'],
  )
  expect(await trial.after(places)).toEqual(
    [
      `CHANGED ${cited('f', 'One', ', ¶ 2')}`,
      `CHANGED ${cited('d', 'Three', '')}`,
      `CHANGED ${cited('a', 'Six', ', ¶¶ 1–2')}`,
    ].toSorted(),
  )
  expect(await trial.after(replaced(['@serik2026f', '@nobody']))).toEqual(['CHANGED @nobody, ¶ 1'])
  expect(await trial.after(replaced(['[@serik2026f, ¶ 1]', '[-@serik2026f, ¶ 1]']))).toEqual(
    expect.arrayContaining([`DELETED ${note('One')}`]),
  )
  expect(await trial.after(exchangedKeys)).toEqual([`MOVED ${note('Five')}`, `MOVED ${note('One')}`])
  expect(await trial.after(replaced(['[@serik2026f, ¶ 1]', ''], ['[@serik2026b, ¶ 1]', ''], ['[@serik2026a, ¶ 1]', '']))).toEqual(
    [note('One'), note('Five'), note('Six')].map((each) => `DELETED ${each}`).toSorted(),
  )
  expect(await trial.after(replaced(['all the same.', 'all the same.[@serik2026a, ¶ 1]']))).toEqual([
    `ADDED ${cited('a', 'Six')}`,
  ])
  expect(await trial.after(replaced(['all the same.', 'all the same.^[No.]']))).toEqual(['ADDED No.'])
})

test('sources that say something else change the notes that cite them, and another style is told', async () => {
  const titles = replaced(['The One', 'The Only'], ['The Three', 'The Third'], ['[[2026, 5, 14]]', '[[2026, 5, 15]]'])
  const changed = await trial.after(titles, 'sources')
  expect(changed.filter((each) => each.startsWith('CHANGED @'))).toHaveLength(changed.length)
  expect(changed.join()).toMatch(/The Third Ministry[^]*The Only Ministry/)
  expect(changed.join()).toContain('issued date-parts 2026 5 15')
  expect(await trial.after(otherStyle, 'sources')).toEqual([expect.stringMatching(/^ADDED csl: [\da-f]{64}$/)])
  expect(await trial.after((file) => file.replace(/csl: .*/, ''), 'sources')).toEqual(['ADDED csl: '])
  expect(await trial.after((file) => file.replace('references:', 'nocite: "@*"\nreferences:'), 'sources')).toEqual([
    'ADDED nocite: @*',
  ])
})

test('a sentence that was changed together with the register is told', async () => {
  const { text, sources, register } = trial
  const [from, to] = ['of gas.', 'of oil.']
  expect(await trial.fallenOf(text.replace(from, to) + sources + register.replaceAll(from, to))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^CHANGED .*register/)]),
  )
})

describe('what could show or hide something else', () => {
  test.each<[string, Edit, string[]]>([
    ['a comment', replaced(['## [What follows', '<!-- Not for you. -->\n\n## [What follows']), ['ADDED comment: Not for you.']],
    ['a comment in a line', replaced(['of gas.', 'of gas.<!-- No. -->']), ['ADDED comment: No.']],
    ['an empty comment in a line', replaced(['of gas.', 'of<!-- --> gas.']), ['ADDED comment: ']],
    ['markup', replaced(['## [What follows', '<p hidden>\n\n## [What follows']), ['ADDED \ufffd<p hidden\ufffd>']],
    [
      'a fence',
      replaced(['## [What follows', '::: {.hidden}\n\n## [What follows']),
      ['ADDED ::: {.hidden}', 'ADDED ::: {.hidden}'],
    ],
    [
      'a span that hides',
      each((found) => found.replace(']{#', ']{style="display:none" #'), 'We would wait'),
      ['ADDED {style="display:none" #p17}'],
    ],
    ['code', replaced(['## [What follows', '    hidden\n\n## [What follows']), ['ADDED     hidden'.replace(/ +h/, ' h')]],
    ['a definition', replaced(['## [What follows', '[what]: https://x.org\n\n## [What follows']), ['ADDED [what]']],
    ['metadata in the text', replaced(['## [What follows', '---\ncss: x.css\n---\n\n## [What follows']), ['ADDED css: x.css']],
    ['a field above', replaced(['lang:', 'header-includes: "<style>"\nlang:']), ['ADDED header-includes: <style>']],
    [
      'strikeout',
      replaced(['not the largest', '~~not~~ the largest']),
      ['CHANGED It was \ufffd~\ufffd~not\ufffd~\ufffd~ the largest of the six.'],
    ],
    ['a mark for a sign', replaced(['\\$1,200 for', '$1,200$ for']), ['CHANGED They paid \ufffd$1,200\ufffd$ for each tonne.']],
    ['a backslash less', replaced(['\\$1,200', '$1,200']), ['CHANGED They paid \ufffd$1,200 for each tonne.']],
  ])('%s is told', async (_, edit, wanted) => {
    expect(await trial.after(edit)).toEqual(wanted.toSorted())
  })
})

async function read(file: string) {
  const path = join(trial.brief.folder, 'other.md')
  writeFileSync(path, file)
  return trial.brief.engine.call('verify.file', { path })
}

test('two registers, none, and text that no longer says which piece it is are told', async () => {
  const { text, sources, register } = trial
  expect(await read(text + sources + register + register)).toMatchObject({ failure: { code: 'several-registers' } })
  expect(await read(text + sources)).toMatchObject({ failure: { code: 'no-register' } })
  expect(await read(text.replaceAll(/\{#\w+\}/g, '') + sources + register)).toMatchObject({
    value: { ok: false, compared: { file: 'nothing' } },
  })
})

test('metadata that says one thing twice is told, and nothing of it believed', async () => {
  const twice = await trial.after(replaced(['lang:', 'title: "x"\nlang:']))
  expect(twice).toEqual(expect.arrayContaining(['DELETED The plants', expect.stringContaining('title: "x"')]))
})
