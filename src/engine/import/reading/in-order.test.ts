import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2))

test('what belongs to a later file waits until the earlier one is over, and each answer goes to who asked', async () => {
  const order = inOrder()
  const log: string[] = []
  const act = (what: string) => async (): Promise<string> => {
    log.push(what)
    await soon()
    return what
  }
  for (const index of [3, 5, 6]) order.expect(index)
  const answers = [
    order.deliver(5, act('5 read')),
    order.deliver(5, act('5 finished'), true),
    order.deliver(6, act('6 finished'), true),
    order.deliver(3, act('3 read')),
  ]
  expect(log).toEqual(['3 read'])
  expect(order.underWay).toBe(4)
  answers.push(order.deliver(3, act('3 finished'), true))
  expect(log).toEqual(['3 read', '3 finished', '5 read', '5 finished', '6 finished'])
  expect(await Promise.all(answers)).toEqual(['5 read', '5 finished', '6 finished', '3 read', '3 finished'])
  await order.settled()
  expect(order.underWay).toBe(0)
})

test('what fails fails for who delivered it, and the rest goes on', async () => {
  const order = inOrder()
  order.expect(0)
  order.expect(1)
  const later = order.deliver(1, async () => 'fine', true)
  await expect(order.deliver(0, () => Promise.reject(new Error('disk full')), true)).rejects.toThrow('disk full')
  expect(await later).toBe('fine')
})
