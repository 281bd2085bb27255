import { Star } from 'lucide-react'
import { shownTitle } from '#core/shown-title.ts'
import { languageDirection, textDirection } from '#core/text-direction.ts'
import { paragraphOf } from '#renderer/ui/paragraph-of.ts'
import { ThemeChip } from '#renderer/ui/ThemeChip.tsx'
import { byline } from '#renderer/ui/words.ts'
import type { RankReason } from '#contract/triage.ts'
import { LOCALE, t } from '#text/text.ts'
import { CertaintyWord } from '#renderer/ui/CertaintyWord.tsx'
import type { PassageRow, TriageRow } from './rows.ts'

/** One line of what waits: a new article, or a passage with its word lined up. */
export function TriageLine({ row }: { row: TriageRow }) {
  if (row.kind === 'passage') return <PassageLine row={row} />
  const { article } = row
  return (
    <div className="triage-article">
      <span className="triage-new">{t('triage:newArticle')}</span>
      <span className="triage-title" dir={languageDirection(article.language)} lang={article.language ?? undefined}>
        {shownTitle(article)}
      </span>
      <Starred on={article.starred} />
      <span className="muted truncate">{byline(article)}</span>
    </div>
  )
}

function PassageLine({ row: { article, passage } }: { row: PassageRow }) {
  const { before, word, after, language } = passage
  const spoken = language ?? article.language ?? undefined
  return (
    <>
      <p className="kwic" dir={textDirection(`${before}${word}${after}`, article.language)} lang={spoken}>
        <span className="kwic-before">
          <span>{before}</span>
        </span>
        <span className="kwic-after">
          <b>{word}</b>
          {after}
        </span>
      </p>
      <div className="triage-source">
        <ThemeChip slug={passage.theme} />
        <CertaintyWord score={passage.score} />
        <Starred on={article.starred} />
        {passage.reason && (
          <span className="triage-reason" title={likely(passage.reason)}>
            {reasonWords(passage.reason)}
          </span>
        )}
        <span className="muted truncate">{[shownTitle(article), paragraphOf(passage)].join(' ')}</span>
      </div>
    </>
  )
}

function Starred({ on }: { on: boolean }) {
  if (!on) return null
  return (
    <>
      <Star className="article-row-star" size={13} aria-hidden />
      <span className="sr-only">{t('library:state.starred')}</span>
    </>
  )
}

/** Why the line stands where it does. */
function reasonWords({ for: like, against }: RankReason): string {
  if (like.length > 0) return t('triage:order.like', { words: listed(like) })
  return against.length > 0 ? t('triage:order.unlike', { words: listed(against) }) : t('triage:order.byTerms')
}

function likely({ likely: share }: RankReason): string {
  return t('triage:order.likely', { percent: share.toLocaleString(LOCALE, { style: 'percent' }) })
}

function listed(words: readonly string[]): string {
  return words.join(', ')
}
