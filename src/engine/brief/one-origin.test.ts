import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

/** The agency is named in the beginning, and what is quoted says nothing of it. */
const ARTICLES = {
  ledger: [
    'Ann Berg',
    'Ledger',
    'Gas stopped at the border on Monday, Reuters reported.',
    'Nobody in Osh was told why the gas stopped.',
  ],
  notes: [
    'Omar Said',
    'Notes',
    'The pipe was shut at noon, according to Reuters.',
    'The ministry promised heating before the first snow.',
  ],
}

let made: TemporaryEngine
let marks: string[]
beforeAll(async () => {
  made = temporaryEngine()
  const paths = Object.entries(ARTICLES).map(([name, [author, outlet, first, last]]) => {
    const path = join(made.folder, `${name}.md`)
    const middle = `The weather in the home town of ${author} was cold, and the roads were closed to trucks.`
    const text = `---\ntitle: Of ${name}\nauthor: ${author}\npublication: ${outlet}\n---\n\n${first}\n\n${middle}\n\n${last}\n`
    writeFileSync(path, text)
    return path
  })
  await made.ended(await made.engine.call('import.start', { paths }))
  const { rows } = expectOk(await made.engine.call('articles.list', {}))
  marks = []
  for (const [name, [, , , quote]] of Object.entries(ARTICLES)) {
    const article = rows.find(({ title }) => title === `Of ${name}`)?.id ?? ''
    marks.push(expectOk(await made.engine.call('excerpts.add', { article, quote: quote ?? '', themes: ['energy'] })).id)
  }
})
afterAll(() => made.remove())

test('what the map of origins joins, the check of a brief counts once, though the quotations do not say so', async () => {
  const origins = expectOk(await made.engine.call('analysis.origins', {}))
  expect(origins.map(({ origin, articles }) => [origin, articles.length])).toEqual([['Reuters', 2]])
  const { id, sections } = expectOk(
    await made.engine.call('briefs.create', { template: 'policy-brief', title: 'Gas', themes: [] }),
  )
  const markdown = `It is cold in Osh.[^${marks[0]}] Heating is promised.[^${marks[1]}]`
  expectOk(await made.engine.call('briefs.write', { id, section: sections[1]?.id ?? '', markdown, append: true }))
  const { findings } = expectOk(await made.engine.call('briefs.check', { id }))
  const [one] = findings.filter(({ rule }) => rule === 'one-origin')
  expect(one?.message).toContain('“Ledger” and “Notes” count once: all draw on Reuters.')
})

test('so does what would be left when a source goes', async () => {
  const { briefs } = expectOk(await made.engine.call('briefs.restingOn', { excerpts: marks.slice(0, 1), articles: [] }))
  expect(briefs.map(({ thinned }) => thinned)).toEqual([[]])
})
