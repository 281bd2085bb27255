import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCsv } from '#formats/csv/csv.ts'
import { commandLine, type CommandLine } from './testing/command-line.ts'

const TEXT =
  'Gas and steel\n\nThe pipeline carried gas to the east all winter long, and gas is what the mill needs.\n\nThe mill stood still for lack of steel and of buyers.\n'
let cli: CommandLine
let other: CommandLine
beforeEach(async () => {
  cli = commandLine()
  other = commandLine()
  for (const each of [cli, other]) {
    writeFileSync(join(each.folder, 'gas.txt'), TEXT)
    await each.run('import', join(each.folder, 'gas.txt'))
  }
})
afterEach(() => {
  cli.remove()
  other.remove()
})

type Row = Record<string, unknown>
const excerpts = async (of: CommandLine): Promise<Row[]> => (await of.run('excerpts', 'list', '--json')).json as Row[]
const shown = (rows: Row[]): Row[] => rows.map(({ n, quote, themes, note }) => ({ n, quote, themes, note }))

/** A paragraph of a note, as Zotero exports it. */
const highlight = (quote: string, comment: string): string =>
  `<p><span class="highlight">“${quote}”</span> <span class="citation">(<span class="citation-item">Other, 2022, p. 1</span>)</span> ${comment}</p>`

async function mark(): Promise<void> {
  await cli.run('themes', 'add', 'Mills', '--definition', 'Steel.', '--term', 'mill')
  await cli.run('excerpts', 'add', '1', '--quote', 'what the mill needs', '--theme', 'mills,energy', '--note', '=Look\n- here')
  await cli.run('excerpts', 'add', '1', '--quote', 'lack of steel')
}

test.each(['jsonld', 'md', 'csv'])('marks go to another library as .%s, once, and come back by one undo', async (ending) => {
  await mark()
  const file = join(cli.folder, `marks.${ending}`)
  expect(await cli.run('marks', 'export', file, '--json')).toMatchObject({ code: 0, json: { file, marks: 2 } })
  const { code, json } = await other.run('marks', 'import', file, '--json')
  expect([code, json]).toEqual([0, { imported: 2, merged: 0, unchanged: 0, passedOver: 0, themes: ['Mills'], conflicts: [] }])
  expect(shown(await excerpts(other))).toEqual(shown(await excerpts(cli)))
  expect((await other.run('marks', 'import', file, '--json')).json).toMatchObject({
    imported: 0,
    merged: 0,
    unchanged: 2,
    themes: [],
  })
  await other.run('excerpts', 'remove', '1:2', '--yes')
  await other.run('undo')
  expect((await other.run('undo')).out).toContain('Imported 2 marks')
  expect(await excerpts(other)).toEqual([])
  expect(((await other.run('themes', 'list', '--json')).json as Row[]).some(({ slug }) => slug === 'mills')).toBe(false)
})

test('beside a table its articles stand as CSL-JSON, named in it by their keys, and no cell is a formula', async () => {
  await cli.run('excerpts', 'add', '1', '--quote', 'what the mill needs', '--note', '=HYPERLINK("http://x")')
  const file = join(cli.folder, 'marks.csv')
  const references = join(cli.folder, 'marks.csl.json')
  expect((await cli.run('marks', 'export', file, '--json')).json).toEqual({ file, marks: 1, references })
  const items = JSON.parse(readFileSync(references, 'utf8')) as Row[]
  expect(items).toMatchObject([{ type: 'webpage', title: 'Gas and steel' }])
  const [head = [], row = []] = readCsv(readFileSync(file, 'utf8'))
  expect(row[head.indexOf('cite')]).toBe(items[0]?.['id'])
  expect(readFileSync(file, 'utf8')).toContain(`"'=HYPERLINK(`)
  const jsonld = join(cli.folder, 'marks.jsonld')
  expect((await cli.run('marks', 'export', jsonld, '--json')).json).toMatchObject({ references: null })
})

test('a mark that is here gets what is new, and what fits no article or no place is told and left out', async () => {
  await other.run('excerpts', 'add', '1', '--quote', 'lack of steel', '--note', 'Mine')
  const file = join(cli.folder, 'marks.csv')
  writeFileSync(
    file,
    [
      'title,quote,themes,note',
      'Gas and steel,lack of steel,Energy,Theirs',
      'Gas and steel,gas,,',
      'Gas and steel,lack of coal and of buyers,,',
      'Another article,lack of steel,,',
    ].join('\n'),
  )
  const { code, json } = await other.run('marks', 'import', file, '--json')
  expect(code).toBe(3)
  expect(json).toMatchObject({
    imported: 0,
    merged: 1,
    conflicts: [
      { quote: 'gas', why: 'several-places' },
      { why: 'not-there', nearest: { n: 2, text: expect.stringContaining('lack of steel and of buyers') } },
      { title: 'Another article', why: 'no-article', nearest: null },
    ],
  })
  expect(shown(await excerpts(other))).toEqual([{ n: 2, quote: 'lack of steel', themes: ['energy'], note: 'Mine\nTheirs' }])
  expect((await other.run('marks', 'import', file)).out).toContain('It stands in several places of the article')
})

test('only the excerpts of a theme or an article are written where that is asked, and wrong names are refused', async () => {
  await mark()
  const file = join(cli.folder, 'marks.md')
  expect((await cli.run('marks', 'export', file, '--theme', 'mills', '--json')).json).toMatchObject({ marks: 1 })
  expect(readFileSync(file, 'utf8')).toContain('> what the mill needs')
  expect(await cli.run('marks', 'export', file, '--theme', 'mils')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Did you mean mills?'),
  })
  expect(await cli.run('marks', 'export', join(cli.folder, 'marks.txt'))).toMatchObject({ code: 2 })
  expect(await cli.run('marks', 'import', join(cli.folder, 'gas.txt'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('gas.txt'),
  })
})

test('highlights of a note of Zotero find their article by their words, and what stands nowhere is told', async () => {
  const note = join(cli.folder, 'Annotations.html')
  const body = [highlight('gas is what the mill needs', 'Ask Ann'), highlight('steel rained from the sky', '')].join('\n')
  writeFileSync(note, `<!DOCTYPE html><div class="zotero-notes"><div class="zotero-note"><h1>Annotations</h1>${body}</div></div>`)
  const done = await cli.run('marks', 'import', note, '--json')
  expect(done).toMatchObject({
    code: 3,
    json: { imported: 1, conflicts: [{ quote: 'steel rained from the sky', why: 'no-article' }] },
  })
  expect(shown(await excerpts(cli))).toEqual([{ n: 1, quote: 'gas is what the mill needs', themes: [], note: 'Ask Ann' }])
})
