import { expect, test } from 'vitest'
import type { ImportSink, ReadSource } from './import-sink.ts'
import { pausable } from './pausable.ts'
import { createPause } from '../jobs/pause.ts'

const known = async (): Promise<boolean> => true
const SOURCE = {} as ReadSource
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

function recorder(): { sink: ImportSink; log: string[] } {
  const log: string[] = []
  const note = (what: string) => async (place: number | { index: number }) =>
    void log.push(`${what} ${typeof place === 'number' ? place : place.index}`)
  const sink = { known, opened: note('opened'), read: note('read'), left: note('left'), failed: note('failed') }
  return { sink: { ...sink, finished: note('finished') }, log }
}

test('while paused nothing is delivered, and when it goes on everything comes in its order, what is new behind it', async () => {
  const { sink, log } = recorder()
  const { signal } = new AbortController()
  const pause = createPause(signal)
  const braked = pausable(sink, pause, signal)
  const read = (index: number): Promise<void> => braked.read({ index, member: null }, SOURCE)
  await read(0)
  pause.pause()
  const waiting = [read(1), braked.finished(1), read(2)]
  expect(await braked.known({ index: 3, member: null }, '')).toBe(true)
  await soon()
  expect(log).toEqual(['read 0'])
  pause.resume()
  waiting.push(read(3))
  await Promise.all(waiting)
  expect(log).toEqual(['read 0', 'read 1', 'finished 1', 'read 2', 'read 3'])
})

test('what waits when a paused import is cancelled is dropped', async () => {
  const { sink, log } = recorder()
  const abort = new AbortController()
  const pause = createPause(abort.signal)
  const braked = pausable(sink, pause, abort.signal)
  pause.pause()
  const waiting = braked.read({ index: 0, member: null }, SOURCE)
  abort.abort()
  await waiting
  expect(log).toEqual([])
})
