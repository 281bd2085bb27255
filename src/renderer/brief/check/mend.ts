import type { Finding } from '#contract/views.ts'
import { attachExcerpt } from '#core/brief/edit/edit-evidence.ts'
import { act } from '#renderer/ui/act.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'

/** Does what mends a finding. What it changes in the brief, Undo takes back; a source that was taken over is given back by the notice. */
export async function mend(session: Session, { fix, sentence }: Finding): Promise<void> {
  if (fix === undefined) return
  if (fix.kind === 'attach' && sentence !== null) return session.edit((content) => attachExcerpt(content, sentence, fix.excerpt))
  if (fix.kind === 'raise-marking') return session.edit((content) => ({ ...content, marking: fix.marking }))
  if (fix.kind !== 'take-source') return
  const source = { id: session.id, article: fix.article }
  if ((await act('briefs.takeSource', source)) === null) return
  notify({
    tone: 'ok',
    text: t('brief:check.taken', { article: fix.article }),
    actions: [{ label: t('reader:undo'), run: () => void act('briefs.giveBackSource', source) }],
  })
}
