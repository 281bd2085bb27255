import { expect, test } from 'vitest'
import type { DocumentInline } from '#core/document.ts'
import { parseInline } from '../inline.ts'
import { printedText } from '../proof/inline-pieces.ts'
import { citedInText } from './in-text.ts'

const citation = (text: string): DocumentInline => ({ kind: 'citation', cites: [], children: [{ kind: 'text', text }] })
const cited = (sentence: string): string =>
  printedText(citedInText(parseInline(sentence, 'en'), citation('(Marchetti, 2026, ¶ 3)')))

test.each([
  ['Freight slows.', 'Freight slows (Marchetti, 2026, ¶ 3).'],
  ['Freight slows', 'Freight slows (Marchetti, 2026, ¶ 3)'],
  ['Does freight slow?', 'Does freight slow? (Marchetti, 2026, ¶ 3)'],
  ['He said, “freight slows.”', 'He said, “freight slows.” (Marchetti, 2026, ¶ 3)'],
  ['It left the U.S.', 'It left the U.S. (Marchetti, 2026, ¶ 3)'],
  ['So says Marchetti et al.', 'So says Marchetti et al. (Marchetti, 2026, ¶ 3)'],
  ['And so on...', 'And so on... (Marchetti, 2026, ¶ 3)'],
  ['Freight *slows.*', 'Freight slows. (Marchetti, 2026, ¶ 3)'],
  ['Freight *slows*.', 'Freight slows (Marchetti, 2026, ¶ 3).'],
  ['货运放缓。', '货运放缓 (Marchetti, 2026, ¶ 3)。'],
  ['The plan of the EU.', 'The plan of the EU (Marchetti, 2026, ¶ 3).'],
])('%s is cited as %s', (sentence, expected) => {
  expect(cited(sentence)).toBe(expected)
})

test('a raised number stands right behind the word', () => {
  expect(printedText(citedInText(parseInline('Freight slows.', 'en'), citation('¹')))).toBe('Freight slows¹.')
})
