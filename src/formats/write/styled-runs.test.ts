import { expect, test } from 'vitest'
import { plainText, styledRuns } from './styled-runs.ts'

test('emphasis inside emphasis is upright, strong stays strong, and a link reaches all runs in it', () => {
  const runs = styledRuns([
    {
      kind: 'emphasis',
      children: [
        { kind: 'text', text: 'a' },
        { kind: 'emphasis', children: [{ kind: 'text', text: 'b' }] },
      ],
    },
    { kind: 'link', href: 'https://example.org/', children: [{ kind: 'strong', children: [{ kind: 'text', text: 'c' }] }] },
  ])
  expect(runs.map(({ text, italic, bold, href }) => [text, italic, bold, href])).toEqual([
    ['a', true, false, null],
    ['b', false, false, null],
    ['c', false, true, 'https://example.org/'],
  ])
})

test('what neither PDF nor XML can hold is taken out, line ends become spaces, accents are composed', () => {
  expect(plainText([{ kind: 'text', text: 'cafe\u0301\u0000 x\r\n y \ud800z' }])).toBe('café x y �z')
})

test('the plain text leaves references to notes out', () => {
  expect(
    plainText([
      { kind: 'text', text: 'Said.' },
      { kind: 'note', number: 7 },
    ]),
  ).toBe('Said.')
})
