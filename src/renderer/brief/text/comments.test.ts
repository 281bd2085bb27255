import { Fragment, Slice } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { commentsIn, writeComment } from '#core/brief/edit/edit-comments.ts'
import type { BriefContent } from '#core/brief.ts'
import { asQuotation } from './as-quotation.ts'
import { moveBlock } from './move-block.ts'
import { cutComments, withOwnComments } from './comments.ts'
import { settle } from './keep-evidence.ts'
import { paraphrase } from './paraphrase.ts'
import { schema } from './schema.ts'
import { undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { editContent } from './through-content.ts'
import { readContent } from './to-content.ts'

const PLAIN = briefOf({
  one: [
    paragraph('p', ['Gas exports grew.', '1:1'], ['Oil fell.', '2:2']),
    { kind: 'excerpt', id: 'q', excerpt: '3:1', text: 'Coal burns. It does.' },
  ],
  two: [paragraph('r', ['After.'])],
})
const write = (sentence: string, text: string) => (content: BriefContent) =>
  writeComment(content, sentence, { id: `c ${sentence}`, text })
const NOTED = [write('p.0', 'Whose figure?'), write('q', 'Too long?')].reduce((so, change) => change(so), PLAIN)

/** Each comment behind the sentence that has it. */
const said = (state: EditorState): string[] =>
  commentsIn(readContent(state.doc)).map(({ text, comment }) => `${text} ← ${comment.text}`)
const edit = (state: EditorState, change: (tr: Transaction) => Transaction): EditorState => state.apply(change(state.tr))
const back = (state: EditorState): EditorState => applied(state, undo(state))

const start = stateOf(NOTED)
const ALL = ['Gas exports grew. ← Whose figure?', 'Coal burns. It does. ← Too long?']
const gas = placeOf(start, 'Gas')

describe('a comment', () => {
  it('comes from the content and goes back as it was; a brief without any says what it said', () => {
    expect(readContent(start.doc)).toEqual(NOTED)
    expect(JSON.stringify(readContent(stateOf(PLAIN).doc))).toBe(JSON.stringify(PLAIN))
  })

  it('is written as one step of undo', () => {
    const plain = stateOf(PLAIN)
    const noted = applied(plain, editContent(plain, { written: new Set(), points: new Set() }, write('p.0', 'Whose figure?')))
    expect(said(noted)).toEqual(ALL.slice(0, 1))
    expect(readContent(back(noted).doc)).toEqual(PLAIN)
  })

  it('stays with its sentence through typing in it and behind it', () => {
    const typed = edit(start, (tr) => tr.insertText('pipeline ', gas + 4).insertText(' New one.', gas + 9 + 17))
    expect(said(typed)[0]).toBe('Gas pipeline exports grew. ← Whose figure?')
    expect(said(typed)).toHaveLength(2)
  })

  it('stays with the first part of a sentence that is split, by a full stop or into two paragraphs, and undo joins all again', () => {
    const stopped = edit(start, (tr) => tr.insertText('. The', gas + 3))
    expect(said(stopped)).toEqual(['Gas. ← Whose figure?', ALL[1]])
    expect(settle(stopped)).toBeNull()
    const parted = edit(start, (tr) => tr.split(gas + 4))
    expect(said(parted)).toEqual(['Gas ← Whose figure?', ALL[1]])
    expect(said(back(parted))).toEqual(ALL)
  })

  it('is kept beside the other where two commented sentences are joined, and each has its own when they part', () => {
    const both = stateOf(write('p.1', 'Since when?')(NOTED))
    const stop = gas + 'Gas exports grew'.length
    const joined = edit(both, (tr) => tr.replaceWith(stop, stop + 2, schema.text(' and ')))
    const whole = 'Gas exports grew and Oil fell.'
    expect(said(joined)).toEqual([`${whole} ← Whose figure?`, `${whole} ← Since when?`, ALL[1]])
    const parted = edit(joined, (tr) => tr.replaceWith(stop, stop + 5, schema.text('. ')))
    expect(said(parted)).toEqual([ALL[0], 'Oil fell. ← Since when?', ALL[1]])
  })

  it('goes with its block, and with a quotation that becomes a paraphrase, to whose first sentence', () => {
    expect(said(applied(start, moveBlock(start, 'p', 1)))).toEqual(ALL.toReversed())
    expect(said(applied(start, paraphrase(start, 'q')))).toEqual([ALL[0], 'Coal burns. ← Too long?'])
    const quoted = applied(start, asQuotation(start, 'p', { id: '4:1', quote: 'Gas.' }))
    expect(said(quoted)).toEqual(['Gas. ← Whose figure?', ALL[1]])
  })

  it('goes with the words that are deleted, and comes back by undo', () => {
    const gone = edit(start, (tr) => tr.delete(gas, gas + 17))
    expect(said(gone)).toEqual([ALL[1]])
    expect(said(back(gone))).toEqual(ALL)
  })
})

const paste = (state: EditorState, given: Slice, moving = false): EditorState => {
  const end = selecting(state, state.doc.content.size - 2)
  return end.apply(end.tr.replaceSelection(withOwnComments(given, end.doc, moving)))
}

describe('what is copied', () => {
  const [from, to] = [gas - 1, placeOf(start, 'Coal burns.') + 'Coal burns. It does.'.length + 1]
  const slice = start.doc.slice(from, to)

  it('leaves its comments where they are, also when it is pasted before them or where they are not', () => {
    expect(said(paste(start, slice))).toEqual(ALL)
    const other = stateOf(briefOf({ one: [paragraph('x', ['Other.'])] }))
    expect(said(paste(other, slice))).toEqual([])
    const twice = edit(start, (tr) => tr.insert(placeOf(start, 'Gas') - 1, Fragment.from(start.doc.child(1).child(0))))
    expect(said(twice)).toEqual(ALL)
    expect(settle(twice)).toBeNull()
  })

  it('leaves that of a quotation where it is, when the quotation is put in a second time', () => {
    const quotation = start.doc.nodeAt(placeOf(start, 'Coal burns.') - 1) ?? undefined
    const twice = edit(start, (tr) => tr.insert(placeOf(start, 'Gas') - 1, Fragment.from(quotation)))
    expect(readContent(twice.doc).sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['excerpt', 'paragraph', 'excerpt'])
    expect(said(twice)).toHaveLength(2)
  })

  it('takes them along when it was cut, once', () => {
    const cut = edit(start, (tr) => tr.delete(from, to))
    expect(said(cut)).toEqual([])
    cutComments(slice)
    const pasted = paste(cut, slice)
    expect(said(pasted)).toEqual(ALL)
    expect(said(paste(pasted, slice))).toEqual(ALL)
  })

  it('takes them along where it is dragged', () => {
    expect(withOwnComments(slice, start.doc, true)).toBe(slice)
  })

  it('holds none of their words', () => {
    const html: string[] = []
    const walk = (output: unknown): void => {
      if (Array.isArray(output)) for (const part of output) walk(part)
      else html.push(JSON.stringify(output))
    }
    start.doc.descendants((node) => {
      walk(node.type.spec.toDOM?.(node))
      for (const mark of node.marks) walk(mark.type.spec.toDOM?.(mark, true))
    })
    expect(html.join(' ')).toContain('c p.0')
    expect(html.join(' ')).toContain('c q')
    expect(html.join(' ')).not.toMatch(/Whose figure|Too long/)
  })
})
