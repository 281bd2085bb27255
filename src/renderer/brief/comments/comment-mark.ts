import { t } from '#text/text.ts'
import type { PlacedSentence } from '../text/sentences-of.ts'

/** What the margin shows of open comments: the beginning of the first, and how many there are; `read`: the same for those who listen. */
export type CommentMark = { label: string; read: string }

/** null where nothing is open. `sentence` is what is read of it. */
export function commentMark({ comments }: Pick<PlacedSentence, 'comments'>, sentence: string): CommentMark | null {
  const open = comments.filter(({ resolved }) => !resolved)
  const [first] = open
  if (!first) return null
  const text = first.text.replace(/\s+/gu, ' ')
  const count = open.length
  return {
    label: count === 1 ? text : t('comments:markMore', { count, text }),
    read: t('comments:markRead', { count, text, sentence }),
  }
}
