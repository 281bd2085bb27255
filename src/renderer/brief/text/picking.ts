import { Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import type { EditorState, Selection, Transaction } from 'prosemirror-state'
import type { Node as TextNode } from 'prosemirror-model'
import { insertBlock } from './blocks.ts'
import { movedPlace, placeAt, type KeptPlace } from './kept-places.ts'
import { schema } from './schema.ts'

/** What asks for the picker: `/` anything, `@` and `> ` a passage; '' where words that stand in the text already are looked for. */
export type Sign = '/' | '@' | '> ' | ''
/** The stretch of the text that asks, sign and query; `isFirst`: nothing stands before it in its block. */
export type Picking = { sign: Sign; from: number; to: number; query: string; isFirst: boolean }

type Asked = { sign: Sign; from: KeptPlace }
const key = new PluginKey<Asked | null>('picking')
/** A query is some words; more than this is text that is being written. */
const LONGEST_QUERY = 120
const SENTENCE_ENDS = /[.!?…]["”’»)]*\s|[。！？]/u

/**
 * Follows what is asked for in the text: a sign behind a space or at the start of a block, then words, up to the caret. All of it is ordinary text, and stays when
 * the caret leaves, at Escape, and when it turns out to be text: a space behind the sign, a second slash, the end of a sentence.
 */
export function picking(): Plugin<Asked | null> {
  return new Plugin<Asked | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, asked) {
        const meta = transaction.getMeta(key) as { sign: Sign; from: number } | 'close' | undefined
        if (meta === 'close') return null
        const from = meta ? placeAt(transaction.doc, meta.from) : asked && kept(asked.from, transaction)
        const sign = meta?.sign ?? asked?.sign
        if (!from || sign === undefined) return null
        const next = asked && from === asked.from ? asked : { sign, from }
        return read(transaction.doc, transaction.selection, next) ? next : null
      },
    },
    props: {
      handleTextInput(view, from, to, text) {
        if ((text !== '/' && text !== '@') || from !== to || pickingIn(view.state) || !mayAsk(view.state, text)) return false
        view.dispatch(asking(view.state.tr.insertText(text, from, to).scrollIntoView(), text, from))
        return true
      },
    },
  })
}

function kept(place: KeptPlace, transaction: Transaction): KeptPlace | null {
  return transaction.docChanged ? movedPlace(place, transaction, 1) : place
}

/** Marks a transaction as the beginning of a question whose sign, or first word, stands at `from` when it is done. */
export function asking(tr: Transaction, sign: Sign, from: number): Transaction {
  return tr.setMeta(key, { sign, from })
}

/** Asks for a passage in an empty paragraph: the block `id`, where it is one, else a new one below it. null where the block is gone. */
export function askBelow(state: EditorState, id: string): Transaction | null {
  const made = insertBlock(state, id, 'paragraph')
  return made && asking(made.insertText('@'), '@', made.selection.from - 1)
}

/** Asks for a passage at the caret as `@` does, behind a space that is put there where none is: for keyboards that have no such sign. null where none can be asked for. */
export function askHere(state: EditorState): Transaction | null {
  if (!mayHold(state.selection, '@') || pickingIn(state) !== null) return null
  const { from } = state.selection
  const text = isBehindSpace(state.selection) ? '@' : ' @'
  return asking(state.tr.insertText(text, from).scrollIntoView(), '@', from + text.length - 1)
}

export function closePicking(state: EditorState): Transaction {
  return state.tr.setMeta(key, 'close')
}

/** What is asked for at the caret; null for nothing. */
export function pickingIn(state: EditorState): Picking | null {
  const asked = key.getState(state)
  return asked ? read(state.doc, state.selection, asked) : null
}

/** Whether a sign that is typed at the caret asks: in text of a section, behind a space or at the start; in a matrix and a table only for a passage. */
function mayAsk({ selection }: EditorState, sign: '/' | '@'): boolean {
  return mayHold(selection, sign) && isBehindSpace(selection)
}

function mayHold({ $from, empty }: Selection, sign: '/' | '@'): boolean {
  const { paragraph, judgement, item, evidence, cell, section } = schema.nodes
  if (!empty || $from.depth < 2 || $from.node(1).type !== section) return false
  return [paragraph, judgement, item, ...(sign === '@' ? [evidence, cell] : [])].includes($from.parent.type)
}

function isBehindSpace({ $from }: Selection): boolean {
  return $from.parentOffset === 0 || /\s/.test($from.parent.textContent.charAt($from.parentOffset - 1))
}

function read(doc: TextNode, selection: Selection, { sign, from: { position } }: Asked): Picking | null {
  const { $head } = selection
  const $from = doc.resolve(position)
  if (!(selection instanceof TextSelection) || !selection.empty || !$from.sameParent($head)) return null
  const text = $from.parent.textContent.slice($from.parentOffset, $head.parentOffset)
  if ($head.pos < position || !text.startsWith(sign)) return null
  const query = text.slice(sign.length)
  if ((sign === '/' || sign === '@') && isText(sign, query)) return null
  return { sign, from: position, to: $head.pos, query, isFirst: $from.parentOffset === 0 }
}

function isText(sign: Sign, query: string): boolean {
  return /^\s/.test(query) || query.length > LONGEST_QUERY || SENTENCE_ENDS.test(query) || (sign === '/' && query.includes('/'))
}

/** Takes away what was typed to ask, at [from, to), and puts the caret there. */
export function withoutQuery(state: EditorState, { from, to }: { from: number; to: number }): Transaction {
  const tr = state.tr.delete(from, to)
  return tr.setSelection(TextSelection.create(tr.doc, from)).setMeta(key, 'close')
}
