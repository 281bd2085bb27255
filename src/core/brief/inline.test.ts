import { array, assert, boolean, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeInline, inlineMarkdown, inlineParts, parseInline, plainText, type InlinePart } from './inline.ts'

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

describe('stretches of style', () => {
  it('writes neighbours of one address as one link, with the white space at its edges outside', () => {
    const href = 'https://example.org/a'
    const parts = [' the', ' list ', 'of it '].map((text, index) => ({ text, strong: false, emphasis: index === 1, href }))
    expect(inlineMarkdown(parts)).toBe(` [the *list* of it](${href}) `)
    const other = parts.map((part, index) => (index === 2 ? { ...part, href: 'https://example.org/b' } : part))
    expect(inlineMarkdown(other)).toBe(` [the *list*](${href}) [of it](https://example.org/b) `)
  })

  it('reads both styles at once, and links to the web and to mail, but no other brackets', () => {
    expect(inlineParts('***Both*** and [the *list*](https://example.org/a) in [a note](see below).')).toEqual([
      { text: 'Both', strong: true, emphasis: true, href: null },
      { text: ' and ', strong: false, emphasis: false, href: null },
      { text: 'the ', strong: false, emphasis: false, href: 'https://example.org/a' },
      { text: 'list', strong: false, emphasis: true, href: 'https://example.org/a' },
      { text: ' in [a note](see below).', strong: false, emphasis: false, href: null },
    ])
  })

  it('come back as they were written, whatever they hold', () => {
    const piece = record({
      text: array(constantFrom('a', ' ', '*', '\\', '[', ']', '(http://x)', '.', 'ә'), { minLength: 1, maxLength: 5 }).map(
        (signs) => `x${signs.join('')}y`,
      ),
      strong: boolean(),
      emphasis: boolean(),
      href: constantFrom(null, 'https://example.org/?a=b', 'mailto:a@example.org'),
    })
    assert(
      property(array(piece, { maxLength: 5 }), (parts) => {
        const read = inlineParts(inlineMarkdown(joined(parts)))
        expect(read).toEqual(joined(parts))
      }),
      { numRuns: 500 },
    )
  })
})

function joined(parts: readonly InlinePart[]): InlinePart[] {
  return parts.reduce<InlinePart[]>((so, part) => {
    const last = so.at(-1)
    const same = last && last.strong === part.strong && last.emphasis === part.emphasis && last.href === part.href
    return same ? [...so.slice(0, -1), { ...last, text: last.text + part.text }] : [...so, part]
  }, [])
}
