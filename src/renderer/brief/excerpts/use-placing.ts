import type { ExcerptView } from '#contract/views.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { attachExcerpt, findSentence } from '#core/brief/edit/edit-evidence.ts'
import { t } from '#text/text.ts'
import { useSession } from '../session/use-session.ts'
import { findNode } from '../text/cursor.ts'
import { putQuotation } from '../text/put-quotation.ts'
import { targetSection } from './target-section.ts'

export type Placing = { quote: (excerpt: ExcerptView) => void; cite: (excerpt: ExcerptView, sentence?: string) => void }

/**
 * Puts excerpts where the analyst is writing: as a quotation behind her paragraph, or as evidence of her sentence (or of the one that they were looked up for). The place is the caret's and never moves by
 * itself; before she has been in the text, it is the end of the part that goes by the excerpt's theme.
 */
export function usePlacing(): Placing {
  const session = useSession()
  return {
    quote(excerpt) {
      const state = session.editor.get()
      const cursor = session.cursor.get()
      const section = targetSection(session.content.get(), excerpt.themes, cursor?.section ?? null)
      const found = section && findNode(state.doc, section.id)
      if (!section || !found) return
      const end = found.position + found.node.nodeSize - 1
      const made = putQuotation(state, cursor === null ? end : state.selection.head, {
        id: excerpt.id,
        quote: excerpt.anchor.quote,
      })
      if (!made) return notify({ tone: 'plain', text: t('composer:dropHere') })
      session.dispatch(made)
      notify({
        tone: 'plain',
        text: t('composer:quoted', { section: section.title }),
        actions: [{ label: t('reader:undo'), run: session.undoOfLast() }],
      })
    },
    cite(excerpt, given) {
      const sentence = given ?? session.cursor.get()?.sentence ?? null
      if (sentence === null || !findSentence(session.content.get(), sentence))
        return notify({ tone: 'plain', text: t('composer:citeWhere') })
      const before = session.content.get()
      session.edit((content) => attachExcerpt(content, sentence, excerpt.id))
      if (session.content.get() === before) return
      notify({ tone: 'plain', text: t('composer:cited'), actions: [{ label: t('reader:undo'), run: session.undoOfLast() }] })
    },
  }
}
