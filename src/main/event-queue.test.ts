import { expect, test } from 'vitest'
import type { AppEvent } from '#contract/events.ts'
import { openEventQueue } from './event-queue.ts'

const click = (command: 'import' | 'new-brief'): AppEvent => ({ name: 'menu.command', command })

function queue() {
  const delivered: AppEvent[] = []
  return { delivered, ...openEventQueue((event) => delivered.push(event)) }
}

test('what happens before the page listens arrives in order once it does, and only once', () => {
  const { send, listening, delivered } = queue()
  send(click('import'))
  send(click('new-brief'))
  expect(delivered).toEqual([])
  listening()
  listening()
  expect(delivered).toEqual([click('import'), click('new-brief')])
})

test('a page that listens hears at once; after a reload events wait again', () => {
  const { send, listening, wait, delivered } = queue()
  listening()
  send(click('import'))
  expect(delivered).toEqual([click('import')])
  wait()
  send(click('new-brief'))
  expect(delivered).toHaveLength(1)
  listening()
  expect(delivered).toHaveLength(2)
})
