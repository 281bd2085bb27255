import { beforeEach, expect, test } from 'vitest'
import type { SourcePlace } from '#renderer/shell/spot.ts'
import { walk } from '#renderer/shell/walk.ts'
import { besideOf, showBeside } from '../issue/beside.ts'
import { closeSource, openSource, restoreSource, source, sourceOf, stepSource } from './source.ts'

const place = (article: string, sentence: string | null = 's'): SourcePlace => ({
  article,
  block: 1,
  start: 0,
  end: 5,
  excerpt: `${article}:1`,
  sentence,
})
const shown = (): string | null => sourceOf('brief')?.article ?? null
const places = (): number => walk.get().past.length

beforeEach(() => {
  showBeside('another', { pane: 'check' })
  source.set((before) => ({ ...before, brief: null, shown: null, before: 'check' }))
})

test('a source takes the place of what stood beside the text, and gives it back', () => {
  showBeside('brief', { pane: 'since' })
  openSource('brief', place('1'))
  openSource('brief', place('2'))
  expect([shown(), besideOf('brief').pane]).toEqual(['2', 'source'])
  closeSource('brief')
  expect([shown(), besideOf('brief').pane]).toEqual([null, 'since'])
  closeSource('brief')
  expect(besideOf('brief').pane).toBe('since')
})

test('each passage that is opened is a place of the window, the same one again is not', () => {
  const before = places()
  openSource('brief', place('1'))
  openSource('brief', place('1'))
  expect(places()).toBe(before + 1)
  openSource('brief', place('2'))
  stepSource('brief', 'back')
  expect([places(), shown()]).toEqual([before + 3, '1'])
  stepSource('brief', 'back')
  expect([places(), shown()]).toEqual([before + 3, '1'])
})

test('what the pane showed before lies behind it, also when the window comes back to it by itself', () => {
  for (const article of ['1', '2', '3']) openSource('brief', place(article))
  restoreSource('brief', place('2'))
  expect(source.get().shown).toMatchObject({ past: [place('1')], here: place('2'), future: [place('3')] })
  restoreSource('brief', place('3'))
  expect(source.get().shown).toMatchObject({ past: [place('1'), place('2')], future: [] })
  restoreSource('brief', null)
  expect(shown()).toBeNull()
})

test('another brief has its own source', () => {
  openSource('brief', place('1'))
  expect(sourceOf('second')).toBeNull()
  openSource('second', place('2'))
  expect(source.get().shown).toMatchObject({ past: [], here: place('2') })
})
