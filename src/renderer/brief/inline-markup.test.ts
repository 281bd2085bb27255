import { expect, test } from 'vitest'
import { inlineParts } from './inline-markup.ts'

test('emphasis and strong are recognised, the rest is literal', () => {
  expect(inlineParts('The *Steppe Ledger* says **no** to 3 * 4.').map(({ text, style }) => ({ text, style }))).toEqual([
    { text: 'The ', style: 'plain' },
    { text: 'Steppe Ledger', style: 'emphasis' },
    { text: ' says ', style: 'plain' },
    { text: 'no', style: 'strong' },
    { text: ' to 3 * 4.', style: 'plain' },
  ])
})

test('an escaped star is a star', () => {
  expect(inlineParts('\\*not emphasis\\*')).toEqual([{ start: 0, text: '*not emphasis*', style: 'plain' }])
})
