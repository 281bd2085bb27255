import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine, type CommandLine } from './testing/command-line.ts'

let cli: CommandLine
let folder: string
beforeAll(() => {
  cli = commandLine()
  folder = join(cli.folder, 'articles')
  mkdirSync(folder)
  const texts = {
    wells:
      'The council counted eleven wells in the steppe and found that four had been dry since spring, its engineer told the meeting.',
    rails:
      'Freight wagons waited nine days at the border because the gauge changes there, according to the railway and two shippers.',
    rivers:
      'Farmers along the lower river say the dam upstream lets through a third of the water that both governments had agreed on.',
  }
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(folder, `${name}.txt`), `What the ${name} cost\n\nBy Aigul Serik\n\n14 January 2022\n\n${text}\n`)
})
afterAll(() => cli.remove())

test('an import that was stopped says how to go on, is mentioned later, and goes on exactly where it stopped', async () => {
  const stopped = await cli.runWith({ signal: AbortSignal.abort() }, 'import', folder)
  expect(stopped.code).toBe(1)
  expect(stopped.err).toContain('briefwright import --continue')

  const other = await cli.runWith(
    { stdin: 'A note\n\nThe bridge was closed on Monday because the river had risen by two metres.\n' },
    'import',
    '-',
  )
  expect(other.err).toContain('stopped after')

  const rest = await cli.run('import', '--continue', '--json')
  expect(rest.code).toBe(0)
  expect((rest.json as { imported: { title: string }[] }).imported.map(({ title }) => title).sort()).toEqual([
    'What the rails cost',
    'What the rivers cost',
    'What the wells cost',
  ])
  const again = await cli.run('import', '--continue', '--json')
  expect(again.json).toMatchObject({ imported: [], duplicates: [], failed: [] })
})

test('a stopped import can be forgotten', async () => {
  await cli.runWith({ signal: AbortSignal.abort() }, 'import', folder, '--allow-duplicates')
  expect((await cli.run('import', '--discard')).code).toBe(0)
  expect((await cli.run('import', '--continue', '--json')).json).toMatchObject({ imported: [] })
})

const MORE = Array.from(
  { length: 60 },
  (_, index) =>
    `In the village of ${'abcdefghij'[index % 10]}${index} the council heard of it from the engineer and wrote it down.\n\n`,
).join('')

const text = (tonnes: string, month: string): string =>
  `What the plant sold\n\nBy Aigul Serik\n\n14 January 2022\n\nThe plant at Aktau sold ${tonnes} million tonnes of gas in ${month}, its engineer told the council.\n\nNobody at the plant would say why it sold less than in the year before the last, or for how long it would go on.\n\n${MORE}`

test('what corrects an article is told with what differs, and stored as its new version where that is asked for', async () => {
  const [old, corrected, reprint] = [
    ['plant', '25', 'May'],
    ['corrected', '27', 'June'],
    ['reprint', '25', 'May'],
  ].map(([name, tonnes = '', month = '']) => {
    const path = join(cli.folder, `${name}.txt`)
    writeFileSync(path, text(tonnes, month) + (name === 'reprint' ? '\nA line that the reprint adds.\n' : ''))
    return path
  })
  const first = await cli.run('import', old ?? '', '--json')
  const [{ id }] = (first.json as { imported: [{ id: string }] }).imported
  const differs = [
    { kind: 'number', was: '25', is: '27' },
    { kind: 'date', was: 'May', is: 'June' },
  ]
  const told = await cli.run('import', corrected ?? '', '--json')
  expect(told.json).toMatchObject({ imported: [], duplicates: [{ of: id, differs }] })
  const said = await cli.run('import', corrected ?? '')
  expect(said.out).toMatch(/Left out and not the same[^]*corrected\.txt[^]*number: 25 → 27\n[^]*date: May → June/u)
  const again = await cli.run('import', corrected ?? '', reprint ?? '', '--json', '--new-versions')
  expect(again.json).toMatchObject({ imported: [{ title: 'What the plant sold' }], duplicates: [{ of: id }] })
  expect((again.json as { duplicates: object[] }).duplicates[0]).not.toHaveProperty('differs')
  const headline = join(cli.folder, 'headline.txt')
  writeFileSync(headline, text('27', 'June').replace('What the plant sold', 'What the plant did not sell'))
  expect((await cli.run('import', headline, '--json')).json).toMatchObject({ duplicates: [{ differs: [{ kind: 'negation' }] }] })
  const left = await cli.run('import', corrected ?? '', '--json')
  expect(left.json).toMatchObject({ imported: [], duplicates: [{ similarity: 1 }] })
})

test('import without a path is wrong usage', async () => {
  expect((await cli.run('import')).code).toBe(2)
})

test('facts to look at and warnings are listed with the articles', async () => {
  const file = join(cli.folder, 'ref.ris')
  writeFileSync(
    file,
    'TY  - NEWS\nTI  - Freight at the dry port\nAB  - Freight at the dry port doubled within a year, the operator said in its report.\nER  - \n',
  )
  const { out, code } = await cli.run('import', file)
  expect(code).toBe(0)
  expect(out).toMatch(/Freight at the dry port .*authors/)
  expect(out).toContain('Please note:')
})

test('show says where facts were found and what was left out of the text', async () => {
  const file = join(cli.folder, 'quarries.txt')
  const text = 'The quarry sent its last stone in March, and the town that had grown around it asked who would mend the road.'
  writeFileSync(file, `The last stone\n\nBy Aigul Serik\n\n3 April 2021\n\nAdvertisement\n\n${text}\n`)
  const { json } = await cli.run('import', file, '--json')
  const [{ id }] = (json as { imported: [{ id: string }] }).imported
  expect((await cli.run('show', id, '--json')).json).toMatchObject({
    origins: { title: { from: 'layout' }, authors: { from: 'visible' } },
    organisations: [],
    leftOut: expect.arrayContaining([{ text: 'Advertisement', reason: expect.any(String) }]),
    blocks: [{ n: 1, kind: 'paragraph', text }],
  })
  expect((await cli.run('show', id)).out).toContain('lines are left out of the text')
})
