import type { EditorState } from 'prosemirror-state'
import { describe, expect, it, test } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { matrixOf } from '#core/brief/testing/matrix-fixture.ts'
import { needleOf, type Needle, type Wanted } from '#core/find-in-text.ts'
import {
  isQuoted,
  matchesIn,
  nextMatch,
  replaceAll,
  replaceMatch,
  selectedMatch,
  selecting,
  statementsWith,
  type Match,
} from './find.ts'
import { undo } from './step-history.ts'
import { applied, briefOf, paragraph, selecting as selectingAt, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

function needle(text: string, more: Partial<Wanted> = {}): Needle {
  const made = needleOf({ text, matchCase: false, wholeWords: false, ...more })
  if (!made) throw new Error('There is nothing to find.')
  return made
}
const find = (state: EditorState, text: string, more: Partial<Wanted> = {}): readonly Match[] =>
  matchesIn(state.doc, needle(text, more))
const words = (state: EditorState, matches: readonly Match[]): string[] =>
  matches.map(({ from, to }) => state.doc.textBetween(from, to, '|'))
const said = (state: EditorState): [string, string[]][] =>
  readContent(state.doc).sections.flatMap(({ blocks }) =>
    blocks.flatMap(blockSentences).map(({ text, evidence }): [string, string[]] => [text, evidence.excerpts]),
  )
const at = (position: number): Match => ({ from: position, to: position })
const all = (state: EditorState, text: string, by: string): EditorState => state.apply(replaceAll(state, needle(text), by).tr)

const BRIEF: BriefContent = {
  ...briefOf({
    one: [
      paragraph('p', ['*Gas ex*ports **grew** by [a half](https://example.org/gas).', '1:1'], ['Gas fell.', '2:2']),
      { kind: 'excerpt', id: 'e', excerpt: '3:1', text: 'What gas [it] says …' },
      {
        kind: 'list',
        id: 'l',
        ordered: true,
        items: [{ id: 'i', sentences: [{ id: 's', text: 'Gas.', evidence: { excerpts: ['4:1'], tag: null } }] }],
      },
    ],
    two: [
      paragraph('q', ['He called gas “a gas trap”.', '5:1'], ['She calls gas “a gas trap”.']),
      paragraph('r', ['北京说了。']),
    ],
  }),
  title: 'Gas in the title',
}
const state = stateOf(BRIEF)

describe('what is found in a brief', () => {
  it('stands in its title, paragraphs, quotations and points, across bold, links and sentences, never across two blocks', () => {
    expect(find(state, 'gas')).toHaveLength(9)
    expect(words(state, find(state, 'gas exports grew by a half. gas'))).toEqual(['Gas exports grew by a half. Gas'])
    expect(words(state, find(state, 'half.'))).toEqual(['half.'])
    expect(find(state, 'fell.What')).toEqual([])
    expect(words(state, find(state, '说了'))).toEqual(['说了'])
  })

  it('is searched for anew only in blocks that changed', () => {
    const gas = needle('gas')
    const before = matchesIn(state.doc, gas)
    expect(matchesIn(state.doc, gas)).toBe(before)
    const typed = state.apply(state.tr.insertText('Gas ', before[1]?.from))
    expect(matchesIn(typed.doc, gas)).toHaveLength(10)
    expect(matchesIn(state.doc, gas)).toHaveLength(9)
  })

  it('is gone through from the caret, both ways and around', () => {
    const matches = find(state, 'gas')
    const [first, second, third] = matches
    const last = matches.at(-1)
    expect(nextMatch(matches, at(second?.from ?? 0), 0)).toBe(second)
    expect(nextMatch(matches, second ?? at(0), 1)).toBe(third)
    expect(nextMatch(matches, second ?? at(0), -1)).toBe(first)
    expect(nextMatch(matches, first ?? at(0), -1)).toBe(last)
    expect(nextMatch(matches, last ?? at(0), 1)).toBe(first)
    expect(nextMatch([], at(3), 1)).toBeNull()
    expect(nextMatch([], at(3), -1)).toBeNull()
    const selected = second ? state.apply(selecting(state, second)) : state
    expect(selectedMatch(matches, selected.selection)).toBe(1)
    expect(selectedMatch(matches, state.selection)).toBe(-1)
  })
})

describe('replacing', () => {
  it('keeps what the sentence rests on, its style and its link', () => {
    let after = all(state, 'gas exports', 'Coal imports')
    after = all(after, 'half', 'third')
    expect(said(after)[0]).toEqual(['*Coal imports* **grew** by [a third](https://example.org/gas).', ['1:1']])
  })

  it('takes a link away where it replaces more than its text', () => {
    expect(said(all(state, 'by a half', 'fast'))[0]?.[0]).toBe('*Gas ex*ports **grew** fast.')
  })

  it('gives a sentence that it begins nothing, and takes what is written over along with its sentence, as typing does', () => {
    expect(said(all(state, 'fell.', 'fell. Coal rose.')).slice(1, 3)).toEqual([
      ['Gas fell.', ['2:2']],
      ['Coal rose.', []],
    ])
    expect(said(all(state, 'gas fell.', 'Coal rose.'))[1]).toEqual(['Coal rose.', []])
    expect(said(all(state, 'fell.', 'rose'))[1]).toEqual(['Gas rose', ['2:2']])
  })

  it('pools evidence only of sentences that it joins', () => {
    expect(said(all(state, '. gas', ' and gas'))[0]?.[1]).toEqual(['1:1', '2:2'])
  })

  it('leaves quotations alone: blocks, and words in quotation marks that rest on an excerpt', () => {
    const { tr, replaced, left } = replaceAll(state, needle('gas'), 'coal')
    expect([replaced, left]).toEqual([7, 2])
    const after = readContent(state.apply(tr).doc)
    expect(after.title).toBe('coal in the title')
    expect(JSON.stringify(after)).toContain('What gas [it] says …')
    expect(said(state.apply(tr)).slice(-3, -1)).toEqual([
      ['He called coal “a gas trap”.', ['5:1']],
      ['She calls coal “a coal trap”.', []],
    ])
    const quoted = find(state, 'trap').map((match) => isQuoted(state.doc, match))
    expect(quoted).toEqual([true, false])
    expect(find(state, '”.').map((match) => isQuoted(state.doc, match))).toEqual([false, false])
    expect(find(state, 'trap”').map((match) => isQuoted(state.doc, match))).toEqual([true, false])
  })

  it('is one step of undo, however many there are and right after typing', () => {
    const first = find(state, 'fell')[0]
    const caret = selectingAt(state, first?.from ?? 0)
    const typed = caret.apply(caret.tr.insertText('§'))
    const after = all(typed, 'gas', 'g')
    expect(readContent(applied(after, undo(after)).doc)).toEqual(readContent(typed.doc))
    const one = find(typed, '§')[0]
    const single = one ? typed.apply(replaceMatch(typed, one, 'Y')) : typed
    expect(readContent(applied(single, undo(single)).doc)).toEqual(readContent(typed.doc))
  })

  it('can put nothing in their place, and longer words that hold what is looked for', () => {
    expect(said(all(state, 'gas fell.', ''))).toHaveLength(said(state).length - 1)
    expect(find(all(state, 'gas', 'gas gas'), 'gas')).toHaveLength(16)
  })

  it('goes on behind the new words, which are clean text', () => {
    const match = find(state, 'fell')[0]
    const after = match ? state.apply(replaceMatch(state, match, 'fell\u0007\ud800 x')) : state
    expect(said(after)[1]).toEqual(['Gas fell\ufffd x.', ['2:2']])
    expect(after.selection.from).toBe((match?.from ?? 0) + 'fell\ufffd x'.length)
  })
})

test('words with a star are words, not markup', () => {
  expect(said(all(state, 'fell', '*f* [x](https://e.org)'))[1]).toEqual(['Gas \\*f\\* [x\\](https://e.org).', ['2:2']])
})

const statements = (state: EditorState): string[] =>
  readContent(state.doc).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'matrix' ? block.hypotheses.map(({ statement }) => statement) : [])),
  )

describe('the full statement of a hypothesis', () => {
  const matrix = matrixOf(['Trade', 'Power'], [])
  const [trade, power] = matrix.hypotheses
  const hypotheses = [
    { ...trade, statement: 'Gas is sold for gas.' },
    { ...power, statement: 'Oil.' },
  ] as typeof matrix.hypotheses
  const stated = stateOf(briefOf({ one: [paragraph('p', ['Gas fell.']), { ...matrix, hypotheses }] }))

  it('is no place that can be selected, and is counted', () => {
    expect(find(stated, 'gas')).toHaveLength(1)
    expect(statementsWith(stated.doc, needle('gas')).map(({ spans }) => spans.length)).toEqual([2])
  })

  it('is replaced in with the rest, in one step of undo', () => {
    const { tr, replaced } = replaceAll(stated, needle('gas'), 'coal')
    const after = stated.apply(tr)
    expect(replaced).toBe(3)
    expect(statements(after)).toEqual(['coal is sold for coal.', 'Oil.'])
    expect(after.doc.textContent).toContain('coal fell.')
    expect(statements(applied(after, undo(after)))).toEqual(['Gas is sold for gas.', 'Oil.'])
  })
})
