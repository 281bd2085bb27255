import type { ExcerptView } from '#contract/views.ts'
import { act } from '#renderer/ui/act.ts'
import { call } from '#renderer/ui/bridge.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { openBrief } from '#renderer/shell/place.ts'
import { contentOf } from '../session/content-of.ts'
import { insertQuote } from '#core/brief/edit/insert-quote.ts'
import { t } from '#text/text.ts'
import { newId } from '../session/new-id.ts'

/** Puts excerpts as quotations at the end of a section of a brief that is not open, and saves it. */
export async function sendToBrief(id: string, section: string, excerpts: readonly ExcerptView[]): Promise<void> {
  if (excerpts.length === 0) return
  const reply = await call('briefs.get', { id })
  if (!reply.ok) return notify({ tone: 'bad', text: reply.failure.message })
  const brief = reply.value
  const content = excerpts.reduce(
    (so, excerpt) => insertQuote(so, section, { id: excerpt.id, quote: excerpt.anchor.quote }, newId),
    contentOf(brief),
  )
  if (!(await act('briefs.save', { id, revision: brief.revision, content }))) return
  const title = brief.sections.find((one) => one.id === section)?.title ?? ''
  notify({
    tone: 'ok',
    text: t('composer:sent', { brief: brief.title, section: title }),
    actions: [{ label: t('composer:openBrief'), run: () => openBrief(id) }],
  })
}
