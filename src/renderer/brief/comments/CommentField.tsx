import { useEffect, useEffectEvent, useState } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import type { BriefComment } from '#core/brief.ts'
import { removeComment, resolveComment, writeComment } from '#core/brief/edit/edit-comments.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { useFocusOnOpen } from '#renderer/ui/use-focus-on-open.ts'
import { t } from '#text/text.ts'
import { useSession } from '../session/use-session.ts'

/** A pause in writing, in milliseconds, after which what was written is in the brief, and so is saved with it. */
const PAUSE = 300

type Properties = { sentence: string; id: string; comment: BriefComment | null; first: boolean; onDone: () => void }

/** Writes one comment; `comment` is what the brief holds of it, null until something was written. Emptied, it is taken off when it is left. */
export function CommentField({ sentence, id, comment, first, onDone }: Properties) {
  const session = useSession()
  const [text, setText] = useState(comment?.text ?? '')
  const field = useFocusOnOpen<HTMLTextAreaElement>(first)
  const isResolved = comment?.resolved === true
  const keep = (words: string): void => session.edit((content) => writeComment(content, sentence, { id, text: words }))
  const keepAtPause = useEffectEvent((words: string) => words.trim() !== '' && keep(words))
  useEffect(() => {
    const pause = window.setTimeout(() => keepAtPause(text), PAUSE)
    return () => window.clearTimeout(pause)
  }, [text])
  const close = useEffectEvent(() => keep(text))
  useEffect(() => () => close(), [])
  return (
    <li className={isResolved ? 'comment comment-resolved' : 'comment'}>
      <TextField
        aria-label={isResolved ? t('comments:fieldResolved') : t('comments:field')}
        value={text}
        onChange={setText}
        onBlur={() => keep(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone()
          else event.continuePropagation()
        }}
      >
        <TextArea ref={field} className="input" rows={3} placeholder={t('comments:hint')} />
      </TextField>
      {comment !== null && (
        <div className="comment-buttons">
          <TextButton small onPress={() => session.edit((content) => resolveComment(content, id, !isResolved))}>
            {isResolved ? t('comments:reopen') : t('comments:resolve')}
          </TextButton>
          <TextButton
            small
            tone="quiet"
            onPress={() => {
              setText('')
              session.edit((content) => removeComment(content, id))
            }}
          >
            {t('comments:remove')}
          </TextButton>
        </div>
      )}
    </li>
  )
}
