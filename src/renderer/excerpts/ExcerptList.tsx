import { Highlighter, StickyNote } from 'lucide-react'
import { Collection, GridList, GridListHeader, GridListItem, GridListLoadMoreItem, GridListSection } from 'react-aria-components'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { go, followArticle, openArticle, place } from '../shell/place.ts'
import { TextButton } from '../ui/controls.tsx'
import { NoteText } from '../ui/NoteText.tsx'
import { ChoiceMenu } from '../ui/ChoiceMenu.tsx'
import { Empty } from '../ui/Empty.tsx'
import { useExcerptList } from '../ui/excerpts.ts'
import { QuoteText } from '../ui/QuoteText.tsx'
import { useListPlace } from '../shell/use-list-place.ts'
import { useStore } from '../ui/store.ts'
import { ThemeChip } from '../ui/ThemeChip.tsx'
import { useThemes } from '../ui/themes.ts'
import { paragraphOf } from '../ui/paragraph-of.ts'
import { VirtualRows } from '../ui/VirtualRows.tsx'
import { counted } from '../ui/words.ts'
import { groupExcerpts } from './group-excerpts.ts'
import './excerpts.css'

const EXCERPT_LIST = 'excerpt-list'

/** Every excerpt of the library, by article, filtered by theme; the one selected is shown in its article beside. */
export function ExcerptList() {
  const theme = useStore(place, (value) => value.excerptTheme)
  const noted = useStore(place, (value) => value.excerptNotes)
  const { excerpts, total, failure, more } = useExcerptList({ ...(theme === null ? {} : { theme }), ...(noted ? { noted } : {}) })
  useListPlace(EXCERPT_LIST, excerpts.length, more)
  const themes = [...useThemes().values()]
  const groups = groupExcerpts(excerpts)
  const choices = [
    { id: '', label: t('library:excerpt.allThemes') },
    ...themes.map(({ slug, name, colour }) => ({ id: slug, label: name, dot: colour })),
  ]
  return (
    <section className="pane" aria-label={t('library:excerpts')}>
      <div className="pane-bar">
        <output className="num">{total === null ? t('library:excerpts') : counted(total, 'excerpt')}</output>
        <span className="spacer" />
        <TextButton tone="quiet" small aria-pressed={noted} className="notes-only" onPress={() => go({ excerptNotes: !noted })}>
          <StickyNote size={13} aria-hidden /> {t('library:excerpt.noted')}
        </TextButton>
        <ChoiceMenu
          label={t('library:excerpt.theme')}
          value={theme ?? ''}
          choices={choices}
          onChange={(slug) => go({ excerptTheme: slug === '' ? null : slug })}
        />
      </div>
      {groups.length === 0 ? (
        <Empty
          icon={Highlighter}
          title={
            failure !== null
              ? t('library:excerpt.unreadable')
              : noted
                ? t('library:excerpt.noneNoted')
                : t('library:excerpt.none')
          }
        >
          {failure ?? t('library:excerpt.howTo')}
        </Empty>
      ) : (
        <VirtualRows rowHeight={110} headingHeight={50}>
          <GridList
            id={EXCERPT_LIST}
            className="excerpt-list"
            aria-label={t('library:excerpts')}
            selectionMode="single"
            selectionBehavior="replace"
            // Its letters are keys of the excerpt in hand.
            disallowTypeAhead
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys
              const chosen = excerpts.find((excerpt) => excerpt.id === key)
              if (chosen) followArticle({ article: String(chosen.article), excerpt: chosen.id })
            }}
          >
            <Collection items={groups}>
              {(group) => (
                <GridListSection id={group.id}>
                  <GridListHeader className="excerpt-group">
                    <strong>{shownTitle(group)}</strong>
                    <span className="muted">{group.source}</span>
                  </GridListHeader>
                  <Collection items={group.excerpts}>
                    {(excerpt) => (
                      <GridListItem id={excerpt.id} textValue={excerpt.anchor.quote} className="excerpt-row">
                        <div className="excerpt-row-head">
                          {excerpt.themes.map((slug) => (
                            <ThemeChip key={slug} slug={slug} />
                          ))}
                          <span className="card-id num">
                            {excerpt.id}
                            {excerpt.n === null ? '' : ` · ${paragraphOf(excerpt)}`}
                          </span>
                          {excerpt.state === 'lost' && <span className="pill pill-bad">{t('library:excerpt.lost')}</span>}
                        </div>
                        <QuoteText quote={excerpt.anchor.quote} />
                        {excerpt.note !== '' && (
                          <div className="excerpt-note">
                            <NoteText
                              note={excerpt.note}
                              onExcerpt={(id, article) => openArticle({ article: String(article), excerpt: id })}
                            />
                          </div>
                        )}
                      </GridListItem>
                    )}
                  </Collection>
                </GridListSection>
              )}
            </Collection>
            {more && <GridListLoadMoreItem onLoadMore={more} isLoading={false} className="list-more" />}
          </GridList>
        </VirtualRows>
      )}
    </section>
  )
}
