import { Star } from 'lucide-react'
import type { ArticleRow } from '#contract/views.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { aroundFirstMatch } from './around-first-match.ts'
import { MarkedText } from '../ui/MarkedText.tsx'
import { languageDirection, textDirection } from '#core/text-direction.ts'
import { ThemeChip } from '../ui/ThemeChip.tsx'
import { counted, origin, shortDate } from '../ui/words.ts'

type Properties = { row: ArticleRow; snippet: string; matches: readonly (readonly [number, number])[] }

/** One article in the list: title, who wrote it where and when, how it begins or where it matches, its themes. */
export function ArticleRowView({ row, snippet, matches }: Properties) {
  const dir = languageDirection(row.language)
  const language = row.language !== null && row.language !== 'en' ? row.language : null
  const by = origin(row)
  const date = shortDate(row.date)
  const shown = aroundFirstMatch(snippet, matches)
  return (
    <>
      <div className="article-row-title" dir={dir} lang={row.language ?? undefined}>
        {!row.read && <span className="article-row-unread" title={t('library:state.unread')} />}
        {row.starred && <Star className="article-row-star" size={13} aria-hidden />}
        {shownTitle(row)}
      </div>
      {!row.read && <span className="sr-only">{t('library:state.unread')}</span>}
      {row.starred && <span className="sr-only">{t('library:state.starred')}</span>}
      {(by !== '' || date !== '') && (
        <div className="article-row-by">
          <span className="truncate">{by}</span>
          {date !== '' && <span className="article-row-date">{by === '' ? date : ` · ${date}`}</span>}
        </div>
      )}
      {snippet !== '' && (
        <p className="article-row-snippet" dir={textDirection(shown.text)} lang={row.language ?? undefined}>
          <MarkedText text={shown.text} matches={shown.matches} />
        </p>
      )}
      {(row.themes.length > 0 || row.excerpts > 0 || language !== null) && (
        <div className="chips">
          {row.themes.map((slug) => (
            <ThemeChip key={slug} slug={slug} />
          ))}
          {row.excerpts > 0 && <span className="chip chip-plain num">{counted(row.excerpts, 'excerpt')}</span>}
          {language !== null && <span className="chip chip-plain">{language}</span>}
        </div>
      )}
    </>
  )
}
