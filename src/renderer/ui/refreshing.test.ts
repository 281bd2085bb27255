import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { app } from '#contract/app.ts'
import type { Aggregate } from '#contract/call.ts'
import { callQuery, queryClient } from './queries.ts'
import { announcingWindow } from './testing/announcing-window.ts'

let shown: ReturnType<typeof announcingWindow>
beforeEach(() => {
  shown = announcingWindow()
})
afterEach(() => shown.close())

const reading = Object.entries(app).flatMap(([name, { shows }]) => (shows.length > 0 ? [{ name, shows }] : []))

/** Which of the window's answers one change makes old. */
function oldAfter(what: Aggregate[]): string[] {
  for (const { name } of reading) queryClient.setQueryData([name, {}], 'an answer')
  shown.announce(what)
  const old = queryClient.getQueryCache().findAll({ stale: true })
  const names = old.filter(({ state }) => state.isInvalidated).map(({ queryKey }) => String(queryKey[0]))
  queryClient.clear()
  return names.toSorted()
}

test.each(['articles', 'excerpts', 'themes', 'briefs', 'collections', 'imports'] as const)(
  'a change of %s makes the answers old that show them, and no others',
  (part) => {
    const expected = reading.filter(({ shows }) => shows.includes(part)).map(({ name }) => name)
    expect(oldAfter([part])).toEqual(expected.toSorted())
    expect(expected.length).toBeGreaterThan(0)
  },
)

test('an answer that shows nothing of the library stays', () => {
  queryClient.setQueryData(callQuery('templates.list', {}).queryKey, [])
  shown.announce(['articles', 'excerpts', 'themes', 'briefs'])
  expect(queryClient.getQueryState(callQuery('templates.list', {}).queryKey)?.isInvalidated).toBe(false)
})

test('an answer that was asked for before a change and comes after it is old, and is asked for again by who still shows it', async () => {
  const { queryKey } = callQuery('briefs.list', {})
  const answers: ((rows: never[]) => void)[] = []
  const queryFn = (): Promise<never[]> => new Promise((answer) => answers.push(answer))
  const first = queryClient.fetchQuery({ queryKey, queryFn })
  shown.announce(['briefs'])
  answers[0]?.([])
  await first
  await vi.waitFor(() => expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true), 20_000)

  const stop = new QueryObserver(queryClient, { queryKey, queryFn }).subscribe(() => undefined)
  await vi.waitFor(() => expect(answers).toHaveLength(2), 20_000)
  answers[1]?.([])
  await vi.waitFor(() => expect(queryClient.getQueryState(queryKey)?.fetchStatus).toBe('idle'), 20_000)
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(false)
  stop()
})
