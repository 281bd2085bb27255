import { keysOf } from '#contract/keys.ts'
import { Copy, MoreHorizontal, MoveHorizontal, PencilLine, StickyNote, Trash2 } from 'lucide-react'
import { memo } from 'react'
import type { Guess } from '#contract/views.ts'
import type { Excerpt } from '#core/excerpt.ts'
import { t } from '#text/text.ts'
import { openArticle } from '../shell/place.ts'
import { UsesLine } from '../brief/uses/UsesLine.tsx'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { IconButton } from '../ui/controls.tsx'
import { GradePill } from '../ui/GradePill.tsx'
import { NoteText } from '../ui/NoteText.tsx'
import { ThemeChip } from '../ui/ThemeChip.tsx'
import { useStore } from '../ui/store.ts'
import { useThemes } from '../ui/themes.ts'
import { CredibilityMenu } from './CredibilityMenu.tsx'
import { copyCitation, removeExcerpt } from './mark.ts'
import { LostGuess } from './LostGuess.tsx'
import { moveEdges } from './move-edges.ts'
import { NoteEditor } from './NoteEditor.tsx'
import { useInHand } from './reader-state.ts'
import { ThemeMenu } from './ThemeMenu.tsx'
import { themeStyle } from '../ui/theme-style.ts'

/** `uses`: the briefs that rest on it, each with its sentences that do. */
type Properties = {
  excerpt: Excerpt
  articleId: string
  isActive: boolean
  /** Where it most likely stood, if it is lost and something resembles it. */
  guess: Guess | undefined
  uses: readonly { sentences: readonly unknown[] }[]
}

/** A marked passage in the margin: its number, themes and note. */
export const ExcerptCard = memo(function ExcerptCard({ excerpt, articleId, isActive, guess, uses }: Properties) {
  const themes = useThemes()
  const inHand = useInHand()
  const writing = useStore(inHand, (value) => value.note === excerpt.id)
  const write = (): void => inHand.set((previous) => ({ ...previous, excerpt: excerpt.id, note: excerpt.id }))
  const [first] = excerpt.themes
  return (
    <section
      className={`card themed${isActive ? ' card-active' : ''}`}
      aria-label={t('reader:excerpt.label', { id: excerpt.id })}
      style={themeStyle(first === undefined ? undefined : themes.get(first)?.colour)}
    >
      <div className="card-head">
        <span className="card-id num">{excerpt.id}</span>
        <span className="chips">
          {excerpt.themes.map((slug) => (
            <ThemeChip key={slug} slug={slug} />
          ))}
        </span>
        <GradePill credibility={excerpt.credibility} />
        <span className="spacer" />
        <CredibilityMenu excerpt={excerpt} />
        <ThemeMenu excerpt={excerpt} />
        <ActionMenu
          label={t('reader:excerpt.label', { id: excerpt.id })}
          placement="bottom end"
          trigger={
            <IconButton
              icon={MoreHorizontal}
              size={14}
              label={t('reader:excerpt.actions', { id: excerpt.id })}
              className="icon-button-small"
            />
          }
          entries={[
            {
              id: 'note',
              label: excerpt.note === '' ? t('reader:excerpt.addNote') : t('reader:excerpt.editNote'),
              icon: StickyNote,
              run: write,
            },
            {
              id: 'copy',
              label: t('reader:excerpt.copy'),
              icon: Copy,
              run: () => void copyCitation(articleId, excerpt.anchor.block, excerpt.anchor.quote),
            },
            ...(excerpt.state === 'lost'
              ? []
              : [
                  {
                    id: 'edges',
                    label: t('reader:excerpt.edges'),
                    icon: MoveHorizontal,
                    keys: keysOf('mark-edges'),
                    run: () => moveEdges(excerpt.id),
                  },
                ]),
            'separator',
            {
              id: 'remove',
              label: t('reader:excerpt.remove'),
              icon: Trash2,
              run: () => void removeExcerpt(excerpt.id),
            },
          ]}
        />
      </div>
      {excerpt.state === 'moved' && <p className="card-state">{t('reader:excerpt.moved')}</p>}
      {excerpt.state === 'lost' && (
        <>
          <p className="card-state card-lost">{t('reader:excerpt.lost', { quote: excerpt.anchor.quote })}</p>
          <LostGuess guess={guess} isActive={isActive} />
        </>
      )}
      {writing ? (
        <NoteEditor excerpt={excerpt} />
      ) : (
        excerpt.note !== '' && (
          // From the keyboard: the button beside it.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <div className="card-note" onClick={write} title={t('reader:excerpt.editNote')}>
            <NoteText note={excerpt.note} onExcerpt={(id, article) => openArticle({ article: String(article), excerpt: id })} />
            <IconButton
              icon={PencilLine}
              size={13}
              label={t('reader:note.edit', { id: excerpt.id })}
              className="icon-button-small"
              onPress={write}
            />
          </div>
        )
      )}
      <UsesLine briefs={uses} name={t('uses:excerpt', { id: excerpt.id })} excerpt={excerpt.id} />
    </section>
  )
})
