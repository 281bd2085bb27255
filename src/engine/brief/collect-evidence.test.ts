import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ImportReport } from '#contract/job.ts'
import { openLibrary } from '#store/library/library.ts'
import { articleReader, collectEvidence, withTexts } from './collect-evidence.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeEach(() => {
  made = temporaryEngine()
})
afterEach(async () => {
  expect(made.errors).toEqual([])
  await made.remove()
})

const ARTICLE = `# Wind at Aktau

The port of Aktau closed for wind on sixty days of the year, and the ferries waited.[^1]

[^1]: Interview with a harbour master, who asked not to be named.

Four ferries cross the sea, and one of them is usually being repaired in Baku.
`

test('evidence brings the footnotes its paragraph refers to, and neighbours from the text, not from the notes', async () => {
  const path = join(made.folder, 'wind.md')
  writeFileSync(path, ARTICLE)
  const { imported } = (await made.ended(await made.engine.call('import.start', { paths: [path] }))).result as ImportReport
  const [article = ''] = imported.map(({ id }) => id)
  const { id } = expectOk(await made.engine.call('excerpts.add', { article, quote: 'closed for wind on sixty days' }))

  const library = expectOk(openLibrary(join(made.folder, 'library.sqlite')))
  const found = collectEvidence(library.db, [id])
  const entry = found[id]
  const whole = withTexts(found, articleReader(library.db))[id]
  library.close()
  expect(entry?.footnotes.map(({ text }) => text)).toEqual(['Interview with a harbour master, who asked not to be named.'])
  expect(entry?.after?.text).toMatch(/^Four ferries/)
  expect(entry?.text).toBeUndefined()
  expect(whole?.text?.map(({ text }) => text.slice(0, 8))).toEqual(['The port', 'Intervie', 'Four fer'])
})
