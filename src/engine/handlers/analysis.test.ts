import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

const ARTICLES = [
  [
    '2025-03-06',
    'New',
    '“The borehole gives oil again,” said Bolat Serik near Osh.',
    '“The mill stood still,” said Bolat Serik on Monday.',
  ],
  ['2021-01-02', 'Old', 'A borehole is dry since the spring of that year.', '“The road is shut,” said Dana Orazova on Friday.'],
] as const

let made: TemporaryEngine
beforeAll(async () => {
  made = temporaryEngine()
  const paths = ARTICLES.map(([date, title, ...texts]) => {
    const path = join(made.folder, `${title}.md`)
    writeFileSync(path, `---\ntitle: ${title}\ndate: "${date}"\n---\n\n${texts.join('\n\n')}\n`)
    return path
  })
  await made.ended(await made.engine.call('import.start', { paths, allowDuplicates: true }))
  expectOk(await made.engine.call('themes.add', { name: 'Wells', definition: '', terms: ['borehole'] }))
  await settled(made.engine)
})
afterAll(() => made.remove())

test('coverage is told of all themes or of the one that is asked for; one that is none is refused', async () => {
  const all = expectOk(await made.engine.call('analysis.coverage', {}))
  const wells = expectOk(await made.engine.call('analysis.coverage', { theme: 'wells' }))
  expect(wells.map(({ theme, month }) => `${theme} ${month}`).toSorted()).toEqual(['wells 2021-01', 'wells 2025-03'])
  expect(all).toEqual(expect.arrayContaining(wells))
  // The built-in theme of energy knows oil.
  expect(all.map(({ theme }) => theme)).toContain('energy')
  expect(await made.engine.call('analysis.coverage', { theme: 'none' })).toMatchObject({ failure: { code: 'no-such-theme' } })
})

test('of so many of the newest articles only these are read', async () => {
  const speakers = async (input: object) =>
    [...new Set(expectOk(await made.engine.call('analysis.statements', input)).map(({ speaker }) => speaker))].toSorted()
  expect(await speakers({})).toEqual(['Bolat Serik', 'Dana Orazova'])
  expect(await speakers({ newest: 2 })).toEqual(['Bolat Serik', 'Dana Orazova'])
  expect(await speakers({ newest: 1 })).toEqual(['Bolat Serik'])
  const { written } = expectOk(await made.engine.call('analysis.timeline', { newest: 1 }))
  expect(written).toEqual([{ month: '2025-03', articles: 1 }])
})

const said = async (input: object) => expectOk(await made.engine.call('analysis.statements', input)).map(({ text }) => text)

test('statements are narrowed to whom a name means, and to paragraphs of a theme', async () => {
  expect(await said({ actor: 'Orazova' })).toEqual(['The road is shut'])
  expect(await said({ actor: 'Nobody' })).toEqual([])
  expect(await said({})).toHaveLength(3)
  expect(await said({ theme: 'wells' })).toEqual(['The borehole gives oil again'])
  for (const call of ['analysis.statements', 'analysis.actors', 'analysis.disagreements'] as const)
    expect(await made.engine.call(call, { theme: 'none' })).toMatchObject({ failure: { code: 'no-such-theme' } })
})
