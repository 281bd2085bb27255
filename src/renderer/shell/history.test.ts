import { describe, expect, test } from 'vitest'
import { begin, stay, step, visit, type History, type Way } from './history.ts'

const rules = { gone: (place: string) => place.startsWith('gone'), same: (one: string, other: string) => one === other }
const walked = (...places: string[]): History<string> => places.slice(1).reduce(visit, begin(places[0] ?? ''))
/** Where some steps lead; a step that leads nowhere stays. */
const after = (history: History<string>, ...ways: Way[]): History<string> =>
  ways.reduce((so, way) => step(so, way, rules) ?? so, history)

describe('back and forward', () => {
  test('lead through the places in the order in which they were visited', () => {
    const history = walked('library', 'article', 'brief')
    expect(after(history, 'back').here).toBe('article')
    expect(after(history, 'back', 'back').here).toBe('library')
    expect(after(history, 'back', 'back', 'forward').here).toBe('article')
    expect(after(history, 'back', 'back', 'forward', 'forward')).toEqual(history)
  })

  test('lead nowhere at the ends', () => {
    expect(step(begin('library'), 'back', rules)).toBeNull()
    expect(step(walked('library', 'brief'), 'forward', rules)).toBeNull()
    expect(step(after(walked('library', 'brief'), 'back'), 'back', rules)).toBeNull()
  })

  test('a new place cuts off what lay ahead', () => {
    const history = visit(after(walked('library', 'article', 'brief'), 'back'), 'excerpts')
    expect(history.future).toEqual([])
    expect(after(history, 'back').here).toBe('article')
    expect(after(history, 'forward').here).toBe('excerpts')
  })

  test('pass over what is gone, either way, and forget it', () => {
    const back = after(walked('library', 'gone brief', 'gone article', 'excerpts'), 'back')
    expect(back).toEqual({ past: [], here: 'library', future: ['excerpts'] })
    const ahead: History<string> = { past: [], here: 'library', future: ['gone brief', 'excerpts'] }
    expect(after(ahead, 'forward')).toEqual({ past: ['library'], here: 'excerpts', future: [] })
    expect(step(walked('gone brief', 'library'), 'back', rules)).toBeNull()
  })

  test('lead away from the present place: what is gone between two visits of one place does not make a step that shows nothing new', () => {
    expect(after(walked('excerpts', 'library', 'gone brief', 'library'), 'back').here).toBe('excerpts')
  })
})

test('what changes at the present place is kept with it', () => {
  const history = visit(stay(walked('library', 'article'), 'article, scrolled'), 'brief')
  expect(after(history, 'back').here).toBe('article, scrolled')
})

test('a hundred places are kept, the newest', () => {
  const history = walked(...Array.from({ length: 300 }, (_, at) => String(at)))
  expect([history.past.length, history.past[0], history.past.at(-1)]).toEqual([100, '199', '298'])
  const back = after(history, ...Array<Way>(100).fill('back'))
  expect(back.here).toBe('199')
  expect(after(back, ...Array<Way>(100).fill('forward'))).toEqual(history)
})
