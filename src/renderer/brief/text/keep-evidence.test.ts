import { EditorState, TextSelection } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'
import { canJoin } from 'prosemirror-transform'
import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefContent, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { needleOf } from '#core/find-in-text.ts'
import { matchesIn, replaceAll } from './find.ts'
import { toggleHeading } from './headings.ts'
import { keepEvidence, settle } from './keep-evidence.ts'
import { sentencesOf } from './sentences-of.ts'
import { schema } from './schema.ts'
import { redo, stepHistory, undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf } from './testing/text-state.ts'
import { docOf, slotsOf } from './to-doc.ts'
import { readContent } from './to-content.ts'

const RUNS = process.env['LONG_TESTS'] === undefined ? 60 : 2000
const STEPS = 50

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

/** Each sentence is written in letters of its own, so that a letter tells where it came from. */
const ALPHABETS = ['Ααβγδ', 'Жжзик', 'ძწჭხ', 'Բբգդե', 'ㄅㄆㄇㄈ', 'ᚠᚢᚦᚨ']
const OWN = briefOf({
  one: [paragraph('p0', ['Ααβγ δα βγδ.', '0'], ['Жжзик жз.', '1']), paragraph('p1', ['ძწ ჭხ ძწჭ.', '2'])],
  two: [paragraph('p2', ['Բբգ դե բգ.', '3'], ['ㄅㄆ ㄇㄈ ㄅ.', '4'], ['ᚠᚢ ᚦᚨ ᚠᚢ.', '5'])],
})

const move = record({
  what: constantFrom(
    'type',
    'delete',
    'split',
    'join',
    'move',
    'copy',
    'undo',
    'redo',
    'replace',
    'replace all',
    'heading',
    'heading',
  ),
  a: nat(1000),
  b: nat(1000),
  c: nat(1000),
  text: constantFrom('a', '.', ' ', '. B', 'New one. ', '“', 'U.S.', '?', '1', 'and ', '。'),
})

/** Which evidence a typed letter has a part in: that of the sentence in whose middle it was typed. Every typed letter is a sign of its own. */
type Truth = { next: number; rights: Map<string, readonly string[]> }

describe('100,000 random edits', () => {
  it('give no sentence evidence that its letters have no part in, and take none away from letters that have', () => {
    let edits = 0
    assert(
      property(array(move, { minLength: STEPS, maxLength: STEPS }), (moves) => {
        let state = start(OWN)
        const truth: Truth = { next: 0x4e00, rights: new Map() }
        for (const one of moves) {
          state = apply(state, one, truth)
          edits += 1
          judge(state, truth)
          expect(settle(state), 'what was put right is right').toBeNull()
        }
      }),
      { numRuns: RUNS },
    )
    expect(edits).toBeGreaterThanOrEqual(RUNS * STEPS)
  })
})

type Move = { what: string; a: number; b: number; c: number; text: string }

function apply(state: EditorState, { what, a, b, c, text }: Move, truth: Truth): EditorState {
  const size = state.doc.content.size
  // The title is no sentence.
  const first = state.doc.firstChild?.nodeSize ?? 0
  const [from = 0, to = 0] = [first + (a % (size - first)), first + (b % (size - first))].toSorted((x, y) => x - y)
  const near = Math.min(size, from + (b % 12))
  const typed = text.replace(/[\p{L}\p{N}]/gu, () => String.fromCodePoint((truth.next += 1)))
  const { tr } = state
  try {
    if (what === 'undo' || what === 'redo') {
      const step = what === 'undo' ? undo(state) : redo(state)
      return step ? state.apply(step) : state
    }
    if (what === 'type') {
      tr.setSelection(TextSelection.near(tr.doc.resolve(from)))
      note(state, tr.selection.from, tr.selection.from, typed, truth)
      tr.insertText(typed)
    } else if (what === 'replace') {
      note(state, from, near, typed, truth)
      tr.insertText(typed, from, near)
    } else if (what === 'replace all') {
      const wanted = Array.from(state.doc.textBetween(from, Math.min(size, from + 1 + (b % 4))))
      const needle = needleOf({ text: wanted.join(''), matchCase: c % 2 === 0, wholeWords: false })
      if (!needle) return state
      for (const match of matchesIn(state.doc, needle)) note(state, match.from, match.to, typed, truth)
      return state.apply(replaceAll(state, needle, typed).tr)
    } else if (what === 'heading') {
      // Back and forth: of letters in a heading nothing is told until they are text again.
      const end = c % 3 === 0 ? to : near
      const selected = state.apply(tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(end))))
      return applied(selected, toggleHeading(selected))
    } else if (what === 'delete') tr.deleteRange(from, c % 5 === 0 ? to : near)
    else if (what === 'split') tr.split(TextSelection.near(tr.doc.resolve(from)).from)
    else if (what === 'join') {
      if (!canJoin(state.doc, from)) return state
      tr.join(from)
    } else {
      const slice = state.doc.slice(from, near)
      if (what === 'move') tr.deleteRange(from, near)
      const target = first + (c % (tr.doc.content.size - first))
      tr.replaceRange(target, target, slice)
    }
    tr.doc.check()
    const after = state.apply(tr)
    after.doc.check()
    return after
  } catch (error) {
    // Places where a document cannot be cut: the text field would not let it be done.
    if (error instanceof RangeError || (error instanceof Error && /^(?:Transform|Replace)Error$/.test(error.name))) return state
    throw error
  }
}

function note(state: EditorState, from: number, to: number, typed: string, { rights }: Truth): void {
  const around = (position: number, edges: boolean): string[] => {
    const { parent, parentOffset: at } = state.doc.resolve(position)
    // Letters in a heading belong to what they would if it were text.
    const text = parent.type === schema.nodes.heading ? schema.nodes.paragraph.create(null, parent.content) : parent
    const all = text.isTextblock ? sentencesOf(text, 'en') : []
    return all
      .filter(({ start, end }) => (edges ? start <= at && at <= end : start < at && at < end))
      .flatMap(({ evidence }) => evidence.excerpts)
  }
  // What replaces a part of a sentence is part of it.
  const own = [...around(from, from < to), ...around(to, from < to)]
  for (const letter of typed) if (/\p{L}/u.test(letter)) rights.set(letter, [...(rights.get(letter) ?? []), ...own])
}

function judge(state: EditorState, { rights }: Truth): void {
  const all = sentences(state)
  const anywhere = Array.from(new Set(state.doc.textContent))
  expect(new Set(all.map(({ id }) => id)).size, JSON.stringify(state.doc)).toBe(all.length)
  for (const { text, evidence } of all)
    for (const [index, alphabet] of ALPHABETS.entries()) {
      const key = String(index)
      const has = (letter: string): boolean => alphabet.includes(letter) || rights.get(letter)?.includes(key) === true
      const rests = evidence.excerpts.includes(key)
      if (Array.from(alphabet).some((letter) => text.includes(letter))) expect(rests, `“${text}” lost ${key}`).toBe(true)
      // What is left of a sentence whose own letters are all gone may be those that were typed at its end.
      else if (rests && !Array.from(text).some(has))
        expect(
          anywhere.some((letter) => alphabet.includes(letter)),
          `“${text}” was given ${key}`,
        ).toBe(false)
    }
}
