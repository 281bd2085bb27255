import type { BriefCheckView } from '#contract/views.ts'
import { counted, languageName, shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'

/** Where the brief's evidence comes from: origins by their share of sentences and what counts as one, age, languages. */
export function CheckSources({ sources }: { sources: BriefCheckView['sources'] }) {
  const span = [...new Set([shortDate(sources.oldest), shortDate(sources.newest)])].filter((date) => date !== '').join(' – ')
  return (
    <section className="check-sources" aria-label={t('brief:check.sourcesLabel')}>
      <h3>{t('brief:check.sources')}</h3>
      <p className="muted num">
        {[
          counted(sources.count, 'article'),
          counted(sources.independent, 'independentOrigin'),
          span,
          sources.languages.map(languageName).join(', '),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <ul>
        {sources.origins.map((one) => (
          <li key={one.articles.join(' ')}>
            <span className="truncate">{one.name}</span>
            <span className="muted num">
              {t('brief:check.share', { sentences: counted(one.sentences, 'sentence'), share: Math.round(one.share * 100) })}
            </span>
            <span className="share-track" aria-hidden>
              <i style={{ width: `${one.share * 100}%` }} />
            </span>
            {one.why !== null && <p className="muted">{one.why}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
