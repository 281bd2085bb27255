import { EditorState, TextSelection } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import type { BriefContent, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { keepEvidence, settle } from './keep-evidence.ts'
import { schema } from './schema.ts'
import { stepHistory, undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf } from './testing/text-state.ts'
import { docOf, slotsOf } from './to-doc.ts'
import { readContent } from './to-content.ts'

function start(given: BriefContent): EditorState {
  const state = EditorState.create({ doc: docOf(given, slotsOf(null)), plugins: [keepEvidence(), stepHistory()] })
  return applied(state, settle(state))
}

const sentences = (state: EditorState): Sentence[] =>
  readContent(state.doc).sections.flatMap((section) => section.blocks.flatMap(blockSentences))
const said = (state: EditorState): [string, string[]][] => sentences(state).map(({ text, evidence }) => [text, evidence.excerpts])

const edit = (state: EditorState, change: (tr: Transaction) => Transaction): EditorState => state.apply(change(state.tr))
/** Types as a person does: letter by letter, each where the caret is. */
function type(state: EditorState, position: number, text: string): EditorState {
  let now = edit(state, (tr) => tr.setSelection(TextSelection.create(tr.doc, position)))
  for (const letter of text) now = edit(now, (tr) => tr.insertText(letter))
  return now
}

const TWO = briefOf({ one: [paragraph('p0', ['Gas exports grew.', '1:1'], ['Oil fell.', '2:2'])], two: [] })

describe('what a sentence rests on', () => {
  it('stays through typing in it and at its end', () => {
    let state = type(start(TWO), placeOf(TWO_STATE, 'exports'), 'pipeline ')
    state = type(state, placeOf(state, 'grew') + 4, ' fast')
    expect(said(state)).toEqual([
      ['Gas pipeline exports grew fast.', ['1:1']],
      ['Oil fell.', ['2:2']],
    ])
  })

  it('is not given to a sentence typed behind it, whatever the text looks like meanwhile', () => {
    let state = type(start(TWO), placeOf(TWO_STATE, 'grew.') + 5, ' “The U.S. The buyers” wait. 2022 was worse.')
    expect(said(state)).toEqual([
      ['Gas exports grew.', ['1:1']],
      ['“The U.S.', []],
      ['The buyers” wait.', []],
      ['2022 was worse.', []],
      ['Oil fell.', ['2:2']],
    ])
    state = type(state, placeOf(state, 'Oil fell.') + 9, ' New.')
    expect(said(state).at(-1)).toEqual(['New.', []])
  })

  it('is pooled where two are joined, and each has its own again where they part', () => {
    const joined = edit(start(TWO), (tr) =>
      tr.delete(placeOf(TWO_STATE, '. Oil'), placeOf(TWO_STATE, '. Oil') + 2).insertText(' and ', placeOf(TWO_STATE, '. Oil')),
    )
    expect(said(joined)).toEqual([['Gas exports grew and Oil fell.', ['1:1', '2:2']]])
    const parted = edit(joined, (tr) =>
      tr.replaceWith(placeOf(joined, ' and '), placeOf(joined, ' and ') + 5, joined.schema.text('. ')),
    )
    expect(said(parted)).toEqual(said(start(TWO)))
  })

  it('is kept by both parts of a sentence that was split, each with an id of its own', () => {
    const state = type(start(TWO), placeOf(TWO_STATE, ' exports'), '. Then')
    expect(said(state).slice(0, 2)).toEqual([
      ['Gas.', ['1:1']],
      ['Then exports grew.', ['1:1']],
    ])
    expect(new Set(sentences(state).map(({ id }) => id)).size).toBe(3)
  })

  it('has an id of its own also where a part of two joined ones was copied and the rest taken away later', () => {
    const joined = edit(start(TWO), (tr) => tr.insertText(' and ', placeOf(TWO_STATE, '. Oil'), placeOf(TWO_STATE, '. Oil') + 2))
    // The sentence goes by the id of “Gas exports grew”; “fell” still has the other.
    const oil = placeOf(joined, 'Oil')
    const copy = joined.schema.nodes['paragraph']?.create(null, joined.doc.slice(oil, oil + 3).content)
    const copied = edit(joined, (tr) => tr.insert(tr.doc.child(0).nodeSize + 1, copy ?? []))
    const shorter = edit(copied, (tr) => tr.delete(placeOf(copied, 'Gas'), placeOf(copied, 'Oil fell')))
    const ids = sentences(shorter).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(said(shorter)).toEqual([
      ['Oil', ['2:2']],
      ['Oil fell.', ['2:2']],
    ])
  })

  it('goes with the sentence that is written over, and comes back by undo', () => {
    const from = placeOf(TWO_STATE, 'Gas')
    const state = edit(start(TWO), (tr) => tr.insertText('Coal matters.', from, from + 'Gas exports grew.'.length))
    expect(said(state)[0]).toEqual(['Coal matters.', []])
    const back = undo(state)
    expect(back && said(state.apply(back))).toEqual(said(start(TWO)))
  })

  it('stays with what is left of a sentence whose first letters were taken away', () => {
    const grown = type(start(TWO), placeOf(TWO_STATE, 'grew.') + 4, ' by a half in winter')
    const left = edit(grown, (tr) => tr.delete(placeOf(grown, 'Gas'), placeOf(grown, 'by a half')))
    expect(said(left)[0]).toEqual(['by a half in winter.', ['1:1']])
  })
})

const TWO_STATE = start(TWO)

/** Letters that were given to a sentence, in a mark of their own. */
const given = (words: string, id: string, excerpt: string) =>
  schema.text(words, [
    schema.marks.sentence.create({ id, origin: id, excerpts: [excerpt], tag: null, added: false, comments: [] }),
  ])

it('a space keeps the sentence that it was given to, wherever that says it a second time: what is right is not put right again', () => {
  const state = start(briefOf({ one: [paragraph('p', ['Gone.'])] }))
  const words = [given('Gas', 'a', '1:1'), given(' ', 'b', '2:2'), given('grew', 'a', '1:1'), given('here.', 'b', '2:2')]
  const at = placeOf(state, 'Gone.')
  const mixed = EditorState.create({ doc: state.tr.replaceWith(at, at + 'Gone.'.length, words).doc })
  expect(settle(mixed)).toBeNull()
})
