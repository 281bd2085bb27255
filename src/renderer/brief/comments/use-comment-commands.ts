import { useCommand } from '#renderer/shell/use-command.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { goToComment } from './go-to-comment.ts'
import { nextCommented } from './next-comment.ts'
import { openComments } from './open-comments.ts'

/** Answers the commands that write a comment where the caret is and go from one open comment to the next. */
export function useCommentCommands(session: Session): void {
  const step = (by: -1 | 1): void => {
    const { doc, selection } = session.editor.get()
    const from = { sentence: openComments.get() ?? session.cursor.get()?.sentence ?? null, position: selection.head }
    const next = nextCommented(doc, from, by)
    if (next === null) notify({ tone: 'plain', text: t('comments:none') })
    else goToComment(session, next)
  }
  useCommand('comment', () => {
    const sentence = session.cursor.get()?.sentence ?? null
    if (sentence === null) notify({ tone: 'plain', text: t('comments:noSentence') })
    else goToComment(session, sentence)
  })
  useCommand('next-comment', () => step(1))
  useCommand('previous-comment', () => step(-1))
}
