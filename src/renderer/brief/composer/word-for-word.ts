import { matchQuote } from '#core/brief/check/match-quote.ts'
import type { ExcerptsById } from '#renderer/ui/excerpts.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { paraphrase, quotationOf } from '../text/paraphrase.ts'

/**
 * A block quotation says its excerpt's words, shortened by … and with insertions in [brackets] at most. One that was edited otherwise becomes a paraphrase
 * once the caret has left it: while it is being edited it may be anything. Whoever undoes that keeps it, and the check says what is wrong with it. The
 * returned function ends the watch.
 */
export function keepWordForWord(session: Session, excerpts: () => ExcerptsById): () => void {
  let entered: { id: string; text: string } | null = null
  const enter = (): void => {
    const id = session.cursor.get()?.block
    const quotation = id === undefined ? null : quotationOf(session.editor.get(), id)
    entered = id === undefined || quotation === null ? null : { id, text: quotation.text }
  }
  enter()
  return session.cursor.subscribe(() => {
    const left = entered
    if (left?.id === session.cursor.get()?.block) return
    const quotation = left === null ? null : quotationOf(session.editor.get(), left.id)
    if (left !== null && quotation !== null && quotation.text !== left.text) {
      const source = excerpts().get(quotation.excerpt)?.anchor.quote
      if (source !== undefined && quotation.text.trim() !== '' && matchQuote(quotation.text, source) === null) {
        const { id } = left
        // Not within the change that moved the caret.
        queueMicrotask(() => {
          const made = paraphrase(session.editor.get(), id)
          if (!made) return
          session.dispatch(made)
          notify({ tone: 'plain', text: t('composer:paraphrased') })
        })
      }
    }
    enter()
  })
}
