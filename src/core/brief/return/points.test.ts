import { expect, test } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { pointKinds } from '#core/list-levels.ts'
import type { ReturnAct } from './return-change.ts'
import { takeReturn } from './take-return.ts'

const EVIDENCE = { excerpts: [], tag: 'judgement' as const }
const says = (id: string, text: string) => ({ id, text, evidence: EVIDENCE })

/** A bulleted list with numbered points below its first. */
const content = {
  title: 'Mixed',
  language: 'en',
  sections: [
    {
      id: 's',
      slot: 'options',
      title: 'Options',
      theme: null,
      blocks: [
        {
          kind: 'list',
          id: 'l',
          ordered: false,
          items: [
            { id: 'a', sentences: [says('1', 'Do this.')] },
            { id: 'b', level: 1, ordered: true, sentences: [says('2', 'First so.'), says('3', 'And so.')] },
            { id: 'c', level: 1, ordered: true, sentences: [says('4', 'Then so.')] },
          ],
        },
      ],
    },
  ],
} as unknown as BriefContent

function taken(...acts: ReturnAct[]): { texts: string[]; kinds: boolean[] } {
  const [block] = takeReturn(content, acts, { quotes: new Map(), prefix: 'x' }).sections[0]?.blocks ?? []
  if (block?.kind !== 'list') throw new Error('no list')
  return {
    texts: block.items.map(({ sentences }) => sentences.map(({ text }) => text).join(' ')),
    kinds: pointKinds(block.items, block.ordered),
  }
}

test('a point that Word put before the first of a numbered level is numbered as they are', () => {
  const target = {
    inside: [],
    cell: null,
    beside: [{ side: 'before' as const, id: '2', pending: false }],
    as: 'list-item' as const,
    level: 1,
  }
  expect(taken({ do: 'add', id: 'n', text: 'Before all.', evidence: EVIDENCE, target })).toEqual({
    texts: ['Do this.', 'Before all.', 'First so. And so.', 'Then so.'],
    kinds: [false, true, true, true],
  })
})

test('a point that Word split keeps its kind where what it was split from goes out', () => {
  expect(taken({ do: 'split', sentence: '3', from: '2' }, { do: 'delete', sentence: '2' })).toEqual({
    texts: ['Do this.', 'And so.', 'Then so.'],
    kinds: [false, true, true],
  })
})

test.each([
  [true, 0, [true, true]],
  [false, 0, [false, false]],
])('a new list that Word numbers (%s) is numbered', (ordered, level, kinds) => {
  const point = (id: string, beside: string, pending: boolean): ReturnAct => ({
    do: 'add',
    id,
    text: `${id} so.`,
    evidence: EVIDENCE,
    target: { inside: [], cell: null, beside: [{ side: 'after', id: beside, pending }], as: 'list-item', level, ordered },
  })
  const plain = {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      blocks: [{ kind: 'paragraph' as const, id: 'p', sentences: [says('1', 'Before.')] }],
    })),
  } as unknown as BriefContent
  const { sections } = takeReturn(plain, [point('n', '1', false), point('m', 'n', true)], { quotes: new Map(), prefix: 'x' })
  const list = sections[0]?.blocks[1]
  expect(list?.kind === 'list' && pointKinds(list.items, list.ordered)).toEqual(kinds)
})

test.each([
  [true, [false, true, true, true]],
  [false, [false, true, true, false]],
  [undefined, [false, true, true, false]],
])('the first point of a deeper level is numbered as Word has it (%s), or as the list', (ordered, kinds) => {
  const target = {
    inside: [],
    cell: null,
    beside: [{ side: 'after' as const, id: '4', pending: false }],
    as: 'list-item' as const,
    level: 2,
    ...(ordered === undefined ? {} : { ordered }),
  }
  expect(taken({ do: 'add', id: 'n', text: 'Deeper.', evidence: EVIDENCE, target }).kinds).toEqual(kinds)
})
