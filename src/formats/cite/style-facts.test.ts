import { expect, test } from 'vitest'
import { styleFacts, withItsLocale } from './style-facts.ts'

const style = (kind: string, cased: number, plain: number): string =>
  `<style class="${kind}">${'<text variable="title" text-case="title"/>'.repeat(cased)}${'<text variable="title"/>'.repeat(plain)}</style>`

test('a style of notes sets titles in headline style where it does so once; one that cites in the text where it does so mostly', () => {
  expect(styleFacts(style('note', 1, 3))).toMatchObject({ inText: false, headlineCase: true })
  expect(styleFacts(style('note', 0, 3))).toMatchObject({ headlineCase: false })
  expect(styleFacts(style('in-text', 2, 1))).toMatchObject({ inText: true, headlineCase: true })
  expect(styleFacts(style('in-text', 1, 1))).toMatchObject({ headlineCase: false })
})

test('names are all inverted with a comma where a style that cites in the text shortens them to initials', () => {
  const initials = '<name initialize-with=". "/>'
  expect(styleFacts(`<style class="in-text">${initials}</style>`).invertsAll).toBe(true)
  expect(styleFacts('<style class="in-text"></style>').invertsAll).toBe(false)
  expect(styleFacts(`<style class="note">${initials}</style>`).invertsAll).toBe(false)
})

test.each(['<info><title>A</title></info>', '<info/>', ''])(
  'a style brings its locale, whatever it says about itself: %s',
  (info) => {
    const whole = withItsLocale(
      `<style class="note">${info}<macro name="a"/></style>`,
      '<locale><terms><term name="and">und</term></terms></locale>',
    )
    expect(whole).toMatch(/<locale><terms><term name="and">und<\/term><\/terms><\/locale><macro name="a"\/><\/style>$/)
    expect(whole.startsWith(`<style class="note">${info}`)).toBe(true)
  },
)
