import { describe, expect, test } from 'vitest'
import { knownTitle, shownTitle, shownTitleOf } from './shown-title.ts'

describe('the title people see', () => {
  test('is the title where there is one', () => {
    expect(shownTitle({ title: 'The price of a litre', snippet: 'Queues formed at dawn.' })).toBe('The price of a litre')
  })

  test('is marked as missing, with the first words of the text', () => {
    const snippet = 'Queues formed at dawn outside the filling stations, and nobody knew the price.'
    expect(shownTitle({ title: '', snippet })).toBe('Untitled: Queues formed at dawn outside the filling…')
    expect(shownTitle({ title: '', snippet: 'Queues formed.' })).toBe('Untitled: Queues formed.')
  })

  test('is short in scripts without spaces, too', () => {
    const shown = shownTitle({ title: '', snippet: '石油管道'.repeat(40) })
    expect(shown).toBe(`Untitled: ${'石油管道'.repeat(12)}…`)
  })

  test('takes the words of a whole article from its standfirst, else from its first paragraph', () => {
    const blocks = [
      { kind: 'paragraph', text: 'Advertisement', dropped: 'advertisement' },
      { kind: 'caption', text: 'A queue at dawn' },
      { kind: 'paragraph', text: 'Nobody knew the price.' },
    ] as const
    expect(shownTitleOf({ title: '', standfirst: null, blocks })).toBe('Untitled: Nobody knew the price.')
    expect(shownTitleOf({ title: '', standfirst: 'A dear year', blocks })).toBe('Untitled: A dear year')
  })

  test('says at least that there is none', () => {
    expect(shownTitle({ title: ' ' })).toBe('Untitled')
  })
})

test('programs read null where there is no title', () => {
  expect([knownTitle(''), knownTitle('A title')]).toEqual([null, 'A title'])
})
