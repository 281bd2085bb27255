import { fetchExcerpt } from '#renderer/ui/excerpts.ts'
import { CallError } from '#renderer/ui/queries.ts'
import { notify } from '#renderer/ui/toasts.ts'
import type { Session } from '../session/session.ts'
import { putQuotation } from '../text/put-quotation.ts'

/** Sets an excerpt into the text as a quotation, where it was dropped. */
export async function placeExcerpt(session: Session, id: string, position: number): Promise<void> {
  try {
    const excerpt = await fetchExcerpt(id)
    const placed = excerpt && putQuotation(session.editor.get(), position, { id, quote: excerpt.anchor.quote })
    if (placed) session.dispatch(placed)
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    notify({ tone: 'bad', text: error.message })
  }
}
