import { useState } from 'react'
import { TextArea, TextField } from 'react-aria-components'
import type { Excerpt } from '#core/excerpt.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../ui/controls.tsx'
import { useFocusOnOpen } from '../ui/use-focus-on-open.ts'
import { changeExcerpt } from './mark.ts'
import { useUnsaved } from '../ui/unsaved.ts'
import { useInHand } from './reader-state.ts'
import { takeTyped } from './typed-ahead.ts'

/** Writes an excerpt's note. Ctrl+Enter and leaving the field keep it, Escape does not. */
export function NoteEditor({ excerpt }: { excerpt: Excerpt }) {
  const [note, setNote] = useState(excerpt.note)
  const inHand = useInHand()
  const close = (): void => inHand.set((previous) => ({ ...previous, note: null }))
  const field = useFocusOnOpen<HTMLTextAreaElement>()
  const isChanged = (words: string): boolean => words.trim() !== excerpt.note
  useUnsaved(
    `note:${excerpt.id}`,
    isChanged(note) ? { name: 'excerpts.update', input: { id: excerpt.id, note: note.trim() } } : null,
  )
  const keep = (words: string): void => {
    close()
    if (isChanged(words)) void changeExcerpt(excerpt.id, { note: words.trim() })
  }
  return (
    <TextField
      className="note-editor"
      aria-label={t('reader:excerpt.note', { id: excerpt.id })}
      value={note}
      onChange={setNote}
      onFocus={() => {
        const typed = takeTyped()
        if (typed.text !== '') setNote((before) => before + typed.text)
        if (typed.isDone) keep(note + typed.text)
      }}
      onBlur={() => keep(note)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep(note)
        else event.continuePropagation()
      }}
    >
      <TextArea ref={field} className="input" rows={3} placeholder={t('reader:excerpt.noteExample')} />
      <div className="note-buttons">
        <TextButton small tone="primary" onPress={() => keep(note)}>
          {t('reader:excerpt.keepNote')}
        </TextButton>
      </div>
    </TextField>
  )
}
