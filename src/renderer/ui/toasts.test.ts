import { afterEach, expect, test, vi } from 'vitest'
import { openDialogs } from './open-dialogs.ts'
import { clearNotices, clearOffers, notify, toasts, type Notice } from './toasts.ts'

afterEach(() => {
  clearNotices()
  openDialogs.set(() => 0)
  vi.useRealTimers()
})

const offer = (text: string): Notice => ({ tone: 'ok', text, actions: [{ label: 'Undo', run: () => undefined }] })
const shown = (): string[] => toasts.visibleToasts.map(({ content }) => content.text)
const runTimers = (): void => {
  for (const toast of toasts.visibleToasts) toast.timer?.resume()
  vi.runAllTimers()
}

test('of offers the last two stand until they are used; what only says something leaves by itself', () => {
  vi.useFakeTimers()
  for (const text of ['one', 'two', 'three']) notify(offer(text))
  expect(shown()).toEqual(['three', 'two'])
  notify({ tone: 'plain', text: 'said' })
  runTimers()
  expect(shown()).toEqual(['three', 'two'])
})

test('a dialog that opens takes the offers away, and over a dialog they leave by themselves; what failed stays', () => {
  vi.useFakeTimers()
  notify({ tone: 'bad', text: 'failed' })
  notify(offer('one'))
  clearOffers()
  expect(shown()).toEqual(['failed'])
  openDialogs.set(() => 1)
  notify(offer('two'))
  expect(shown()).toEqual(['two', 'failed'])
  runTimers()
  expect(shown()).toEqual(['failed'])
})
