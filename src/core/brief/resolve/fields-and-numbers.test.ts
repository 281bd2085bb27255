import { expect, test } from 'vitest'
import type { DocumentBlock } from '#core/document.ts'
import { brief } from '../testing/brief-fixture.ts'
import { estimativeLanguage } from './estimative-language.ts'
import { fieldsAbove, fieldsBelow } from './field-blocks.ts'
import { numberParagraphs } from './number-paragraphs.ts'

const text = (value: string) => [{ kind: 'text' as const, text: value }]

test('fields stand above or below the text, what is asked for and missing said, what is not asked for left out', () => {
  const template = {
    fields: [
      { id: 'period', title: 'Period', hint: '', required: true, place: 'top' as const },
      { id: 'contact', title: 'Contact', hint: '', required: true, place: 'top' as const },
      { id: 'copy', title: 'Copy to', hint: '', required: false, place: 'end' as const },
    ],
  }
  const content = { ...brief({}), fields: { period: '1–7 November', gone: 'of another version' } }
  const [table] = fieldsAbove(content, template)
  expect(table).toMatchObject({
    rows: [
      [text('Period'), text('1–7 November')],
      [text('Contact'), [{ kind: 'emphasis', children: text('[Not filled in.]') }]],
    ],
  })
  expect(fieldsBelow(content, template)).toEqual([])
  expect(fieldsBelow({ ...content, fields: { copy: 'All.' } }, template)).toMatchObject([{ kind: 'heading' }, { kind: 'table' }])
})

test('paragraphs and numbered points are numbered through, small print, bullets and boxes are not', () => {
  const paragraph = (role: 'body' | 'small'): DocumentBlock => ({ kind: 'paragraph', role, content: text('x') })
  const list = (ordered: boolean): DocumentBlock => ({
    kind: 'list',
    ordered,
    items: [{ content: text('a') }, { content: text('b') }],
  })
  const judgement: DocumentBlock = { kind: 'judgement', label: '', content: text('y') }
  const blocks = [paragraph('body'), paragraph('small'), list(true), list(false), judgement, paragraph('body')]
  const numbers = numberParagraphs(blocks).map((block) =>
    block.kind === 'paragraph' ? block.number : block.kind === 'list' ? block.start : null,
  )
  expect(numbers).toEqual([1, undefined, 2, undefined, null, 4])
})

test('the annex on estimative language has every word of the template’s scale with its band, and its source', () => {
  const printed = JSON.stringify(estimativeLanguage('phia', 'en'))
  for (const said of ['realistic possibility', '40–50 %', 'PHIA Probability Yardstick']) expect(printed).toContain(said)
  expect(JSON.stringify(estimativeLanguage('icd-203', 'en'))).toContain('roughly even chance')
})
