import { Fragment } from 'react'
import { shownTitle } from '#core/shown-title.ts'
import { textDirection } from '#core/text-direction.ts'
import { GradePill } from '#renderer/ui/GradePill.tsx'
import { splitAtMatches } from '#renderer/ui/split-at-matches.ts'
import { shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import { excerptSource } from '../excerpts/excerpt-source.ts'
import { PassageInContext } from '../source/PassageInContext.tsx'
import type { ToRead } from './to-read.ts'

/** A sentence with the words that are its own underlined, and beside it each passage that it rests on, in its context. */
export function SentenceToRead({ text, beside, excerpts }: ToRead) {
  const known = useBriefExcerpts()
  const passages = excerpts.flatMap((id) => known.get(id) ?? [])
  const own = beside.own.map(({ start, end }) => [start, end] as const)
  return (
    <div className="read-beside">
      <section aria-label={t('beside:sentence')}>
        <h3>{t('beside:sentence')}</h3>
        <p className="read-beside-text" dir={textDirection(text)}>
          {splitAtMatches(text, own).map((part) =>
            part.marked ? <u key={part.start}>{part.text}</u> : <Fragment key={part.start}>{part.text}</Fragment>,
          )}
        </p>
        <p className="muted">{t(`beside:how.${beside.how}`)}</p>
      </section>
      <section aria-label={t('beside:passages', { count: passages.length })}>
        <h3>{t('beside:passages', { count: passages.length })}</h3>
        {passages.map((excerpt) => {
          const [place, date] = [excerptSource(excerpt), shortDate(excerpt.date)]
          return (
            <article key={excerpt.id}>
              <h4 dir="auto">{shownTitle(excerpt)}</h4>
              <p className="muted num">
                {date === '' ? place : t('source:dated', { place, date })} <GradePill {...excerpt} />
              </p>
              <PassageInContext excerpt={excerpt} />
            </article>
          )
        })}
      </section>
    </div>
  )
}
