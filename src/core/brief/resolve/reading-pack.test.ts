import { expect, test } from 'vitest'
import type { Block } from '#core/article.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import type { EvidenceMap } from '../evidence.ts'
import { readingPack } from './reading-pack.ts'
import { brief, evidence, paragraph, sentence } from '../testing/brief-fixture.ts'

const QUOTE = 'doubled in four years'
const CITED: Block = {
  id: 3,
  kind: 'paragraph',
  n: 2,
  page: '4',
  text: 'Freight has doubled in four years.1 It may not last.',
  marks: [
    { start: 12, end: 19, kind: 'emphasis' },
    { start: 34, end: 35, kind: 'footnote', label: '1' },
  ],
}

function pack(change: Partial<EvidenceMap[string]>): string[] {
  const entries = evidence({ '3:1': QUOTE }, { '3:1': { block: CITED } })
  const [id, entry] = Object.entries(entries)[0] ?? []
  if (id === undefined || entry === undefined) throw new Error('no evidence')
  const anchor = { ...entry.excerpt.anchor, block: 3, start: 12, end: 12 + QUOTE.length, quote: QUOTE }
  const map = { [id]: { ...entry, excerpt: { ...entry.excerpt, anchor }, ...change } }
  return readingPack(brief({ summary: [paragraph(sentence('It doubled.', [id]))] }), map)
    .slice(4)
    .map(shown)
}

function shown(block: DocumentBlock): string {
  if (block.kind === 'paragraph') return `${block.role}: ${flat(block.content)}`
  return block.kind === 'list' ? block.items.map((item) => `- ${flat(item.content)}`).join('\n') : block.kind
}

function flat(content: readonly DocumentInline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'strong') return `**${flat(inline.children)}**`
      if (inline.kind === 'emphasis') return `*${flat(inline.children)}*`
      return inline.kind === 'text' ? inline.text : ''
    })
    .join('')
}

test('a paragraph carries number and page, its emphasis, the quoted words strong, and references in brackets', () => {
  expect(pack({})).toEqual(['body: ¶\u00a02 (p.\u00a04)\u2002Freight has ***doubled* in four years**.[1] It may not last.'])
})

test('the article’s own footnote follows the text with its label', () => {
  const note: Block = { id: 4, kind: 'list-item', n: null, text: 'Interview at Dostyk.', footnote: '1' }
  const after: Block = { id: 5, kind: 'paragraph', n: 3, text: 'The port closes.' }
  expect(pack({ after, footnotes: [note] }).slice(1)).toEqual([
    'small: ¶\u00a03\u2002The port closes.',
    'small: 1\u2002Interview at Dostyk.',
  ])
})

test('the whole text takes the place of the neighbours where the evidence has it', () => {
  const before: Block = { id: 1, kind: 'paragraph', n: 1, text: 'The port grew.' }
  const after: Block = { id: 9, kind: 'paragraph', n: 7, text: 'Nobody planned for that.' }
  expect(pack({ before, text: [before, CITED, after] })).toEqual([
    'small: ¶\u00a01\u2002The port grew.',
    'body: ¶\u00a02 (p.\u00a04)\u2002Freight has ***doubled* in four years**.[1] It may not last.',
    'small: ¶\u00a07\u2002Nobody planned for that.',
  ])
})

test('headings and list items beside the paragraph look like what they are', () => {
  const before: Block = { id: 2, kind: 'heading', n: null, level: 2, text: 'Three bottlenecks' }
  const after: Block = { id: 4, kind: 'list-item', n: null, text: 'the gauge change' }
  const [heading, , item] = pack({ before, after })
  expect(heading).toBe('small: **Three bottlenecks**')
  expect(item).toBe('- the gauge change')
})

test('a paragraph that is quoted whole is not set strong, nor does a second excerpt from it make a part of it so', () => {
  const text = 'Freight has doubled in four years.'
  const block: Block = { id: 3, kind: 'paragraph', n: 2, text }
  const entries = evidence({ '3:1': text }, { '3:1': { block } })
  const [id, entry] = Object.entries(entries)[0] ?? []
  if (id === undefined || entry === undefined) throw new Error('no evidence')
  const at = (start: number, quote: string) => ({
    ...entry,
    excerpt: { ...entry.excerpt, anchor: { ...entry.excerpt.anchor, block: 3, start, end: start + quote.length, quote } },
  })
  const map = { [id]: at(0, text), '3:2': { ...at(12, 'doubled'), excerpt: { ...at(12, 'doubled').excerpt, id: '3:2' } } }
  const blocks = readingPack(brief({ summary: [paragraph(sentence('It doubled.', [id, '3:2']))] }), map).map(shown)
  expect(blocks.slice(1, 2)).toEqual([
    'small: Cited paragraphs stand in full size, those around them smaller. Where only a part is quoted, the quoted words are bold.',
  ])
  expect(blocks.at(-1)).toBe('body: ¶\u00a02\u2002Freight has doubled in four years.')
})

test('a footnote of the article that is quoted whole stands in small type, so it is strong', () => {
  const text = 'Interview at Dostyk.'
  const note: Block = { id: 3, kind: 'list-item', n: null, text, footnote: '1' }
  const entries = evidence({ '3:1': text }, { '3:1': { block: note } })
  const map = Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [
      id,
      { ...entry, excerpt: { ...entry.excerpt, anchor: { ...entry.excerpt.anchor, block: 3, start: 0, end: text.length } } },
    ]),
  )
  const blocks = readingPack(brief({ summary: [paragraph(sentence('It was said there.', ['3:1']))] }), map).map(shown)
  expect(blocks.at(-1)).toBe('small: 1\u2002**Interview at Dostyk.**')
})
