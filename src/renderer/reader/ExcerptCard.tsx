import { Copy, MoreHorizontal, StickyNote, Trash2 } from 'lucide-react'
import { memo } from 'react'
import type { Excerpt } from '#core/excerpt.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/controls.tsx'
import { ThemeChip } from '../ui/ThemeChip.tsx'
import { useStore } from '../ui/store.ts'
import { useThemes } from '../ui/themes.ts'
import { copyCitation, removeExcerpt } from './mark.ts'
import { NoteEditor } from './NoteEditor.tsx'
import { reader } from './reader-state.ts'
import { ThemeMenu } from './ThemeMenu.tsx'
import { themeStyle } from '../ui/theme-style.ts'

type Properties = { excerpt: Excerpt; articleId: string; isActive: boolean }

/** A marked passage in the margin: its number, themes and note. */
export const ExcerptCard = memo(function ExcerptCard({ excerpt, articleId, isActive }: Properties) {
  const themes = useThemes()
  const writing = useStore(reader, (value) => value.note === excerpt.id)
  const write = (): void => reader.set((previous) => ({ ...previous, excerpt: excerpt.id, note: excerpt.id }))
  const [first] = excerpt.themes
  return (
    <section
      className={`card themed${isActive ? ' card-active' : ''}`}
      aria-label={`Excerpt ${excerpt.id}`}
      style={themeStyle(first === undefined ? undefined : themes.get(first)?.colour)}
    >
      <div className="card-head">
        <span className="card-id num">{excerpt.id}</span>
        <span className="chips">
          {excerpt.themes.map((slug) => (
            <ThemeChip key={slug} slug={slug} />
          ))}
        </span>
        <span className="spacer" />
        <ThemeMenu excerpt={excerpt} />
        <ActionMenu
          label={`Excerpt ${excerpt.id}`}
          placement="bottom end"
          trigger={
            <IconButton
              icon={MoreHorizontal}
              size={14}
              label={`Actions for excerpt ${excerpt.id}`}
              className="icon-button-small"
            />
          }
          entries={[
            { id: 'note', label: excerpt.note === '' ? 'Add a note' : 'Edit the note', icon: StickyNote, run: write },
            {
              id: 'copy',
              label: 'Copy quotation and citation',
              icon: Copy,
              run: () => void copyCitation(articleId, excerpt.anchor.block, excerpt.anchor.quote),
            },
            'separator',
            { id: 'remove', label: 'Remove the excerpt', icon: Trash2, run: () => void removeExcerpt(articleId, excerpt.id) },
          ]}
        />
      </div>
      {excerpt.state === 'moved' && <p className="card-state">The text was changed; the passage was found again here.</p>}
      {excerpt.state === 'lost' && <p className="card-state card-lost">No longer in the text: “{excerpt.anchor.quote}”</p>}
      {writing ? (
        <NoteEditor excerpt={excerpt} />
      ) : (
        excerpt.note !== '' && (
          <button type="button" className="card-note" onClick={write} title="Edit the note">
            {excerpt.note}
          </button>
        )
      )}
    </section>
  )
})
