import type { ExcerptView } from '#contract/views.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { insertQuote } from '#core/brief/edit/edit-blocks.ts'
import { attachExcerpt, findSentence } from '#core/brief/edit/edit-evidence.ts'
import { newId } from '../session/new-id.ts'
import { targetSection } from './target-section.ts'
import { useSession } from '../session/use-session.ts'

export type Placing = {
  quoteInto: (excerpt: ExcerptView, section: string, after: string | null) => void
  quote: (excerpt: ExcerptView) => void
  cite: (excerpt: ExcerptView) => void
}

/** Puts excerpts where the analyst is writing: as a quotation after her paragraph, or as evidence of her sentence. */
export function usePlacing(): Placing {
  const session = useSession()
  const quoteInto = (excerpt: ExcerptView, section: string, after: string | null): void => {
    const id = newId()
    session.edit((content) => insertQuote(content, section, after, { id: excerpt.id, quote: excerpt.anchor.quote }, () => id))
    // The next one comes below this one.
    session.cursor.set((cursor) => ({ unit: '', sentence: null, ...cursor, section, block: id }))
  }
  return {
    quoteInto,
    quote(excerpt: ExcerptView): void {
      const cursor = session.cursor.get()
      const content = session.history.get().present
      const section = targetSection(content, excerpt.themes, cursor?.section ?? null)
      if (!section) return
      const after = section.blocks.some((block) => block.id === cursor?.block) ? (cursor?.block ?? null) : null
      quoteInto(excerpt, section.id, after)
      notify({ tone: 'plain', text: `Quoted in ${section.title}.`, actions: [{ label: 'Undo', run: session.undo }] })
    },
    cite(excerpt: ExcerptView): void {
      const sentence = session.cursor.get()?.sentence ?? null
      if (sentence === null || !findSentence(session.history.get().present, sentence))
        return notify({ tone: 'plain', text: 'Put the cursor into the sentence that rests on this excerpt, then cite it.' })
      session.edit((content) => attachExcerpt(content, sentence, excerpt.id))
    },
  }
}
