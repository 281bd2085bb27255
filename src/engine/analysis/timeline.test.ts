import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectOk, temporaryEngine, type TemporaryEngine } from '../testing/temporary-engine.ts'

let made: TemporaryEngine
beforeAll(async () => {
  made = temporaryEngine()
  const articles = [
    ['2025-03-06', 'Pipeline talks', 'Talks about gas from the pipeline ended on Tuesday. A line opened on 14 January 2022.'],
    ['', 'No date', 'Wheat was sold last year, and in May 2021 more of it.'],
  ] as const
  const paths = articles.map(([date, title, text], at) => {
    const path = join(made.folder, `${at}.md`)
    const facts = [`title: ${title}`, ...(date === '' ? [] : [`date: "${date}"`])]
    writeFileSync(path, `---\n${facts.join('\n')}\n---\n\n${text}\n\nNobody said more about any of it.\n`)
    return path
  })
  await made.ended(await made.engine.call('import.start', { paths, allowDuplicates: true }))
})
afterAll(() => made.remove())

test('articles by their months, and the dates that their texts name in sentences, those told from the day of writing said to be that', async () => {
  const { written, named } = expectOk(await made.engine.call('analysis.timeline', {}))
  expect(written).toEqual([
    { month: null, articles: 1 },
    { month: '2025-03', articles: 1 },
  ])
  expect(named.map(({ on, printed, told, n }) => [on, printed, told, n])).toEqual([
    ['2025-03-04', 'on Tuesday', true, 1],
    ['2022-01-14', '14 January 2022', false, 1],
    ['2021-05', 'May 2021', false, 1],
  ])
  expect(named[0]?.text).toBe('Talks about gas from the pipeline ended on Tuesday.')
})

test('of a theme only its paragraphs count; one that is none is refused', async () => {
  const { written, named } = expectOk(await made.engine.call('analysis.timeline', { theme: 'energy' }))
  expect(written).toEqual([{ month: '2025-03', articles: 1 }])
  expect(named.map(({ on }) => on)).toEqual(['2025-03-04', '2022-01-14'])
  expect(await made.engine.call('analysis.timeline', { theme: 'none' })).toMatchObject({ failure: { code: 'no-such-theme' } })
})
