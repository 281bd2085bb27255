import { afterEach, expect, test, vi } from 'vitest'
import type { UnsavedCall } from '#contract/app.ts'
import { unsavedCalls } from './unsaved.ts'

const note = (text: string): UnsavedCall => ({ name: 'excerpts.update', input: { id: '1:1', note: text } })

function recorder(ok = true) {
  const made: UnsavedCall[] = []
  const logged: string[] = []
  const unsaved = unsavedCalls(
    async (call) => {
      made.push(call)
      return ok ? { ok, value: {} } : { ok, failure: { code: 'brief-changed-elsewhere', message: 'Secret words.' } }
    },
    (message) => void logged.push(message),
  )
  return { made, logged, unsaved }
}

test('what a page leaves unsaved is saved when it goes: the last state of each text, once', async () => {
  const { made, unsaved } = recorder()
  unsaved.keep('note', note('a'))
  unsaved.keep('note', note('ab'))
  unsaved.keep('other', note('c'))
  await unsaved.saveAll()
  await unsaved.saveAll()
  expect(made).toEqual([note('ab'), note('c')])
})

test('what the page has saved itself is not saved again', async () => {
  const { made, unsaved } = recorder()
  unsaved.keep('note', note('a'))
  unsaved.keep('note', null)
  await unsaved.saveAll()
  expect(made).toEqual([])
})

test('a save that is refused is logged without its text, and the others are made', async () => {
  const { made, logged, unsaved } = recorder(false)
  unsaved.keep('one', note('a'))
  unsaved.keep('other', note('b'))
  await unsaved.saveAll()
  expect(made).toHaveLength(2)
  expect(logged).toEqual(Array(2).fill('not saved when the page went: excerpts.update: brief-changed-elsewhere'))
})

test('what the page itself was refused is told, and kept until it can be saved; what it had not tried is not', async () => {
  let full = true
  const made: UnsavedCall[] = []
  const unsaved = unsavedCalls(
    async (call) => {
      made.push(call)
      return full ? { ok: false, failure: { code: 'disk-full', message: 'The disk is full.' } } : { ok: true, value: {} }
    },
    () => undefined,
  )
  unsaved.keep('other', note('b'))
  expect(unsaved.refused()).toBeNull()
  unsaved.keep('note', note('a'), 'The disk was full.')
  expect(unsaved.refused()).toBe('The disk was full.')
  await unsaved.saveAll()
  expect(unsaved.refused()).toBe('The disk is full.')
  full = false
  await unsaved.saveAll()
  expect(unsaved.refused()).toBeNull()
  expect(made).toEqual([note('b'), note('a'), note('a')])
})

afterEach(() => vi.useRealTimers())

test('of a page that lives only what it left for so long is saved', async () => {
  vi.useFakeTimers()
  const { made, unsaved } = recorder()
  unsaved.keep('note', note('left'))
  vi.advanceTimersByTime(1000)
  unsaved.keep('other', note('in hand'))
  vi.advanceTimersByTime(700)
  await unsaved.saveLeft(1600)
  expect(made).toEqual([note('left')])
  await unsaved.saveAll()
  expect(made).toEqual([note('left'), note('in hand')])
})
