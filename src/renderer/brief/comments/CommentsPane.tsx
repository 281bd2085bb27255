import { quoted } from '#core/in-sentence.ts'
import { MessageSquareText } from 'lucide-react'
import { useMemo, useState } from 'react'
import { keysOf, shownKeys } from '#contract/keys.ts'
import { commentsIn, resolveComment, type PlacedComment } from '#core/brief/edit/edit-comments.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { PaneBar } from '#renderer/ui/PaneBar.tsx'
import { isMac } from '#renderer/ui/is-mac.ts'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { useBeside } from '../issue/beside.ts'
import { useSession } from '../session/use-session.ts'
import { goToComment } from './go-to-comment.ts'
import './comments.css'

/** All open comments of the brief in the order of its text, each with the way to its sentence; those that are resolved on request. */
export function CommentsPane() {
  const session = useSession()
  const { show } = useBeside(session.id)
  const content = useStore(session.content)
  const [withResolved, setWithResolved] = useState(false)
  const all = useMemo(() => commentsIn(content), [content])
  const resolved = all.filter(({ comment }) => comment.resolved).length
  const shown = withResolved ? all : all.filter(({ comment }) => !comment.resolved)
  return (
    <aside className="pane comments-pane" aria-label={t('comments:title')}>
      <PaneBar title={t('comments:title')} close={t('comments:close')} onClose={() => show({ pane: null })} />
      <div className="pane-scroll">
        {shown.length === 0 && (
          <Empty icon={MessageSquareText} title={t('comments:none')}>
            {t('comments:noneLong', { keys: shownKeys(keysOf('comment'), isMac) })}
          </Empty>
        )}
        <ul className="comment-rows">
          {shown.map((placed) => (
            <CommentRow key={placed.comment.id} placed={placed} />
          ))}
        </ul>
        {resolved > 0 && !withResolved && (
          <TextButton small tone="quiet" className="more-comments" onPress={() => setWithResolved(true)}>
            {t('comments:showResolved', { count: resolved })}
          </TextButton>
        )}
        <p className="comments-stay muted">{t('comments:stay')}</p>
      </div>
    </aside>
  )
}

function CommentRow({ placed: { comment, sentence, text, section } }: { placed: PlacedComment }) {
  const session = useSession()
  const { id, resolved } = comment
  return (
    <li className={resolved ? 'comment-row comment-resolved' : 'comment-row'}>
      <button
        type="button"
        className="comment-words"
        aria-label={t('comments:row', { text: comment.text })}
        onClick={() => goToComment(session, sentence)}
      >
        {comment.text}
      </button>
      <p className="comment-on truncate">{quoted(text)}</p>
      <p className="comment-foot">
        <span className="muted truncate">{section}</span>
        <button type="button" className="link" onClick={() => session.edit((content) => resolveComment(content, id, !resolved))}>
          {resolved ? t('comments:reopen') : t('comments:resolve')}
        </button>
      </p>
    </li>
  )
}
