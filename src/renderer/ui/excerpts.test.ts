import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ExcerptView } from '#contract/views.ts'
import { excerptsByIds, fetchExcerpt } from './excerpts.ts'
import { queryClient } from './queries.ts'
import { announcingWindow } from './testing/announcing-window.ts'

/** What the library holds: notes by id. */
let library: Map<string, string>
let asked: string[][]
/** Called while an answer is on its way. */
let meanwhile: () => void
let shown: ReturnType<typeof announcingWindow>

const excerpt = (id: string, note: string): ExcerptView => ({
  id,
  note,
  article: 1,
  n: 1,
  anchor: { block: 1, start: 0, end: 1, quote: 'x', prefix: '', suffix: '' },
  themes: [],
  state: 'anchored',
  createdAt: '',
  title: '',
  authors: [],
  publication: null,
  date: null,
})

beforeEach(() => {
  library = new Map([
    ['1:1', 'first'],
    ['1:2', 'second'],
  ])
  asked = []
  meanwhile = () => undefined
  shown = announcingWindow((_name, { ids }: { ids: string[] }) => {
    asked.push(ids)
    const value = ids.flatMap((id) => (library.has(id) ? [excerpt(id, library.get(id) ?? '')] : []))
    meanwhile()
    return Promise.resolve({ ok: true, value })
  })
})
afterEach(() => shown.close())

const notes = async (...ids: string[]): Promise<(string | null)[]> => {
  const excerpts = await queryClient.fetchQuery(excerptsByIds(ids))
  return ids.map((id) => excerpts.get(id)?.note ?? null)
}

test('an excerpt is asked for once, whoever wants it with which others', async () => {
  expect(await notes('1:1')).toEqual(['first'])
  expect(await notes('1:1', '1:2', '9:9')).toEqual(['first', 'second', null])
  expect((await fetchExcerpt('1:2'))?.note).toBe('second')
  expect(await fetchExcerpt('9:9')).toBeNull()
  expect(asked).toEqual([['1:1'], ['1:2', '9:9']])
})

test('a change of excerpts makes all of them old, and what is on screen is asked for again in one go', async () => {
  const seen = new QueryObserver(queryClient, excerptsByIds(['1:1', '1:2'])).subscribe(() => undefined)
  expect(await notes('1:1', '1:2')).toEqual(['first', 'second'])
  library.set('1:1', 'changed')
  shown.announce(['excerpts'])
  await vi.waitFor(() => expect(asked).toHaveLength(2), 20_000)
  expect(await notes('1:1', '1:2')).toEqual(['changed', 'second'])
  expect(await notes('1:1')).toEqual(['changed'])
  expect(asked).toEqual([
    ['1:1', '1:2'],
    ['1:1', '1:2'],
  ])
  seen()
})

test('what grows old while another excerpt is on its way is asked for again', async () => {
  expect(await notes('1:1')).toEqual(['first'])
  meanwhile = () => {
    meanwhile = () => undefined
    library.set('1:1', 'changed')
    shown.announce(['excerpts'])
  }
  expect(await notes('1:1', '1:2')).toEqual(['changed', 'second'])
})

test('no excerpts are had without asking', async () => {
  expect(await notes()).toEqual([])
  expect(asked).toEqual([])
})
