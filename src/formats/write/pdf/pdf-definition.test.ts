import { beforeAll, describe, expect, test } from 'vitest'
import { STYLE_NAMES } from '#core/template.ts'
import { documentText } from '../document-text.ts'
import { sampleDocument } from '../fixtures/brief-document.ts'
import { type Coverage, coverageFor } from '../fonts/font-library.ts'
import { pdfDefinition } from './pdf-definition.ts'

let covers: Coverage

beforeAll(async () => {
  covers = await coverageFor(documentText(sampleDocument()))
})

/** Every object of a tree, parents first. */
function objects(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return []
  const children = Object.values(node).flatMap(objects)
  return Array.isArray(node) ? children : [node as Record<string, unknown>, ...children]
}

/** The headings, in order, of the sample without the blocks of these ids or kinds. */
function headings(leftOut: string[]): unknown[] {
  const { blocks } = sampleDocument()
  const kept = blocks.filter((block) => !('id' in block && leftOut.includes(block.id)) && !leftOut.includes(block.kind))
  const { definition } = pdfDefinition(sampleDocument({ blocks: kept }), covers)
  return objects(definition.content).flatMap((node) => (node['outline'] === true ? [node['outlineText']] : []))
}

describe('pdfDefinition', () => {
  test.each(STYLE_NAMES)('style %s is used', (name) => {
    const { definition } = pdfDefinition(sampleDocument(), covers)
    const all = objects([definition.content, definition.header(2, 3), definition.footer(2, 3)])
    expect(all.map((node) => node['style'])).toContain(name)
    expect(definition.styles[name].fontSize).toBe(sampleDocument().template.styles[name].size)
  })

  test('leading is given as a multiple of the font size, whatever line height the font has of its own', () => {
    const { styles } = pdfDefinition(sampleDocument(), covers).definition
    expect(styles.body.lineHeight * 1.371).toBeCloseTo(1.38, 3)
    expect(styles.heading1.lineHeight * 1.362).toBeCloseTo(1.2, 3)
  })

  test('is built anew each time, because pdfmake writes into it', () => {
    const document = sampleDocument()
    const first = objects(pdfDefinition(document, covers).definition.content)
    const second = new Set(objects(pdfDefinition(document, covers).definition.content))
    expect(first.length).toBeGreaterThan(100)
    expect(first.filter((node) => second.has(node))).toEqual([])
  })

  test('notes for the feet of the pages stand apart from the text, and each is called once', () => {
    const { definition } = pdfDefinition(sampleDocument({ notePlacement: 'footnotes' }), covers)
    expect([...definition.footnotes.keys()]).toEqual([1, 2, 3, 4])
    const all = objects(definition.content)
    expect(new Set(all.flatMap((node) => node['footnote'] ?? []))).toEqual(new Set([1, 2, 3, 4]))
    expect(all.flatMap((node) => node['outlineText'] ?? [])).not.toContain('Notes')
    expect(pdfDefinition(sampleDocument(), covers).definition.footnotes.size).toBe(0)
  })

  test('notes stand before the sources, or before the first annex, or at the end', () => {
    expect(headings([]).slice(-3)).toEqual(['Notes', 'Sources', 'Annex A: Method'])
    expect(headings(['bibliography', 'sources']).slice(-2)).toEqual(['Notes', 'Annex A: Method'])
    expect(headings(['bibliography', 'sources', 'method']).slice(-2)).toEqual(['Outlook', 'Notes'])
  })

  test('columns of figures are set flush right, words flush left', () => {
    const cells = objects(pdfDefinition(sampleDocument(), covers).definition.content).filter((node) => node['style'] === 'table')
    expect(cells.map((cell) => cell['alignment'] ?? 'left')).toEqual(['left', 'right', 'right', 'left', 'right', 'right'])
  })
})

test.each([
  ['at the left', 'Gas flows.', [1.5, 0]],
  ['at the right', 'قورغاس ئېغىزىدىن ئۆتكەن پويىز.', [0, 1.5]],
])('the rule beside a quotation stands where its text begins, %s', (_side, text, rules) => {
  const quotation = { kind: 'quotation' as const, id: 'q', content: [{ kind: 'text' as const, text }], attribution: [] }
  const { definition } = pdfDefinition(sampleDocument({ blocks: [quotation], notes: [] }), covers)
  const box = objects(definition.content).find((node) => node['tag'] === 'BlockQuote')
  expect(box?.['layout']).toBeDefined()
  const layout = Object(box?.['layout']) as { vLineWidth: (column: number) => number }
  expect([0, 1].map((column) => layout.vLineWidth(column))).toEqual(rules)
})
