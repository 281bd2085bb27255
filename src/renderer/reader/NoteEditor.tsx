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
  const changed = note.trim() !== excerpt.note
  useUnsaved(`note:${excerpt.id}`, changed ? { name: 'excerpts.update', input: { id: excerpt.id, note: note.trim() } } : null)
  const keep = (): void => {
    close()
    if (changed) void changeExcerpt(excerpt.id, { note: note.trim() })
  }
  return (
    <TextField
      className="note-editor"
      aria-label={t('reader:excerpt.note', { id: excerpt.id })}
      value={note}
      onChange={setNote}
      onFocus={() => {
        const typed = takeTyped()
        if (typed !== '') setNote((before) => before + typed)
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
        else event.continuePropagation()
      }}
    >
      <TextArea ref={field} className="input" rows={3} placeholder={t('reader:excerpt.noteExample')} />
      <div className="note-buttons">
        <TextButton small tone="primary" onPress={keep}>
          {t('reader:excerpt.keepNote')}
        </TextButton>
      </div>
    </TextField>
  )
}
