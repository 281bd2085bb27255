import { Star } from 'lucide-react'
import type { ArticleRow } from '#contract/views.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { layout } from '../shell/layout.ts'
import { aroundFirstMatch } from './around-first-match.ts'
import { MarkedText } from '../ui/MarkedText.tsx'
import { languageDirection, textDirection } from '#core/text-direction.ts'
import { useStore } from '../ui/store.ts'
import { ThemeChip } from '../ui/ThemeChip.tsx'
import { useThemes } from '../ui/themes.ts'
import { byline, counted, origin, shortDate } from '../ui/words.ts'

type Properties = { row: ArticleRow; snippet: string; matches: readonly (readonly [number, number])[] }

/** One article in the list: title, who wrote it where and when, how it begins or where it matches, its themes. In a compact list one line, and where it matches. */
export function ArticleRowView(properties: Properties) {
  const compact = useStore(layout, ({ rows }) => rows === 'compact')
  return compact ? <CompactRow {...properties} /> : <UsualRow {...properties} />
}

function UsualRow({ row, snippet, matches }: Properties) {
  const language = row.language !== null && row.language !== 'en' ? row.language : null
  const by = origin(row)
  const date = shortDate(row.date)
  const hasChips = row.themes.length > 0 || row.excerpts > 0 || language !== null
  return (
    <>
      <Title row={row} />
      {(by !== '' || date !== '') && (
        <div className="article-row-by">
          <span className="truncate">{by}</span>
          {date !== '' && <span className="article-row-date">{by === '' ? date : ` · ${date}`}</span>}
        </div>
      )}
      {(snippet !== '' || hasChips) && (
        <div className="article-row-body" data-chips={hasChips || undefined}>
          <Snippet row={row} snippet={snippet} matches={matches} lines={hasChips ? 'one' : 'two'} />
          {hasChips && (
            <div className="chips">
              <span className="chips article-row-themes">
                {row.themes.map((slug) => (
                  <ThemeChip key={slug} slug={slug} />
                ))}
              </span>
              {row.excerpts > 0 && <span className="chip chip-plain num">{counted(row.excerpts, 'excerpt')}</span>}
              {language !== null && <span className="chip chip-plain">{language}</span>}
            </div>
          )}
        </div>
      )}
    </>
  )
}

function CompactRow({ row, snippet, matches }: Properties) {
  const themes = useThemes()
  return (
    <>
      <div className="article-row-line" title={[shownTitle(row), byline(row)].join('\n')}>
        <Title row={row} />
        {row.themes.map((slug) => (
          <span key={slug} className="article-row-dot">
            <span className="dot" style={{ background: themes.get(slug)?.colour }} />
            <span className="sr-only">{themes.get(slug)?.name ?? slug}</span>
          </span>
        ))}
        <span className="article-row-date muted num">{shortDate(row.date)}</span>
      </div>
      {matches.length > 0 && <Snippet row={row} snippet={snippet} matches={matches} lines="one" />}
    </>
  )
}

function Title({ row }: { row: ArticleRow }) {
  return (
    <>
      <div className="article-row-title" dir={languageDirection(row.language)} lang={row.language ?? undefined}>
        {!row.read && <span className="article-row-unread" title={t('library:state.unread')} />}
        {row.starred && <Star className="article-row-star" size={13} aria-hidden />}
        {shownTitle(row)}
      </div>
      {!row.read && <span className="sr-only">{t('library:state.unread')}</span>}
      {row.starred && <span className="sr-only">{t('library:state.starred')}</span>}
    </>
  )
}

function Snippet({ row, snippet, matches, lines }: Properties & { lines: 'one' | 'two' }) {
  if (snippet === '') return null
  const shown = aroundFirstMatch(snippet, matches, lines)
  return (
    <p className="article-row-snippet" dir={textDirection(shown.text)} lang={row.language ?? undefined}>
      <MarkedText text={shown.text} matches={shown.matches} />
    </p>
  )
}
