import { CircleAlert, CircleCheck } from 'lucide-react'
import type { VerifiedFile, VerifiedState } from '#contract/verified-file.ts'
import { t } from '#text/text.ts'
import { DifferingPlace } from './DifferingPlace.tsx'
import { differing } from './differing.ts'

/** What comparing a file found: whether it stands, how many places do, each that does not with before and after, and what was compared. */
export function VerifyReport({ file, found }: { file: string; found: VerifiedFile }) {
  const { sentences, notes, other, compared, ok } = found
  const entries = differing(found)
  const { register, brief } = compared
  const how = {
    exact: t('verify:report.compared.exact', { version: register.app ?? '' }),
    sentences: t('verify:report.compared.sentences'),
    nothing: t('verify:report.compared.nothing'),
  }[compared.file]
  return (
    <section className="verified" aria-label={t('verify:window.label')} aria-live="polite">
      <p className={`verified-verdict ${ok ? 'verified-ok' : 'verified-not'}`}>
        {ok ? <CircleCheck size={18} aria-hidden /> : <CircleAlert size={18} aria-hidden />}
        <strong>{ok ? t('verify:window.stands') : t('verify:window.differs')}</strong>
        <span className="muted verified-file">{file}</span>
      </p>
      <dl className="verified-facts">
        <dt>{t('verify:window.sentences')}</dt>
        <dd>{counts(sentences)}</dd>
        <dt>{t('verify:window.notes')}</dt>
        <dd>{counts(notes)}</dd>
        <dt>{t('verify:window.others')}</dt>
        <dd>{counts(other)}</dd>
        <dt>{t('verify:window.compared')}</dt>
        <dd>
          {how} {t(`verify:report.register.${register.state}`)}
          {compared.file === 'exact' && ` ${t('verify:report.notCompared')}`}
          {compared.pictures === 'counted' && ` ${t('verify:report.picturesCounted')}`}
          {compared.redacted > 0 && ` ${t('verify:report.redacted', { count: compared.redacted })}`}
          {brief !== null &&
            brief.now !== brief.revision &&
            ` ${t('verify:report.changedSince', { exported: brief.revision, now: brief.now })}`}
        </dd>
      </dl>
      {entries.length > 0 && (
        <ul className="verified-list" aria-label={t('verify:window.list')}>
          {entries.map((entry, index) => (
            <DifferingPlace key={index} {...entry} />
          ))}
        </ul>
      )}
    </section>
  )
}

function counts(of: readonly { state: VerifiedState }[]): string {
  const found = new Map<VerifiedState, number>()
  for (const { state } of of) found.set(state, (found.get(state) ?? 0) + 1)
  if (found.size === 0) return t('verify:window.none')
  return [...found].map(([state, count]) => t(`verify:window.states.${state}`, { count })).join(' · ')
}
