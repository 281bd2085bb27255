import type { Transaction } from 'prosemirror-state'
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
import { putInline, putQuotation } from '../text/put-quotation.ts'
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
export async function choose(session: Session, asked: Picking, offered: Offer, how: How): Promise<void> {
  const offer = how === 'inline' ? forSentence(offered) : offered
  const start = session.editor.get()
  if (how === 'evidence' && sentenceAt(start.apply(withoutQuery(start, asked)).doc, asked.from) === null)
    return notify({ tone: 'plain', text: t('picker:noSentence') })
  const name = Symbol('asked')
  const kept = keep(start, name, asked)
  if (!kept) return
  session.dispatch(kept)
  const id = await excerptOf(offer)
  const state = session.editor.get()
  const range = keptRange(state, name)
  session.dispatch(forget(state, name))
  if (id === null) return
  if (!range) return notify({ tone: 'bad', text: t('picker:gone') })
  session.dispatch(withoutQuery(session.editor.get(), range))
  const now = session.editor.get()
  if (how === 'evidence') {
    const sentence = sentenceAt(now.doc, range.from)
    const rests = sentence === null ? null : attachEvidence(now, sentence, id)
    if (rests) session.dispatch(rests)
    return
  }
  const put = how === 'block' ? putQuotation : putInline
  const made: Transaction | null = put(now, range.from, { id, quote: offer.quote })
  if (made) session.dispatch(made)
  else notify({ tone: 'plain', text: t('picker:notHere') })
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
