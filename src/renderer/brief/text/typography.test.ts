import { TextSelection, type EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { blockSentences, type BriefContent } from '#core/brief.ts'
import { matchQuote } from '#core/brief/check/match-quote.ts'
import { needleOf } from '#core/find-in-text.ts'
import { matchesIn } from './find.ts'
import { redo, undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf, tableOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'
import { rangesToSet, setAsPasted, setAsTyped, setTypography } from './typography.ts'

const said = (state: EditorState): [string, string[]][] =>
  readContent(state.doc).sections.flatMap(({ blocks }) =>
    blocks.flatMap(blockSentences).map(({ text, evidence }): [string, string[]] => [text, evidence.excerpts]),
  )
const texts = (state: EditorState): string[] => said(state).map(([text]) => text)

/** Types as the window does: each sign, then what it makes to be changed. */
function type(state: EditorState, text: string): EditorState {
  let now = state
  for (const sign of text) {
    const { from, to } = now.selection
    const before = now
    now = now.apply(now.tr.insertText(sign))
    now = applied(now, setAsTyped(before, now, { from, to, text: sign }))
  }
  return now
}
const set = (state: EditorState): EditorState => state.apply(setTypography(state, rangesToSet(state)).tr)
const inLanguage = (content: BriefContent, language: string): EditorState => stateOf({ ...content, language })

const BRIEF = briefOf({
  one: [
    paragraph('p', ["It's *China's* [Kate's](https://e.org/it's) 5 km.", '1:1'], ['He said "it\'s 5 km" -- so...', '2:2']),
    { kind: 'excerpt', id: 'e', excerpt: '3:1', text: "It's 5 km -- or so..." },
    { kind: 'heading', id: 'h', text: "China's share" },
    tableOf('t', [[["Gas' share"]], [["It's 5 %.", '4:1']]]),
  ],
  two: [paragraph('q', ["It's here."])],
})

describe('typing', () => {
  const empty = stateOf(briefOf({ one: [paragraph('p', ['Gas grew.', '1:1'])] }))
  const atEnd = selecting(empty, placeOf(empty, 'Gas') + 9)

  it('is set, and undo first gives back what was typed, which then stays', () => {
    const typed = type(atEnd, " It's")
    expect(texts(typed)).toEqual(['Gas grew.', 'It’s'])
    const back = applied(typed, undo(typed))
    // Redo is whole.
    expect(texts(applied(back, redo(back)))).toEqual(['Gas grew.', 'It’s'])
    const bare = type(atEnd, " It'")
    const before = applied(bare, undo(bare))
    expect(texts(before)).toEqual(['Gas grew.', "It'"])
    expect(before.selection.head).toBe(before.doc.resolve(before.selection.head).end())
    expect(texts(type(before, 's 5 km, so'))).toEqual(['Gas grew.', "It's 5\u00a0km, so"])
  })

  it('takes nothing from the sentence it is in, and leaves the caret behind what was typed', () => {
    const within = selecting(empty, placeOf(empty, ' grew'))
    const typed = type(within, "'s 5 m,")
    expect(said(typed)).toEqual([['Gas’s 5\u00a0m, grew.', ['1:1']]])
    expect(typed.doc.textBetween(placeOf(typed, 'Gas'), typed.selection.head)).toBe('Gas’s 5\u00a0m,')
  })

  it('leaves block quotations alone', () => {
    const state = stateOf(BRIEF)
    const inQuotation = selecting(state, placeOf(state, "It's 5 km -- or") + 4)
    expect(texts(type(inQuotation, '\'s "a'))).toContain("It's's \"a 5 km -- or so...")
  })

  it('follows the language of the brief', () => {
    const french = inLanguage(briefOf({ one: [paragraph('p', ['Le gaz.', '1:1'])] }), 'fr')
    const typed = type(selecting(french, placeOf(french, 'Le gaz') + 7), ' Le "oui" gagne ! Vraiment? Oui : voilà.')
    expect(texts(typed)).toEqual(['Le gaz.', 'Le «\u00a0oui\u00a0» gagne\u202f!', 'Vraiment\u202f?', 'Oui\u00a0: voilà.'])
    expect(said(typed)[0]).toEqual(['Le gaz.', ['1:1']])
    const other = inLanguage(briefOf({ one: [paragraph('p', ['他说。'])] }), 'zh')
    expect(texts(type(selecting(other, placeOf(other, '他')), '"a" '))[0]).toBe('"a" 他说。')
  })
})

describe('a section set right', () => {
  const state = selecting(stateOf(BRIEF), placeOf(stateOf(BRIEF), "China's"))

  it('keeps quotations, quoted words, links, style and evidence, and touches no other section', () => {
    expect(said(set(state))).toEqual([
      ["It’s *China’s* [Kate's](https://e.org/it's) 5\u00a0km.", ['1:1']],
      ["He said “it's 5 km” — so…", ['2:2']],
      ["It's 5 km -- or so...", ['3:1']],
      ['It’s 5\u00a0%.', ['4:1']],
      ["It's here.", []],
    ])
    expect(JSON.stringify(readContent(set(state).doc))).toMatch(/China’s share.*Gas’ share/)
  })

  it('tells at how many places, is one step of undo and is not to be set again', () => {
    const { tr, count } = setTypography(state, rangesToSet(state))
    expect(count).toBe(11)
    const after = state.apply(tr)
    expect(setTypography(after, rangesToSet(after)).count).toBe(0)
    expect(readContent(applied(after, undo(after)).doc)).toEqual(readContent(state.doc))
  })

  it('leaves the caret at its letter', () => {
    const at = set(state)
    expect(at.doc.textBetween(at.selection.head, at.selection.head + 7)).toBe('China’s')
  })

  it('is no more than what is selected, where something is', () => {
    const from = placeOf(state, "It's")
    expect(texts(set(selecting(state, from, from + 10)))[0]).toBe("It’s *China's* [Kate's](https://e.org/it's) 5 km.")
  })

  it('is found by what is typed plainly, and its quotations are matched as before', () => {
    const after = set(state)
    for (const words of ["it's china's", '5 km.', '"it\'s 5 km"', 'so...', '5 %']) {
      const needle = needleOf({ text: words, matchCase: false, wholeWords: false })
      expect(needle && matchesIn(after.doc, needle).length, words).toBeGreaterThan(0)
    }
    expect(matchQuote("it's 5 km", "it's 5 km")).toBe('EXACT')
    expect(matchQuote('it’s 5\u00a0km', "it's 5 km")).toBe('NORMALISED')
  })
})

describe('pasting', () => {
  it('is set in what was pasted alone, and undo gives back what was pasted', () => {
    const state = stateOf(briefOf({ one: [paragraph('p', ["It's old.", '1:1'])] }))
    const end = selecting(state, placeOf(state, 'old.') + 4)
    const paste = end.tr.insertText(' It\'s "new" -- so.').setMeta('uiEvent', 'paste')
    const pasted = end.apply(paste)
    const after = applied(pasted, setAsPasted(paste, pasted))
    expect(texts(after)).toEqual(["It's old.", 'It’s “new” — so.'])
    expect(texts(applied(after, undo(after)))).toEqual(["It's old.", 'It\'s "new" -- so.'])
    expect(setAsPasted(end.tr.insertText(' plain'), end.apply(end.tr.insertText(' plain')))).toBeNull()
  })

  it('is left as it is in a block quotation', () => {
    const state = stateOf(BRIEF)
    const at = placeOf(state, "It's 5 km -- or")
    const paste = state.tr.setSelection(TextSelection.create(state.doc, at)).insertText("Kate's ")
    expect(setAsPasted(paste, state.apply(paste))).toBeNull()
  })
})
