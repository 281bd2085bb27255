// Run by durability.test.ts in a process of its own: stores articles, excerpts and brief revisions one by one and says so after each, until it is killed.
import { writeSync } from 'node:fs'
import { addExcerpt } from '../marks/excerpts.ts'
import { openLibrary } from '../library/library.ts'
import { createBrief, saveBrief } from '../briefs/briefs.ts'
import { addArticle } from './temporary-library.ts'

const path = process.argv[2]
if (path === undefined) throw new Error('Which library?')
const opened = openLibrary(path, { create: true })
if (!opened.ok) throw new Error(opened.failure.message)
const { db } = opened.value
const content = (title: string) => ({ title, authors: [], marking: '', date: '2024', language: 'en', themes: [], sections: [] })
const brief = createBrief(db, { id: 'policy-brief', version: 1 }, content('0'))

// Through the file descriptor: what console.log holds back would be lost with the process, and the test would see fewer promises than were made.
for (let count = 1; ; count += 1) {
  const id = addArticle(db, [`Kept promise number ${count}. ${'Some more words to fill pages with. '.repeat(40)}`], {
    date: '2024-01-01',
  })
  writeSync(1, `article ${id}\n`)
  const quote = `Kept promise number ${count}`
  const excerpt = addExcerpt(db, id, { block: 1, start: 0, end: quote.length, quote, prefix: '', suffix: '' }, [], `note${count}`)
  if (excerpt.ok) writeSync(1, `excerpt ${excerpt.value.id}\n`)
  const saved = saveBrief(db, brief.id, count, content(String(count)))
  if (saved.ok) writeSync(1, `revision ${saved.value.revision}\n`)
}
