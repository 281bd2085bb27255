import { Fragment } from 'prosemirror-model'
import type { NodeSpec, Node as TextNode, Schema } from 'prosemirror-model'
import type { MatrixMark } from '#core/brief.ts'
import { LARGEST_MATRIX, MARKS } from '#core/brief-matrix.ts'

export type Marks = readonly (MatrixMark | null)[]
const withId: { [name: string]: { default?: unknown } } = { id: { default: '' } }

/**
 * The nodes of a matrix: its caption, the names of its hypotheses, and a text of sentences for each item of evidence, which has its marks. Copied, it is a table
 * with the marks in its cells, for whatever it is pasted into. `own` marks what is copied here, as in schema.ts.
 */
export function matrixNodes(own: string): Record<'matrix' | 'hypotheses' | 'hypothesis' | 'evidence', NodeSpec> {
  const isOwn = (element: HTMLElement): boolean => element.dataset['own'] === own
  return {
    matrix: {
      content: 'caption hypotheses evidence+',
      group: 'block',
      attrs: withId,
      isolating: true,
      defining: true,
      toDOM: ({ attrs }) => ['table', { 'data-matrix': String(attrs['id']), 'data-own': own }, 0],
      parseDOM: [
        { tag: 'table[data-matrix]', priority: 60, getAttrs: (element) => isOwn(element) && { id: element.dataset['matrix'] } },
      ],
    },
    hypotheses: {
      content: 'hypothesis+',
      isolating: true,
      selectable: false,
      // With an empty cell above the evidence.
      toDOM: ({ children }) => [
        'tr',
        { 'data-hypotheses': '', 'data-own': own },
        ['th'],
        ...children.map((one) => ['th', hypothesisAttrs(one), one.textContent]),
      ],
      parseDOM: [
        {
          tag: 'tr[data-hypotheses]',
          priority: 60,
          getAttrs: (element) => isOwn(element) && null,
          getContent: (element, schema) => readHypotheses(element as HTMLElement, schema),
        },
      ],
    },
    // Letters that pass through the name keep what they belong to, as in a heading.
    hypothesis: {
      content: 'text*',
      marks: 'sentence',
      attrs: { ...withId, statement: { default: '' } },
      isolating: true,
      defining: true,
      selectable: false,
      toDOM: (node) => ['th', hypothesisAttrs(node), 0],
    },
    evidence: {
      content: 'text*',
      attrs: { ...withId, marks: { default: [] } },
      isolating: true,
      defining: true,
      selectable: false,
      toDOM: ({ attrs }) => [
        'tr',
        { 'data-evidence': String(attrs['id']), 'data-own': own },
        ['td', 0],
        ...(attrs['marks'] as Marks).map((mark) => ['td', { 'data-mark': mark ?? '' }, mark ?? '']),
      ],
      parseDOM: [
        {
          tag: 'tr[data-evidence]',
          priority: 60,
          contentElement: 'td',
          getAttrs: (element) => isOwn(element) && { id: element.dataset['evidence'], marks: readMarks(element) },
        },
      ],
    },
  }
}

function hypothesisAttrs({ attrs }: TextNode): Record<string, string> {
  return { 'data-hypothesis': String(attrs['id']), 'data-statement': String(attrs['statement']) }
}

function readHypotheses(row: HTMLElement, schema: Schema): Fragment {
  const all = [...row.querySelectorAll<HTMLElement>('th[data-hypothesis]')].slice(0, LARGEST_MATRIX.hypotheses)
  const made = all.map(({ dataset: { hypothesis: id = '', statement = '' }, textContent }) =>
    schema.node('hypothesis', { id, statement }, textContent === '' ? [] : [schema.text(textContent)]),
  )
  return Fragment.fromArray(made.length > 0 ? made : [schema.node('hypothesis')])
}

function readMarks(row: HTMLElement): Marks {
  return [...row.querySelectorAll<HTMLElement>('td[data-mark]')].map(
    ({ dataset }) => MARKS.find((mark) => mark === dataset['mark']) ?? null,
  )
}
