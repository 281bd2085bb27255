import { useState } from 'react'
import { Dialog } from 'react-aria-components'
import type { EditorView } from 'prosemirror-view'
import { findSentence as sentenceIn } from '#core/brief/edit/edit-evidence.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { backToText } from '../composer/text-field.ts'
import { TextPopover } from '../composer/TextPopover.tsx'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/use-session.ts'
import { findSentence } from '../text/cursor.ts'
import { CommentField } from './CommentField.tsx'
import { openComments } from './open-comments.ts'
import './comments.css'

function close(): void {
  backToText(() => openComments.set(null))
}

/** What is noted on the sentence whose comments are open, to be read, written and resolved; under its first line. */
export function CommentsPopover({ view }: { view: EditorView }) {
  const sentence = useStore(openComments)
  return sentence === null ? null : <OpenPopover key={sentence} view={view} sentence={sentence} />
}

function OpenPopover({ view, sentence }: { view: EditorView; sentence: string }) {
  const { content } = useSession()
  const found = useStore(content, (now) => sentenceIn(now, sentence))
  const comments = found?.comments ?? []
  const [words] = useState(() => findSentence(view.state.doc, sentence))
  const [fresh, setFresh] = useState(() => (comments.some(({ resolved }) => !resolved) ? null : newId()))
  if (!found) return null
  const all = comments.map((comment) => ({ id: comment.id, comment }))
  const shown = fresh === null || all.some(({ id }) => id === fresh) ? all : [...all, { id: fresh, comment: null }]
  const first = fresh ?? comments.find(({ resolved }) => !resolved)?.id
  return (
    <TextPopover view={view} words={words} paint="commented" under="margin" onClose={close}>
      <Dialog className="comments-dialog" aria-label={t('comments:onSentence')}>
        <ul>
          {shown.map(({ id, comment }) => (
            <CommentField key={id} sentence={sentence} id={id} comment={comment} first={id === first} onDone={close} />
          ))}
        </ul>
        {shown.every(({ comment }) => comment !== null) && (
          <TextButton small tone="quiet" className="another-comment" onPress={() => setFresh(newId())}>
            {t('comments:another')}
          </TextButton>
        )}
      </Dialog>
    </TextPopover>
  )
}
