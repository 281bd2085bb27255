import { Fragment } from 'react'
import { textDirection } from '#core/text-direction.ts'
import { splitAtMatches } from '#renderer/ui/split-at-matches.ts'
import { t } from '#text/text.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import { PassageFrom } from '../source/PassageFrom.tsx'
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
        {/* What is left out stands in no underlined word. */}
        {beside.how === 'shortened' && <p className="muted">{beside.what}</p>}
      </section>
      <section aria-label={t('beside:passages', { count: passages.length })}>
        <h3>{t('beside:passages', { count: passages.length })}</h3>
        {passages.map((excerpt) => (
          <article key={excerpt.id}>
            <PassageFrom excerpt={excerpt} heading="h4" />
          </article>
        ))}
      </section>
    </div>
  )
}
