import type { Recovered } from '#contract/job.ts'
import { t } from '#text/text.ts'
import { counted } from '../../ui/words.ts'

/** What a recovery brought: the new file, how much is in it, and what could not be read. */
export function RecoverReport({ done: { file, counts, lost } }: { done: Recovered }) {
  return (
    <section className="backup-inside" aria-label={t('backups:recover.report')} aria-live="polite">
      <dl className="backup-facts">
        <dt>{t('backups:recover.file')}</dt>
        <dd className="backup-file">{file}</dd>
        <dt>{t('backups:inside.holds')}</dt>
        <dd>
          {t('backups:inside.counts', {
            articles: counted(counts.articles, 'article'),
            excerpts: counted(counts.excerpts, 'excerpt'),
            briefs: counted(counts.briefs, 'brief'),
          })}
        </dd>
        <dt>{t('backups:recover.lost')}</dt>
        <dd>
          {lost.length === 0 ? (
            t('backups:recover.nothingLost')
          ) : (
            <ul className="recover-lost">
              {lost.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
      <p className="muted">{t('backups:recover.compare')}</p>
    </section>
  )
}
