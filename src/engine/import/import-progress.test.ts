import type { Failure } from '#core/result.ts'
import { expect, test } from 'vitest'
import { withProgress } from './import-progress.ts'
import type { ImportSink, ReadSource } from './import-sink.ts'

const nothing = async (): Promise<void> => undefined
const SINK: ImportSink = {
  known: async () => false,
  opened: nothing,
  read: nothing,
  left: nothing,
  failed: nothing,
  finished: nothing,
}
const SOURCE = {} as ReadSource
const REASON: Failure = { code: 'damaged-file', message: 'x' }

function watched(total: number): { sink: ImportSink; at: () => string } {
  const shown = { done: 0, total }
  const progress = (change: object): void => void Object.assign(shown, change)
  const sink = withProgress(SINK, { progress, nameOf: (index) => `${index}.zip`, done: 0, total })
  return { sink, at: () => `${shown.done}/${shown.total}` }
}

test('files count when they are finished, and members of an archive beside it', async () => {
  const { sink, at } = watched(2)
  await sink.opened(0, 4, [])
  expect(at()).toBe('0/6')
  await sink.read({ index: 0, member: 'a' }, SOURCE)
  await sink.left({ index: 0, member: 'b' }, '')
  await sink.failed({ index: 0, member: 'c' }, REASON)
  expect(at()).toBe('3/6')
  // The fourth was done in an earlier run.
  await sink.finished(0)
  expect(at()).toBe('4/5')
  await sink.read({ index: 1, member: null }, SOURCE)
  expect(at()).toBe('4/5')
  await sink.finished(1)
  expect(at()).toBe('5/5')
})

test('of an archive that does not tell how many members it has, each counts when it comes', async () => {
  const { sink, at } = watched(1)
  await sink.opened(0, null, [])
  await sink.read({ index: 0, member: 'a' }, SOURCE)
  await sink.read({ index: 0, member: 'b' }, SOURCE)
  expect(at()).toBe('2/3')
  await sink.finished(0)
  expect(at()).toBe('3/3')
})
