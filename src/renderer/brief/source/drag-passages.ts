import { z } from 'zod'
import type { ExcerptView } from '#contract/views.ts'
import { ask } from '#renderer/ui/queries.ts'
import { CallError } from '#renderer/ui/queries.ts'
import type { SelectedSpan } from '#renderer/ui/selected-span.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { excerptsOf } from './quote-spans.ts'

/** The type under which selected passages of a source are dragged to the text. */
const PASSAGES_DRAG = 'application/x-briefwright-passages'

const Span = z.object({ block: z.int(), start: z.int(), end: z.int(), quote: z.string().min(1) })
const Dragged = z.object({ article: z.string(), spans: z.array(Span).min(1) })

export function dragPassages(data: DataTransfer, article: string, spans: readonly SelectedSpan[]): void {
  data.setData(PASSAGES_DRAG, JSON.stringify({ article, spans }))
  data.setData('text/plain', spans.map(({ quote }) => quote).join('\n\n'))
  data.effectAllowed = 'copy'
}

/** Whether passages are dropped; they are marked, and each is then placed. The last comes first: each goes in where the drop was, before the one placed last. */
export function dropPassages(data: DataTransfer | null, place: (excerpt: ExcerptView) => void): boolean {
  const written = data?.getData(PASSAGES_DRAG) ?? ''
  if (written === '') return false
  void placeAll(written, place)
  return true
}

async function placeAll(written: string, place: (excerpt: ExcerptView) => void): Promise<void> {
  const dragged = Dragged.safeParse(parsed(written))
  // Another program may name our type.
  if (!dragged.success) return
  try {
    const article = await ask('articles.get', { id: dragged.data.article })
    for (const excerpt of (await excerptsOf(article, dragged.data.spans)).toReversed()) place(excerpt)
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    notify({ tone: 'bad', text: error.message })
  }
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written) as unknown
  } catch {
    return null
  }
}
