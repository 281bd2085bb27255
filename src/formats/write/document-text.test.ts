import { expect, test } from 'vitest'
import { documentText } from './document-text.ts'
import { sampleDocument } from './fixtures/brief-document.ts'

const content = (text: string) => [{ kind: 'text' as const, text }]

test('a letter that is written with a mark behind it counts as the one letter that is printed', () => {
  const text = documentText(sampleDocument({ title: 'Cafe\u0301' }))
  expect(text).toContain('Caf\u00e9')
  expect(text).not.toContain('\u0301')
})

test('every place of a document is asked for its letters: head, marking, labels, notes, and what is printed around them', () => {
  const text = documentText(
    sampleDocument({
      title: 'Атырау',
      kicker: '甲',
      authors: ['乙', '丙'],
      dateText: '丁',
      marking: '戊',
      language: 'ru',
      blocks: [
        { kind: 'contents', title: '己', entries: [] },
        { kind: 'judgement', label: '庚', content: content('辛') },
        { kind: 'annex', id: 'a', title: '壬' },
      ],
      notes: [{ number: 1, id: 'n1', content: content('癸') }],
    }),
  )
  for (const letter of 'Атырау甲乙丙丁戊己庚辛壬癸') expect(text).toContain(letter)
  expect(text).toContain('Примечания')
})
