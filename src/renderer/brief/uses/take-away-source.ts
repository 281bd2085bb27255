import { isOf } from '#core/brief/resting/sources.ts'
import { takeAway } from '#core/brief/resting/take-away.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { mayBeTakenAway } from './may-go.ts'

/** Takes an article away from the brief on screen, as one step of undo, after it was said which sentences rest on it. */
export async function takeAwaySource(session: Session, article: { id: string; name: string }): Promise<void> {
  const { id, name } = article
  const sources = { articles: [id], excerpts: [] }
  const words = { title: t('uses:takeAway.title', { name }), act: t('uses:takeAway.act') }
  const answer = await mayBeTakenAway(sources, words, session.id)
  if (answer === 'unused') return notify({ tone: 'plain', text: t('uses:takeAway.notThere', { name }) })
  if (answer === 'no') return
  session.edit((content) => takeAway(content, isOf(sources)))
  notify({
    tone: 'ok',
    text: t('uses:takeAway.done', { name }),
    actions: [{ label: t('reader:undo'), run: session.undoOfLast() }],
  })
}
