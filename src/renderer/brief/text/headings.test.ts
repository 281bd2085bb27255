import { TextSelection } from 'prosemirror-state'
import type { Command, EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { convertBlock, insertBlock } from './blocks.ts'
import { textKeys } from './commands.ts'
import { cursorOf } from './cursor.ts'
import { toggleHeading } from './headings.ts'
import { sentencesOf } from './sentences-of.ts'
import { undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'
import { docOf, slotsOf } from './to-doc.ts'

const TWO: BriefContent = briefOf({
  one: [
    paragraph('p', ['Gas *grew* at [home](https://example.org/a).', '1:1'], ['Oil fell.', '2:2']),
    {
      kind: 'judgement',
      id: 'j',
      confidence: 'high',
      sentences: [{ id: 's', text: 'So.', evidence: { excerpts: ['3:3'], tag: 'judgement' } }],
    },
    {
      kind: 'list',
      id: 'l',
      ordered: false,
      items: [{ id: 'i', sentences: [{ id: 't', text: 'A point.', evidence: { excerpts: ['4:4'], tag: null } }] }],
    },
    { kind: 'excerpt', id: 'e', excerpt: '5:5', text: 'Quoted.' },
  ],
  two: [paragraph('q', ['Below.'])],
})
const start = stateOf(TWO)
const at = (state: EditorState, text: string): EditorState => selecting(state, placeOf(state, text))
const headed = (state: EditorState): EditorState => applied(state, toggleHeading(state))
const blocksOf = (state: EditorState) => readContent(state.doc).sections.flatMap(({ blocks }) => blocks)
const kinds = (state: EditorState): string[] =>
  blocksOf(state).map((block) => (block.kind === 'heading' ? `## ${block.text}` : block.kind))
const press = (state: EditorState, key: string): EditorState => {
  let after = state
  const command: Command | undefined = textKeys[key]
  command?.(state, (tr) => (after = state.apply(tr)))
  return after
}
const cut = (state: EditorState, from: string, until: string): EditorState =>
  state.apply(state.tr.delete(placeOf(state, from), placeOf(state, until)))
const type = (state: EditorState, text: string): EditorState => state.apply(state.tr.insertText(text))

describe('a paragraph that is made a heading', () => {
  const heading = headed(at(start, 'Oil'))

  it('is plain text without sentences, in its place, with the caret where it was', () => {
    expect(blocksOf(heading)[0]).toEqual({ kind: 'heading', id: 'p', text: 'Gas grew at home. Oil fell.' })
    expect(sentencesOf(heading.doc.child(1).child(0), 'en')).toEqual([])
    expect(cursorOf(heading)).toEqual({ section: 'one', block: 'p', sentence: null })
    expect(heading.selection.from).toBe(at(start, 'Oil').selection.from)
  })

  it('gives a word typed between the signs that are left of a sentence none of its evidence', () => {
    const joined = cut(heading, '. Oil', 'il fell')
    const signs = type(selecting(joined, placeOf(joined, 'fell.') + 4), '!')
    const left = cut(signs, 'il fell', '!.')
    const typed = type(selecting(left, placeOf(left, '!.') + 1), 'Later')
    expect(typed.doc.textContent).toContain('Gas grew at home!Later.')
    expect(sentencesOf(headed(typed).doc.child(1).child(0), 'en').map(({ evidence }) => evidence.excerpts)).toEqual([['1:1']])
  })

  it('has its evidence again when it is made text, by sentence, also after words were changed', () => {
    expect(blocksOf(headed(heading))[0]).toMatchObject({
      kind: 'paragraph',
      sentences: [
        { id: 'p.0', text: 'Gas grew at home.', evidence: { excerpts: ['1:1'] } },
        { id: 'p.1', text: 'Oil fell.', evidence: { excerpts: ['2:2'] } },
      ],
    })
    const longer = type(selecting(heading, placeOf(heading, 'fell')), 'never ')
    expect(blocksOf(headed(longer))[0]).toMatchObject({
      sentences: [{}, { text: 'Oil never fell.', evidence: { excerpts: ['2:2'] } }],
    })
  })

  it('comes back whole by one undo, its bold, slanted words and links too', () => {
    const back = undo(heading)
    expect(back && readContent(heading.apply(back).doc)).toEqual(TWO)
  })

  it('keeps its evidence through another edit of core, and gives it up where the brief is read from the library', () => {
    expect(blocksOf(headed(at(stateOf(readContent(heading.doc)), 'Oil')))[0]).toMatchObject({
      sentences: [{ evidence: { excerpts: ['1:1'] } }, {}],
    })
    const stored = JSON.parse(JSON.stringify(readContent(heading.doc))) as BriefContent
    expect(readContent(docOf(stored, slotsOf(null)))).toEqual(stored)
  })
})

describe('Ctrl+Alt+2', () => {
  it('makes all that is selected headings, then text; lists and quotations stay', () => {
    const all = selecting(start, placeOf(start, 'Gas'), placeOf(start, 'Below'))
    const made = headed(all)
    expect(kinds(made)).toEqual(['## Gas grew at home. Oil fell.', '## So.', 'list', 'excerpt', '## Below.'])
    expect(kinds(headed(made))).toEqual(['paragraph', 'paragraph', 'list', 'excerpt', 'paragraph'])
    expect(kinds(headed(selecting(headed(at(start, 'Oil')), 2, placeOf(start, 'So.') + 1)))).toEqual([
      '## Gas grew at home. Oil fell.',
      '## So.',
      'list',
      'excerpt',
      'paragraph',
    ])
    for (const text of ['A point', 'Quoted', 'Title']) expect(toggleHeading(at(start, text))).toBeNull()
  })
})

describe('keys in a heading', () => {
  const heading = headed(at(start, 'Oil'))
  const end = selecting(heading, placeOf(heading, 'fell.') + 5)

  it('Enter at its end goes on with text, in the empty paragraph that may be there', () => {
    expect(kinds(type(press(end, 'Enter'), 'New.')).slice(0, 3)).toEqual([
      '## Gas grew at home. Oil fell.',
      'paragraph',
      'judgement',
    ])
    const last = headed(at(start, 'Below'))
    const below = press(selecting(last, placeOf(last, 'Below.') + 6), 'Enter')
    expect(below.doc.child(2).childCount).toBe(2)
    expect(kinds(type(below, 'New.')).slice(-2)).toEqual(['## Below.', 'paragraph'])
  })

  it('Enter within it parts it, and in an empty one makes it text', () => {
    expect(kinds(press(at(heading, 'Oil'), 'Enter')).slice(0, 2)).toEqual(['## Gas grew at home.', '## Oil fell.'])
    const empty = applied(start, insertBlock(start, 'p', 'heading'))
    expect(kinds(type(empty, 'New')).slice(0, 2)).toEqual(['paragraph', '## New'])
    expect(press(empty, 'Enter').selection.$head.parent.attrs).toEqual(empty.selection.$head.parent.attrs)
    expect(kinds(type(press(empty, 'Enter'), 'New.')).slice(0, 3)).toEqual(['paragraph', 'paragraph', 'judgement'])
  })

  it('Backspace at its start makes it text, elsewhere takes a letter', () => {
    expect(blocksOf(press(at(heading, 'Gas'), 'Backspace'))[0]).toMatchObject({
      kind: 'paragraph',
      sentences: [{ id: 'p.0' }, { id: 'p.1' }],
    })
    expect(kinds(press(at(heading, 'Oil'), 'Backspace'))[0]).toMatch(/^##/)
    const some = heading.apply(
      heading.tr.setSelection(TextSelection.create(heading.doc, placeOf(heading, 'Gas'), placeOf(heading, 'Oil'))),
    )
    expect(kinds(press(some, 'Backspace'))[0]).toBe('## Oil fell.')
  })

  it('Backspace at the start of the paragraph below joins it, and its evidence with it', () => {
    const two = stateOf(briefOf({ one: [{ kind: 'heading', id: 'h', text: 'Gas' }, paragraph('p', [' **grew**.', '1:1'])] }))
    const joined = press(selecting(two, two.doc.child(0).nodeSize + 1 + two.doc.child(1).child(0).nodeSize + 1), 'Backspace')
    expect(kinds(joined)).toEqual(['## Gas grew.'])
    expect(blocksOf(headed(at(joined, 'Gas')))[0]).toMatchObject({
      sentences: [{ text: 'Gas grew.', evidence: { excerpts: ['1:1'] } }],
    })
  })
})

describe('the menu of a block', () => {
  it('turns any block but a quotation into a heading and back, its evidence with it', () => {
    const judged = applied(start, convertBlock(start, 'j', 'heading'))
    expect(kinds(judged)[1]).toBe('## So.')
    expect(blocksOf(applied(judged, convertBlock(judged, 'j', 'paragraph')))[1]).toMatchObject({
      sentences: [{ evidence: { excerpts: ['3:3'], tag: 'judgement' } }],
    })
    const listed = applied(start, convertBlock(start, 'l', 'heading'))
    expect(kinds(listed)[2]).toBe('## A point.')
    expect(blocksOf(applied(listed, convertBlock(listed, 'l', 'bullets')))[2]).toMatchObject({
      items: [{ sentences: [{ evidence: { excerpts: ['4:4'] } }] }],
    })
    const styled = applied(start, convertBlock(start, 'p', 'heading'))
    expect(() => styled.doc.check()).not.toThrow()
    expect(kinds(styled)[0]).toBe('## Gas grew at home. Oil fell.')
    expect(convertBlock(start, 'e', 'heading')).toBeNull()
  })
})
