import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleView, ExcerptView } from '#contract/views.ts'
import { announcingWindow } from '#renderer/ui/testing/announcing-window.ts'
import { dropPassages } from './drag-passages.ts'
import { excerptsOf } from './quote-spans.ts'

const excerpt = (id: string, start: number, quote: string, state: ExcerptView['state'] = 'anchored'): ExcerptView => ({
  id,
  article: 3,
  n: 1,
  anchor: { block: 4, start, end: start + quote.length, quote, prefix: '', suffix: '' },
  themes: [],
  note: '',
  state,
  createdAt: '',
  title: 'Gas',
  authors: [],
  publication: null,
  date: null,
})
const span = (start: number, quote: string) => ({ block: 4, start, end: start + quote.length, quote })

const ARTICLE: ArticleView = {
  id: '3',
  title: 'Gas',
  standfirst: null,
  authors: [],
  publication: null,
  date: null,
  url: null,
  language: null,
  organisations: [],
  details: {},
  origins: {},
  versions: [],
  blocks: [{ id: 4, kind: 'paragraph', n: 1, text: 'Gas flows east.' }],
  suggestions: [],
  decisions: [],
  guesses: [],
  excerpts: [],
  source: { file: '', sha256: '', importedAt: '' },
  collections: [],
  read: false,
  starred: false,
  reliability: null,
  marking: '',
}

/** What was marked anew. */
let marked: string[]
let shown: ReturnType<typeof announcingWindow>
beforeEach(() => {
  marked = []
  shown = announcingWindow((name, input: { ids?: string[]; quote?: string; at?: { start: number } }) => {
    if (name === 'excerpts.add') marked.push(input.quote ?? '')
    const made = excerpt(`3:${10 + marked.length}`, input.at?.start ?? 0, input.quote ?? '')
    if (name === 'articles.get') return Promise.resolve({ ok: true, value: ARTICLE })
    const value = name === 'excerpts.get' ? (input.ids ?? []).map((id) => excerpt(id, 0, 'Gas')) : made
    return Promise.resolve({ ok: true, value })
  })
})
afterEach(() => shown.close())

test('selected words become excerpts in their order; what is marked already in just these words is not marked again', async () => {
  const article = { id: '3', excerpts: [excerpt('3:1', 0, 'Gas'), excerpt('3:2', 4, 'flows east')] }
  const made = await excerptsOf(article, [span(0, 'Gas'), span(4, 'flows'), span(4, 'flows east')])
  expect(made.map(({ id }) => id)).toEqual(['3:1', '3:11', '3:2'])
  expect(marked).toEqual(['flows'])
})

test('a mark whose words are in the article no more is not taken for the selected ones', async () => {
  await excerptsOf({ id: '3', excerpts: [excerpt('3:1', 0, 'Gas', 'lost')] }, [span(0, 'Gas')])
  expect(marked).toEqual(['Gas'])
})

const dragged = (written: string): DataTransfer => ({ getData: () => written }) as unknown as DataTransfer

test('what another program drops is left to the text', () => {
  expect([dropPassages(null, () => expect.unreachable()), dropPassages(dragged(''), () => expect.unreachable())]).toEqual([
    false,
    false,
  ])
})

test('dragged passages are marked and placed from the last to the first, each where the drop was', async () => {
  const placed: string[] = []
  const spans = [span(0, 'Gas'), span(4, 'flows')]
  dropPassages(dragged(JSON.stringify({ article: '3', spans })), ({ anchor }) => placed.push(anchor.quote))
  await expect.poll(() => placed).toEqual(['flows', 'Gas'])
})
