import { describe, expect, test } from 'vitest'
import { cardPlace } from './card-place.ts'

const WINDOW = { top: 44, bottom: 870, left: 8, right: 1432 }
const CARD = { width: 360, height: 200 }
const pill = (top: number, right = 1000) => ({ top, bottom: top + 20, left: right - 80, right })
const line = (top: number) => ({ top, bottom: top + 27 })
const overlaps = (place: { top: number }, height: number, { top, bottom }: { top: number; bottom: number }): boolean =>
  place.top < bottom && place.top + height > top

describe('the card of a passage', () => {
  test('stands below what it belongs to, its right edge below the other', () => {
    expect(cardPlace(pill(300), CARD, WINDOW, null)).toEqual({ left: 640, top: 324, maxHeight: 546, side: 'below' })
  })

  test('stands above where there is no room below, and stays in the window', () => {
    expect(cardPlace(pill(800), CARD, WINDOW, null)).toMatchObject({ side: 'above', top: 596 })
    expect(cardPlace(pill(300, 200), CARD, WINDOW, null).left).toBe(8)
    expect(cardPlace(pill(300, 1500), CARD, WINDOW, null).left).toBe(1072)
  })

  test.each([
    ['the line right below', line(330)],
    ['the line of the sentence itself', line(297)],
    ['a line of the sentence that reaches lower', line(312)],
    ['a line some way below', line(420)],
    ['the line right above', line(268)],
    ['a line far away', line(700)],
  ])('never covers the line that is written: %s', (_name, writing) => {
    const place = cardPlace(pill(300), CARD, WINDOW, writing)
    expect(overlaps(place, Math.min(CARD.height, place.maxHeight), writing)).toBe(false)
  })

  test('never covers a line above it, where it stands above', () => {
    const place = cardPlace(pill(800), CARD, WINDOW, line(650))
    expect(place.side).toBe('above')
    expect(overlaps(place, Math.min(CARD.height, place.maxHeight), line(650))).toBe(false)
  })

  test('where neither side has room for all of it, it is cut on the larger', () => {
    const low = { ...WINDOW, bottom: 400 }
    expect(cardPlace(pill(240), CARD, low, null)).toMatchObject({ side: 'above', maxHeight: 192, top: 44 })
    expect(cardPlace(pill(220), CARD, { ...low, bottom: 430 }, line(100))).toMatchObject({ side: 'below', maxHeight: 186 })
  })
})
