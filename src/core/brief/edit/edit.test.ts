import { describe, expect, test } from 'vitest'
import type { BriefBlock, BriefContent } from '#core/brief.ts'
import { convertBlock, insertBlock, insertQuote, moveBlock } from './edit-blocks.ts'
import { attachExcerpt, detachExcerpt, findSentence, tagSentence, usedExcerpts } from './edit-evidence.ts'
import { joinBackward, pasteText, setText, splitUnit } from './edit-text.ts'
import { noteNumbers } from '../../../renderer/brief/composer/note-numbers.ts'
import { unitText } from './unit-text.ts'

const cited = (id: string, text: string, ...excerpts: string[]) => ({ id, text, evidence: { excerpts, tag: null } })
const paragraph = (id: string, ...sentences: ReturnType<typeof cited>[]): BriefBlock => ({ kind: 'paragraph', id, sentences })
const brief = (...sections: BriefBlock[][]): BriefContent => ({
  title: 'T',
  authors: [],
  marking: '',
  date: '2026',
  language: 'en',
  themes: [],
  sections: sections.map((blocks, index) => ({ id: `s${index}`, slot: `s${index}`, title: '', theme: null, blocks })),
})
const ids = () => {
  let n = 0
  return () => {
    n += 1
    return `new${n}`
  }
}
const texts = (content: BriefContent) =>
  content.sections.map((section) =>
    section.blocks.map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => unitText(item.sentences))
        : block.kind === 'excerpt'
          ? `> ${block.text}`
          : unitText(block.sentences),
    ),
  )
const two = brief([
  paragraph('p1', cited('a', 'Gas flows west.', '1:1'), cited('b', 'Rail flows east.', '2:1')),
  paragraph('p2', cited('c', 'Moscow watches.', '3:1')),
])

describe('writing', () => {
  test('a changed sentence keeps its evidence, and so do its neighbours', () => {
    const after = setText(two, 'p1', 'Gas flows west and south. Rail flows east.', ids())
    const [first] = after.sections[0]?.blocks ?? []
    expect(first?.kind === 'paragraph' && first.sentences.map((sentence) => sentence.evidence.excerpts)).toEqual([
      ['1:1'],
      ['2:1'],
    ])
  })

  test('Enter between two sentences parts them with their evidence', () => {
    const { content, focus } = splitUnit(two, 'p1', 'Gas flows west. Rail flows east.', 15, ids())
    expect(texts(content)[0]).toEqual(['Gas flows west.', 'Rail flows east.', 'Moscow watches.'])
    expect(findSentence(content, 'b')?.evidence.excerpts).toEqual(['2:1'])
    expect(content.sections[0]?.blocks[1]?.id).toBe(focus?.unit)
  })

  test('Backspace at the start joins two paragraphs and loses nothing', () => {
    const joined = joinBackward(two, 'p2', ids())
    expect(joined && texts(joined.content)).toEqual([['Gas flows west. Rail flows east. Moscow watches.']])
    expect(joined?.focus).toEqual({ unit: 'p1', offset: 'Gas flows west. Rail flows east.'.length })
    expect(joined && findSentence(joined.content, 'c')?.evidence.excerpts).toEqual(['3:1'])
  })

  test('a paragraph is not joined over a quotation, an empty one just goes', () => {
    const quote: BriefBlock = { kind: 'excerpt', id: 'q', excerpt: '1:1', text: 'Gas' }
    expect(joinBackward(brief([quote, paragraph('p', cited('a', 'Text.'))]), 'p', ids())).toBeNull()
    expect(joinBackward(brief([quote, paragraph('p')]), 'p', ids())?.content.sections[0]?.blocks).toEqual([quote])
  })

  test('Enter in an empty item ends the list', () => {
    const list: BriefBlock = {
      kind: 'list',
      id: 'l',
      ordered: false,
      items: [
        { id: 'i1', sentences: [cited('a', 'One.')] },
        { id: 'i2', sentences: [] },
      ],
    }
    const { content } = splitUnit(brief([list]), 'i2', '', 0, ids())
    expect(texts(content)).toEqual([[['One.'], '']])
  })

  test('pasted lines become paragraphs', () => {
    const { content } = pasteText(brief([paragraph('p')]), 'p', 'One.\n\nTwo.\nThree.', ids())
    expect(texts(content)).toEqual([['One.', 'Two.', 'Three.']])
  })
})

describe('blocks', () => {
  test('a quotation stands after the block that was named, in place of an empty paragraph', () => {
    const quote = { id: '9:1', quote: 'Half of it' }
    expect(texts(insertQuote(two, 's0', 'p1', quote, ids()))[0]?.[1]).toBe('> Half of it')
    expect(texts(insertQuote(brief([paragraph('p')]), 's0', 'p', quote, ids()))).toEqual([['> Half of it']])
  })

  test('a block moves over the border of its section, past one that the app writes', () => {
    const content = brief([paragraph('a', cited('x', 'A.'))], [], [paragraph('b', cited('y', 'B.'))])
    expect(texts(moveBlock(content, 'a', 1, (section) => section !== 's1'))).toEqual([[], [], ['A.', 'B.']])
    expect(moveBlock(content, 'a', -1, () => true)).toBe(content)
  })

  test('turning paragraphs into a list and back keeps ids and evidence of sentences', () => {
    const list = convertBlock(two, 'p1', 'bullets', ids())
    const back = convertBlock(list, 'p1', 'paragraph', ids())
    expect(findSentence(back, 'b')?.evidence.excerpts).toEqual(['2:1'])
    expect(texts(back)).toEqual(texts(two))
  })

  test('an inserted list has one empty item, where the caret goes', () => {
    const { content, focus } = insertBlock(two, 's0', 'p2', 'numbers', ids())
    const block = content.sections[0]?.blocks[2]
    expect(block?.kind === 'list' && block.ordered && block.items[0]?.id).toBe(focus?.unit)
  })
})

describe('evidence', () => {
  test('an excerpt that is attached takes a tag off; attaching twice is once', () => {
    const tagged = tagSentence(two, 'c', 'judgement')
    const attached = attachExcerpt(attachExcerpt(tagged, 'c', '4:1'), 'c', '4:1')
    expect(findSentence(attached, 'c')?.evidence).toEqual({ excerpts: ['3:1', '4:1'], tag: null })
    expect(findSentence(detachExcerpt(attached, 'c', '3:1'), 'c')?.evidence.excerpts).toEqual(['4:1'])
  })

  test('notes are numbered by sentence in reading order', () => {
    expect([
      ...noteNumbers(tagSentence(detachExcerpt(two, 'b', '2:1'), 'b', 'judgement'), null, new Set(['1:1', '2:1', '3:1'])),
    ]).toEqual([
      ['a', 1],
      ['c', 2],
    ])
  })

  test('a quotation uses its excerpt too', () => {
    expect([...usedExcerpts(brief([{ kind: 'excerpt', id: 'q', excerpt: '7:7', text: 'x' }]))]).toEqual(['7:7'])
  })
})
