import type { EditorState, Transaction } from 'prosemirror-state'
import { act } from '#renderer/ui/act.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { insertByChoice } from '../composer/insert-picture.ts'
import type { Session } from '../session/session.ts'
import { attachEvidence } from '../text/attach-evidence.ts'
import { convertBlock, insertBlock, type InsertKind } from '../text/blocks.ts'
import { findNode, sentenceAt } from '../text/cursor.ts'
import { forget, keep, keptRange } from '../text/kept-places.ts'
import { withoutQuery, type Picking } from '../text/picking.ts'
import { putInline, putQuotation, type Quoted } from '../text/put-quotation.ts'
import { behindTyped, typedBehind } from '../text/typed-meanwhile.ts'
import { forSentence, type Offer } from './offers.ts'

/** What becomes of a passage: a block quotation, a quotation within the sentence, or evidence of the sentence. */
export const WAYS = ['block', 'inline', 'evidence'] as const
export type How = (typeof WAYS)[number]

/** The excerpt that these words are; they are marked where they are none yet. null after a failure, which was shown. */
export async function excerptOf({ excerpt, article, block, start, quote }: Offer): Promise<string | null> {
  if (excerpt !== null) return excerpt
  return (await act('excerpts.add', { article, quote, at: { block, start }, themes: [] }))?.id ?? null
}

/**
 * Puts a passage where it was asked for, whatever was written or moved while the library was asked; what was typed to ask is taken away. Nothing is done
 * where it cannot stand, and why is said. One undo takes back what was put in.
 */
export async function choose(session: Session, asked: Picking, offered: Offer | Promise<Offer | null>, how: How): Promise<void> {
  const start = session.editor.get()
  // The sentence that asks: what is written while the library is asked is another.
  const sentence = sentenceAt(start.apply(withoutQuery(start, asked)).doc, asked.from)
  if (how === 'evidence' && sentence === null) return notify({ tone: 'plain', text: t('picker:noSentence') })
  const name = Symbol('asked')
  const kept = keep(start, name, asked)
  if (!kept) return
  session.dispatch(kept)
  const found = await offered
  if (found === null) {
    session.dispatch(forget(session.editor.get(), name))
    return notify({ tone: 'plain', text: t('picker:none') })
  }
  const offer = how === 'inline' ? forSentence(found) : found
  const id = await excerptOf(offer)
  const state = session.editor.get()
  const range = keptRange(state, name)
  session.dispatch(forget(state, name))
  if (id === null) return
  if (!range) return notify({ tone: 'bad', text: t('picker:gone') })
  const typed = typedBehind(state, range.to)
  session.dispatch(withoutQuery(session.editor.get(), range))
  const made = put(session.editor.get(), range.from, how, sentence, { id, quote: offer.quote })
  if (made) session.dispatch(made)
  else notify({ tone: 'plain', text: how === 'evidence' ? t('picker:gone') : t('picker:notHere') })
  const further = behindTyped(session.editor.get(), typed)
  if (further) session.dispatch(further)
}

function put(now: EditorState, at: number, how: How, sentence: string | null, excerpt: Quoted): Transaction | null {
  if (how === 'evidence') return sentence === null ? null : attachEvidence(now, sentence, excerpt.id)
  return (how === 'block' ? putQuotation : putInline)(now, at, excerpt)
}

/** Makes the block that asked another kind, or puts one in its place where it is empty without the question. For a figure a picture is asked for first. */
export function chooseKind(session: Session, asked: Picking, kind: InsertKind): void {
  session.dispatch(withoutQuery(session.editor.get(), asked))
  const state = session.editor.get()
  const block = session.cursor.get()?.block ?? ''
  if (kind === 'figure') {
    void insertByChoice(session, block)
    return
  }
  const isEmpty = findNode(state.doc, block)?.node.content.size === 0
  const made =
    isEmpty || kind === 'table' || kind === 'matrix' ? insertBlock(state, block, kind) : convertBlock(state, block, kind)
  if (made) session.dispatch(made)
}
