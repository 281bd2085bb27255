import { EditorState, TextSelection } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'
import { canJoin } from 'prosemirror-transform'
import { CellSelection, handlePaste, tableEditing } from 'prosemirror-tables'
import type { EditorView } from 'prosemirror-view'
import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefContent, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { blockUnits } from '#core/brief/edit/edit-units.ts'
import { needleOf } from '#core/find-in-text.ts'
import { matchesIn, replaceAll } from './find.ts'
import { toggleHeading } from './headings.ts'
import { keepEvidence, settle } from './keep-evidence.ts'
import { deleteAcross } from './keep-sections.ts'
import { moveSections } from './sections.ts'
import { sentencesOf } from './sentences-of.ts'
import { schema } from './schema.ts'
import { redo, stepHistory, undo } from './step-history.ts'
import { fitTables } from './slices-in-tables.ts'
import { editTable, TABLE_EDITS } from './table-edits.ts'
import { ALPHABETS, BRIEFS } from './testing/random-briefs.ts'
import { applied } from './testing/text-state.ts'
import { docOf, slotsOf } from './to-doc.ts'
import { readContent } from './to-content.ts'
import { editMatrix, MATRIX_EDITS } from './matrix-edits.ts'

const RUNS = process.env['LONG_TESTS'] === undefined ? 60 : 2000
const STEPS = 50

function start(given: BriefContent): EditorState {
  const state = EditorState.create({ doc: docOf(given, slotsOf(null)), plugins: [tableEditing(), keepEvidence(), stepHistory()] })
  return applied(state, settle(state))
}

const sentences = (state: EditorState): Sentence[] =>
  readContent(state.doc).sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      // With those of cells that only name something.
      block.kind === 'table' || block.kind === 'matrix'
        ? blockUnits(block, section).flatMap((unit) => unit.sentences)
        : blockSentences(block),
    ),
  )

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
    'cells',
    'cells',
    'matrix',
    'paste cells',
    'delete over cells',
    'section',
  ),
  a: nat(1000),
  b: nat(1000),
  c: nat(1000),
  text: constantFrom('a', '.', ' ', '. B', 'New one. ', '“', 'U.S.', '?', '1', 'and ', '。'),
})

/** Which evidence a typed letter has a part in: that of the sentence in whose middle it was typed. Every typed letter is a sign of its own. */
type Truth = { next: number; rights: Map<string, readonly string[]> }

describe('100,000 random edits', () => {
  const timeout = 600_000
  it('give no sentence evidence that its letters have no part in, and take none away from letters that have', { timeout }, () => {
    let edits = 0
    assert(
      property(array(move, { minLength: STEPS, maxLength: STEPS }), (moves) => {
        let state = start(BRIEFS[(moves[0]?.a ?? 0) % 3] ?? BRIEFS[0])
        const truth: Truth = { next: 0x4e00, rights: new Map() }
        for (const one of moves) {
          state = apply(state, one, truth)
          edits += 1
          judge(state, truth)
          expect(isEven(state), 'rows of a table are of one length').toBe(true)
          expect(settle(state), 'what was put right is right').toBeNull()
        }
      }),
      { numRuns: RUNS },
    )
    expect(edits).toBeGreaterThanOrEqual(RUNS * STEPS)
  })
})

function isEven({ doc }: EditorState): boolean {
  const blocks = readContent(doc).sections.flatMap((section) => section.blocks)
  return blocks.every((block) => block.kind !== 'table' || new Set(block.rows.map(({ cells }) => cells.length)).size === 1)
}

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
    if (what === 'matrix') {
      const here = state.apply(tr.setSelection(TextSelection.near(tr.doc.resolve(from))))
      return applied(here, editMatrix(here, MATRIX_EDITS[b % MATRIX_EDITS.length] ?? 'sort', c % 4))
    }
    if (what === 'section') {
      const ids = state.doc.children.slice(1).map(({ attrs }) => String(attrs['id']))
      const [id = '', before = null] = [ids[a % ids.length], ids[b % (ids.length + 1)]]
      return applied(state, moveSections(state, { sections: [id], before }))
    }
    if (what === 'type') {
      tr.setSelection(TextSelection.near(tr.doc.resolve(from)))
      note(state, tr.selection.from, tr.selection.from, typed, truth)
      tr.insertText(typed)
    } else if (what === 'replace') {
      note(state, from, near, typed, truth)
      // Marks that wait for the next letter wait where the caret is.
      tr.setStoredMarks(null).insertText(typed, from, near)
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
    } else if (what === 'cells' || what === 'paste cells') {
      const tables = cellsIn(state)
      const [one, other] = [tables[a % tables.length], tables[b % tables.length]]
      if (one === undefined || other === undefined) return state
      const cell = state.apply(tr.setSelection(TextSelection.near(state.doc.resolve(one + 1))))
      const same = state.doc.resolve(one).start(2) === state.doc.resolve(other).start(2)
      const chosen = same && c % 2 === 0 ? state.apply(state.tr.setSelection(CellSelection.create(state.doc, one, other))) : cell
      if (what === 'cells') return applied(chosen, editTable(chosen, TABLE_EDITS[c % TABLE_EDITS.length] ?? 'rowBelow'))
      const { slice } = fitTables(
        chosen,
        c % 3 === 0 ? state.doc.slice(from, to) : CellSelection.create(state.doc, same ? other : one).content(),
      )
      let after = chosen
      const view = { state: chosen, dispatch: (made: Transaction) => (after = chosen.apply(made)) }
      return handlePaste(view as unknown as EditorView, new Event('paste') as ClipboardEvent, slice)
        ? after
        : chosen.apply(chosen.tr.replaceSelection(slice))
    } else if (what === 'delete over cells') {
      const selected = state.apply(tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to))))
      const sections = sectionsOf(selected)
      const after = applied(selected, deleteAcross(selected))
      expect(sectionsOf(after)).toEqual(sections)
      return after
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

const sectionsOf = (state: EditorState): unknown[] => state.doc.children.map(({ type, attrs }) => [type.name, attrs['id']])

/** Positions before the cells. */
function cellsIn({ doc }: EditorState): number[] {
  const found: number[] = []
  doc.descendants((node, position) => {
    if (node.type === schema.nodes.cell) found.push(position)
    return !node.isTextblock
  })
  return found
}

function note(state: EditorState, from: number, to: number, typed: string, { rights }: Truth): void {
  const around = (position: number, edges: boolean): string[] => {
    const { parent, parentOffset: at } = state.doc.resolve(position)
    // Letters in a heading or a caption belong to what they would if it were text.
    const bare = [schema.nodes.heading, schema.nodes.caption, schema.nodes.hypothesis].includes(parent.type)
    const text = bare ? schema.nodes.paragraph.create(null, parent.content) : parent
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
