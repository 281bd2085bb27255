import type { ExcerptView } from '#contract/views.ts'
import { shownTitle } from '#core/shown-title.ts'
import { GradePill } from '#renderer/ui/GradePill.tsx'
import { shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { excerptSource } from '../excerpts/excerpt-source.ts'
import { PassageInContext } from './PassageInContext.tsx'

/** A passage in its context below the article it is from: title (a heading of that level), place, date and grade. */
export function PassageFrom({ excerpt, heading: Heading }: { excerpt: ExcerptView; heading: 'h3' | 'h4' }) {
  const place = excerptSource(excerpt)
  const date = shortDate(excerpt.date)
  return (
    <>
      <Heading dir="auto">{shownTitle(excerpt)}</Heading>
      <p className="muted num">
        {date === '' ? place : t('source:dated', { place, date })} <GradePill {...excerpt} />
      </p>
      <PassageInContext excerpt={excerpt} />
    </>
  )
}
