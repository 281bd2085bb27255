import { parseHTML } from 'linkedom'
import { DOMParser, Fragment } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { copiedHtml } from './copied-lists.ts'
import { briefOf, paragraph, stateOf } from './testing/text-state.ts'
import { schema } from './schema.ts'
import { unnestAll } from './tidy-pasted.ts'
import { readContent } from './to-content.ts'

const point = (id: string, text: string, level: number) => ({
  id,
  ...(level === 0 ? {} : { level }),
  sentences: [{ id: `s${id}`, text, evidence: { excerpts: ['1:1'], tag: null } }],
})
const LIST = {
  kind: 'list' as const,
  id: 'l',
  ordered: true,
  items: [point('a', 'Gas.', 0), point('b', 'Oil.', 1), point('c', 'Coal.', 2), point('d', 'Peat.', 1), point('e', 'Wood.', 0)],
}
const start = stateOf(briefOf({ one: [paragraph('p', ['Before.']), LIST] }))
const list = start.doc.child(1).child(1)

/** What a browser has of these points, copied. */
function copied(from: number, to: number): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const part = list.copy(list.content.cut(placeBefore(from), placeBefore(to)))
  document.body.append(copiedHtml.serializeFragment(Fragment.from(part), { document }))
  return document.body
}
const placeBefore = (index: number): number => list.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)

/** The points of a list, those below each in brackets. */
function outline(element: Element): string {
  return [...element.children]
    .map((child) => {
      const inner = [...child.children].find(({ localName }) => localName === 'ol')
      const own = child.textContent.slice(0, child.textContent.length - (inner?.textContent.length ?? 0))
      return own + (inner ? ` (${inner.getAttribute('type')}: ${outline(inner)})` : '')
    })
    .join(' ')
}

test('points that are copied are lists within lists for other programs', () => {
  const whole = copied(0, 5).querySelector('ol')
  expect(whole && outline(whole)).toBe('Gas. (a: Oil. (i: Coal.) Peat.) Wood.')
  // Of points that all stand below another the highest are the outermost.
  const part = copied(1, 4).querySelector('ol')
  expect(part && outline(part)).toBe('Oil. (a: Coal.) Peat.')
})

test('and, pasted in the brief, have their levels and evidence again', () => {
  const body = copied(0, 5)
  unnestAll(body)
  const slice = DOMParser.fromSchema(schema).parseSlice(body)
  const made = start.apply(start.tr.replace(start.doc.content.size - 1, start.doc.content.size - 1, slice))
  const lists = readContent(made.doc).sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'list'))
  const said = lists.at(-1)?.items.map(({ level = 0, sentences }) => [level, sentences[0]?.text, sentences[0]?.evidence.excerpts])
  expect(said).toEqual([
    [0, 'Gas.', ['1:1']],
    [1, 'Oil.', ['1:1']],
    [2, 'Coal.', ['1:1']],
    [1, 'Peat.', ['1:1']],
    [0, 'Wood.', ['1:1']],
  ])
  expect(lists.length).toBe(2)
})
