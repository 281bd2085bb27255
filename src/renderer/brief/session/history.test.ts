import { expect, test } from 'vitest'
import { record, redo, startHistory, undo } from './history.ts'

test('quick typing in one paragraph is one step back', () => {
  let history = startHistory('')
  history = record(history, 'G', 'p1', 0)
  history = record(history, 'Ga', 'p1', 200)
  history = record(history, 'Gas', 'p1', 400)
  expect(undo(history).present).toBe('')
})

test('a pause, another paragraph or a change without key each begin a step', () => {
  let history = startHistory('a')
  history = record(history, 'b', 'p1', 0)
  history = record(history, 'c', 'p1', 5000)
  history = record(history, 'd', 'p2', 5001)
  history = record(history, 'e', null, 5002)
  history = record(history, 'f', null, 5003)
  const seen: string[] = []
  for (let at = history; at.past.length > 0; at = undo(at)) seen.push(undo(at).present)
  expect(seen).toEqual(['e', 'd', 'c', 'b', 'a'])
})

test('redo brings back what undo took, until something new is written', () => {
  const written = record(record(startHistory('a'), 'b', null, 0), 'c', null, 1)
  const back = undo(undo(written))
  expect(redo(back).present).toBe('b')
  expect(redo(redo(back)).present).toBe('c')
  expect(redo(record(undo(written), 'x', null, 2)).present).toBe('x')
})

test('undo and redo at either end change nothing', () => {
  const history = startHistory('a')
  expect(undo(history)).toBe(history)
  expect(redo(history)).toBe(history)
})
