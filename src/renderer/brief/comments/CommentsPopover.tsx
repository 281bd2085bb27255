import { useLayoutEffect, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { EditorView } from 'prosemirror-view'
import { findSentence as sentenceIn } from '#core/brief/edit/edit-evidence.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { t } from '#text/text.ts'
import { highlight, rangeOf } from '../composer/painted.ts'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/use-session.ts'
import { findSentence } from '../text/cursor.ts'
import { CommentField } from './CommentField.tsx'
import { openComments } from './open-comments.ts'
import './comments.css'

/** What is noted on the sentence whose comments are open, to be read, written and resolved; under its first line. */
export function CommentsPopover({ view }: { view: EditorView }) {
  const sentence = useStore(openComments)
  return sentence === null ? null : <OpenPopover key={sentence} view={view} sentence={sentence} />
}

function OpenPopover({ view, sentence }: { view: EditorView; sentence: string }) {
  const { content } = useSession()
  const found = useStore(content, (now) => sentenceIn(now, sentence))
  const comments = found?.comments ?? []
  const [fresh, setFresh] = useState(() => (comments.some(({ resolved }) => !resolved) ? null : newId()))
  const place = useRef<HTMLSpanElement>(null)
  const close = (): void => {
    openComments.set(null)
    requestAnimationFrame(() => view.focus())
  }
  // The sentence is painted, since its caret is not seen while a field has the keyboard.
  useLayoutEffect(() => {
    const at = findSentence(view.state.doc, sentence)
    if (!at || at.from === at.to) return
    const range = rangeOf(view, at)
    const [line] = range.getClientRects()
    const page = view.dom.parentElement?.getBoundingClientRect()
    if (line && page && place.current)
      Object.assign(place.current.style, {
        top: `${line.top - page.top}px`,
        right: '0',
        width: 'var(--pills)',
        height: `${line.height}px`,
      })
    highlight('commented').add(range)
    return () => highlight('commented').clear()
  }, [view, sentence])
  if (!found) return null
  const all = comments.map((comment) => ({ id: comment.id, comment }))
  const shown = fresh === null || all.some(({ id }) => id === fresh) ? all : [...all, { id: fresh, comment: null }]
  const first = fresh ?? comments.find(({ resolved }) => !resolved)?.id
  return (
    <>
      <span ref={place} className="comment-place" />
      <Popover
        className="popover fade-in"
        placement="bottom end"
        offset={4}
        triggerRef={place}
        isOpen
        onOpenChange={(open) => !open && close()}
      >
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
      </Popover>
    </>
  )
}
