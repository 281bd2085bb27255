import { Highlighter, StickyNote } from 'lucide-react'
import { useState } from 'react'
import type { ExcerptView } from '#contract/views.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { go, followArticle, openArticle, place } from '../shell/place.ts'
import { TextButton } from '../ui/controls.tsx'
import { NoteText } from '../ui/NoteText.tsx'
import { ChoiceMenu } from '../ui/ChoiceMenu.tsx'
import { Empty } from '../ui/Empty.tsx'
import { useExcerptRows } from '../ui/excerpt-rows.ts'
import { ExcerptGrid } from '../ui/ExcerptGrid.tsx'
import { QuoteText } from '../ui/QuoteText.tsx'
import { useListPlace } from '../shell/use-list-place.ts'
import { useStore } from '../ui/store.ts'
import { ThemeChip } from '../ui/ThemeChip.tsx'
import { useThemes } from '../ui/themes.ts'
import { paragraphOf } from '../ui/paragraph-of.ts'
import { counted } from '../ui/words.ts'
import './excerpts.css'

const EXCERPT_LIST = 'excerpt-list'
/** Pixels: how high a row is likely to be, and the heading of an article. */
const USUAL = 110
const HEADING = 50

/** Every excerpt of the library, by article, filtered by theme; the one selected is shown in its article beside. */
export function ExcerptList() {
  const theme = useStore(place, (value) => value.excerptTheme)
  const noted = useStore(place, (value) => value.excerptNotes)
  const [chosen, setChosen] = useState<string | null>(null)
  const filter = { ...(theme === null ? {} : { theme }), ...(noted ? { noted } : {}) }
  const shown = useExcerptRows(filter, JSON.stringify(filter), USUAL, {
    id: chosen,
    choose: (excerpt) => {
      setChosen(excerpt.id)
      followArticle({ article: String(excerpt.article), excerpt: excerpt.id })
    },
  })
  const { total, failure } = shown.listed
  useListPlace(EXCERPT_LIST, total ?? 0, null)
  const themes = [...useThemes().values()]
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
      {(total ?? 0) === 0 ? (
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
        <ExcerptGrid
          id={EXCERPT_LIST}
          className="excerpt-list"
          rowClass="excerpt-row"
          label={t('library:excerpts')}
          usual={USUAL}
          shown={shown}
          chosen={chosen}
          heading={{ height: HEADING, of: articleHeading }}
        >
          {(excerpt) => <MarkedPassage excerpt={excerpt} />}
        </ExcerptGrid>
      )}
    </section>
  )
}

/** The article whose excerpts follow. */
function articleHeading(excerpt: ExcerptView) {
  const source = [excerpt.publication ?? '', excerpt.date?.slice(0, 4) ?? ''].filter((part) => part !== '').join(' · ')
  return (
    <div className="excerpt-group" style={{ height: HEADING }} title={shownTitle(excerpt)}>
      <strong className="truncate">{shownTitle(excerpt)}</strong>
      <span className="muted truncate">{source}</span>
    </div>
  )
}

function MarkedPassage({ excerpt }: { excerpt: ExcerptView }) {
  return (
    <>
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
          <NoteText note={excerpt.note} onExcerpt={(id, article) => openArticle({ article: String(article), excerpt: id })} />
        </div>
      )}
    </>
  )
}
