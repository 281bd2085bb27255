import { TextSelection } from 'prosemirror-state'
import { notify } from '#renderer/ui/toasts.ts'
import { call } from '#renderer/ui/bridge.ts'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { findNode } from '../text/cursor.ts'
import { asking, pickingIn } from '../text/picking.ts'
import { asQuotation } from '../text/as-quotation.ts'
import { schema } from '../text/schema.ts'
import { excerptOf } from './choose.ts'
import { exactOffer, ofHit, type Offer } from './offers.ts'

/** A space behind `>` at the start of a paragraph: without other words they are looked for as they are typed, with words these become a block quotation. */
export function typedQuotationSign(session: Session, text: string, focus: () => void): boolean {
  const state = session.editor.get()
  const { $from, empty } = state.selection
  const { parent, parentOffset } = $from
  if (text !== ' ' || !empty || parent.type !== schema.nodes.paragraph || $from.depth !== 2 || pickingIn(state)) return false
  if (parentOffset !== 1 || !parent.textContent.startsWith('>')) return false
  const start = $from.start()
  if (parent.content.size === 1) session.dispatch(asking(state.tr.insertText(text), '> ', start))
  else {
    session.dispatch(state.tr.delete(start, start + 1))
    void quoteByHand(session, String(parent.attrs['id']), focus)
  }
  return true
}

/**
 * Turns a paragraph into a block quotation of the passage in which its words stand, in the letters of the source. Where they stand in none it stays what it
 * is, and the nearest are offered; where it was rewritten meanwhile nothing happens. `focus` gives the keyboard to the text.
 */
export async function quoteByHand(session: Session, id: string, focus: () => void): Promise<void> {
  const text = textOf(session, id)
  if (text === null || text === '') return
  const offer = await wordForWord(session, text)
  const excerpt = offer && (await excerptOf(offer))
  if (textOf(session, id) !== text) return
  if (offer === null)
    return notify({
      tone: 'plain',
      text: t('picker:notWordForWord'),
      actions: [{ label: t('picker:nearest'), run: () => askFor(session, id, focus) }],
    })
  const made = excerpt === null ? null : asQuotation(session.editor.get(), id, { id: excerpt, quote: offer.quote })
  if (made) session.dispatch(made)
}

/** So many passages are looked through: the one that has all of the words is among the first. */
const LOOKED_AT = 30
const MOST_WORDS = 200

async function wordForWord(session: Session, text: string): Promise<Offer | null> {
  const sentence = text.split(/\s+/).slice(0, MOST_WORDS).join(' ')
  const found = await call('evidence.find', { sentence, limit: LOOKED_AT, brief: session.id })
  return found.ok ? exactOffer(text, found.value.map(ofHit)) : null
}

/** The words of a paragraph; null where there is none of that id. */
function textOf(session: Session, id: string): string | null {
  const found = findNode(session.editor.get().doc, id)
  return found?.node.type === schema.nodes.paragraph ? found.node.textContent.trim() : null
}

/** Opens the picker with the words of a paragraph. */
function askFor(session: Session, id: string, focus: () => void): void {
  const state = session.editor.get()
  const found = findNode(state.doc, id)
  if (!found?.node.isTextblock) return
  const start = found.position + 1
  const end = TextSelection.create(state.doc, start + found.node.content.size)
  session.dispatch(asking(state.tr.setSelection(end).scrollIntoView(), '', start))
  focus()
}
