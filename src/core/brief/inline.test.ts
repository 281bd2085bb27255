import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeInline, parseInline, plainText } from './inline.ts'

describe('inline markup', () => {
  it('reads emphasis, strong and escapes', () => {
    expect(parseInline('*Ledger* says **so**, \\*twice\\*', 'en')).toEqual([
      { kind: 'emphasis', children: [{ kind: 'text', text: 'Ledger' }] },
      { kind: 'text', text: ' says ' },
      { kind: 'strong', children: [{ kind: 'text', text: 'so' }] },
      { kind: 'text', text: ', *twice*' },
    ])
  })

  it.each(['2 * 3 * 4', 'a lone * star', '**', 'C:\\new', 'snake_case_name'])('leaves %j alone', (text) => {
    expect(plainText(text)).toBe(text)
    expect(parseInline(text, 'en')).toEqual([{ kind: 'text', text }])
  })

  it('prints escaped text as it was, whatever it holds', () => {
    assert(
      property(array(constantFrom('a', ' ', '*', '**', '\\', '“', '.')), (parts) => {
        expect(plainText(escapeInline(parts.join('')))).toBe(parts.join(''))
      }),
    )
  })

  it('gives foreign scripts runs of their own, with language and direction', () => {
    expect(parseInline('Xinjiang (شىنجاڭ, 新疆) and Қазақстан, Россия.', 'en')).toEqual([
      { kind: 'text', text: 'Xinjiang (' },
      { kind: 'text', text: 'شىنجاڭ', language: 'ug', direction: 'rtl' },
      { kind: 'text', text: ', ' },
      { kind: 'text', text: '新疆', language: 'zh' },
      { kind: 'text', text: ') and ' },
      { kind: 'text', text: 'Қазақстан, Россия', language: 'kk' },
      { kind: 'text', text: '.' },
    ])
  })
})
