import { Highlighter } from 'lucide-react'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { go, openArticle, place } from '../shell/place.ts'
import { ChoiceMenu } from '../ui/ChoiceMenu.tsx'
import { Empty } from '../ui/Empty.tsx'
import { useCall } from '../ui/queries.ts'
import { QuoteText } from '../ui/QuoteText.tsx'
import { useStore } from '../ui/store.ts'
import { ThemeChip } from '../ui/ThemeChip.tsx'
import { useThemes } from '../ui/themes.ts'
import { counted } from '../ui/words.ts'
import { groupExcerpts } from './group-excerpts.ts'
import './excerpts.css'

/** Every excerpt of the library, by article, filtered by theme; the one selected is shown in its article beside. */
export function ExcerptList() {
  const theme = useStore(place, (value) => value.excerptTheme)
  const { data: excerpts, error } = useCall('excerpts.list', theme === null ? {} : { theme }, { keep: true })
  const themes = [...useThemes().values()]
  const groups = groupExcerpts(excerpts ?? [])
  const choices = [
    { id: '', label: t('library:excerpt.allThemes') },
    ...themes.map(({ slug, name, colour }) => ({ id: slug, label: name, dot: colour })),
  ]
  return (
    <section className="pane" aria-label={t('library:excerpts')}>
      <div className="pane-bar">
        <output className="num">{excerpts ? counted(excerpts.length, 'excerpt') : t('library:excerpts')}</output>
        <span className="spacer" />
        <ChoiceMenu
          label={t('library:excerpt.theme')}
          value={theme ?? ''}
          choices={choices}
          onChange={(slug) => go({ excerptTheme: slug === '' ? null : slug })}
        />
      </div>
      {groups.length === 0 ? (
        <Empty icon={Highlighter} title={error ? t('library:excerpt.unreadable') : t('library:excerpt.none')}>
          {error?.message ?? t('library:excerpt.howTo')}
        </Empty>
      ) : (
        <GridList
          className="excerpt-list"
          aria-label={t('library:excerpts')}
          selectionMode="single"
          selectionBehavior="replace"
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys
            const chosen = excerpts?.find((excerpt) => excerpt.id === key)
            if (chosen) openArticle({ article: String(chosen.article), excerpt: chosen.id })
          }}
        >
          {groups.map((group) => (
            <GridListSection key={group.article} id={`article-${group.article}`}>
              <GridListHeader className="excerpt-group">
                <strong>{shownTitle(group)}</strong>
                <span className="muted">{group.source}</span>
              </GridListHeader>
              {group.excerpts.map((excerpt) => (
                <GridListItem key={excerpt.id} id={excerpt.id} textValue={excerpt.anchor.quote} className="excerpt-row">
                  <div className="excerpt-row-head">
                    {excerpt.themes.map((slug) => (
                      <ThemeChip key={slug} slug={slug} />
                    ))}
                    <span className="card-id num">
                      {excerpt.id}
                      {excerpt.n === null ? '' : ` · ¶${excerpt.n}`}
                    </span>
                    {excerpt.state === 'lost' && <span className="pill pill-bad">{t('library:excerpt.lost')}</span>}
                  </div>
                  <QuoteText quote={excerpt.anchor.quote} />
                  {excerpt.note !== '' && <p className="excerpt-note">{excerpt.note}</p>}
                </GridListItem>
              ))}
            </GridListSection>
          ))}
        </GridList>
      )}
    </section>
  )
}
