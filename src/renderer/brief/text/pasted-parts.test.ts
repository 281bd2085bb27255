import { Fragment, Slice } from 'prosemirror-model'
import type { Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { withSentences } from './pasted-parts.ts'
import { schema } from './schema.ts'
import { readContent } from './to-content.ts'
import { briefOf, paragraph, placeOf, stateOf } from './testing/text-state.ts'

const { nodes, marks } = schema
const text = (words: string) => schema.text(words)

/** What is pasted behind “Before.”, as the content says it afterwards, and how many steps it took. */
function pasted(blocks: readonly TextNode[]) {
  const state = stateOf(briefOf({ one: [paragraph('p', ['Before.', '1:1']), paragraph('q', ['After.', '2:1'])] }))
  const at = placeOf(state, 'Before.') + 'Before.'.length
  const slice = withSentences(new Slice(Fragment.fromArray([...blocks]), 1, 1), 'en')
  const { state: after, transactions } = state.applyTransaction(
    state.tr.setSelection(TextSelection.create(state.doc, at)).replaceSelection(slice),
  )
  return { content: readContent(after.doc), steps: transactions.reduce((sum, { steps }) => sum + steps.length, 0) }
}

/** Paragraphs of two sentences each. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    nodes.paragraph.create(null, text(`${index === 0 ? ' ' : ''}First of ${index}. Second of ${index}.`)),
  )

describe('pasted parts', () => {
  it('have their ids before they are in the text: 500 paragraphs take no more steps than three', () => {
    const { content, steps } = pasted(many(500))
    expect(steps).toBe(pasted(many(3)).steps)
    const blocks = content.sections[0]?.blocks ?? []
    const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []))
    expect(sentences).toHaveLength(1_002)
    const ids = [...blocks.map(({ id }) => id), ...sentences.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(sentences.map(({ evidence }) => evidence.excerpts).filter((excerpts) => excerpts.length > 0)).toEqual([
      ['1:1'],
      ['2:1'],
    ])
  })

  it('keep their bold words, their points and what they bring along', () => {
    const own = marks.sentence.create({ id: 's', origin: 's', excerpts: ['3:1'], tag: null, added: false })
    const { content } = pasted([
      nodes.paragraph.create(null, text(' Start.')),
      nodes.paragraph.create(null, [text('It is '), schema.text('bold', [marks.strong.create()]), text('. So.')]),
      nodes.list.create({ ordered: false }, [nodes.item.create(null, text('Point.')), nodes.item.create(null, text('Other.'))]),
      nodes.paragraph.create({ id: 'known' }, schema.text('Rests on it.', [own])),
      nodes.paragraph.create(null, text('End.')),
    ])
    const told = (content.sections[0]?.blocks ?? []).map((block) =>
      block.kind === 'list'
        ? block.items.map(({ sentences }) => sentences.map((one) => one.text).join('|'))
        : block.kind === 'paragraph'
          ? block.sentences.map((one) => `${one.text}${one.evidence.excerpts.join()}`).join('|')
          : block.kind,
    )
    expect(told).toEqual([
      'Before.1:1|Start.',
      'It is **bold**.|So.',
      ['Point.', 'Other.'],
      'Rests on it.3:1',
      'End.',
      'After.2:1',
    ])
  })
})
