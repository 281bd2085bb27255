import type { ArticleStep, Difference } from '#contract/history.ts'
import { shownTitleOf } from '#core/shown-title.ts'
import { LOCALE, t } from '#text/text.ts'
import { closeDialog } from '../shell/dialogs.ts'
import { TextButton } from '../ui/controls.tsx'
import { Empty } from '../ui/Empty.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { useCall } from '../ui/queries.ts'
import { languageName, shortDate, withoutYearSign } from '../ui/words.ts'
import './history.css'

const MOMENT = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' })

/** What was done to an article since it came, the newest first, each with what it was before and afterwards. */
export function HistoryDialog({ id }: { id: string }) {
  const { data: article } = useCall('articles.get', { id })
  const { data: steps, error } = useCall('history.article', { article: id })
  return (
    <ModalDialog
      title={t('history:article.title')}
      lead={article && shownTitleOf(article)}
      width={680}
      onClose={closeDialog}
      actions={
        <TextButton tone="primary" onPress={closeDialog}>
          {t('history:article.close')}
        </TextButton>
      }
    >
      {error ? <Empty title={t('history:article.unreadable')}>{error.message}</Empty> : null}
      {steps?.length === 0 && <p className="muted">{t('history:article.none')}</p>}
      {steps && steps.length > 0 && (
        // It scrolls, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ol className="article-history" aria-label={t('history:article.list')} tabIndex={0}>
          {steps.map((step) => (
            <StepLine key={step.step} step={step} />
          ))}
        </ol>
      )}
    </ModalDialog>
  )
}

function StepLine({ step: { name, at, undone, changes } }: { step: ArticleStep }) {
  return (
    <li data-undone={undone || undefined}>
      <p className="history-step">
        <strong>{name}</strong>
        {undone && <span className="muted">{t('history:article.undone')}</span>}
        <time className="muted num" dateTime={at}>
          {withoutYearSign(MOMENT.format(new Date(at)))}
        </time>
      </p>
      {changes.map((change, place) => (
        <Change key={place} change={change} />
      ))}
    </li>
  )
}

function Change({ change: { what, of, before, after } }: { change: Difference }) {
  const shown = (value: string | null): string => {
    if (value === null) return t('history:article.nothing')
    if (what === 'date') return shortDate(value)
    return what === 'language' ? languageName(value) : value
  }
  return (
    <dl className="history-change">
      <div>
        <dt>{of === '' ? t(`history:field.${what}`) : t('history:article.of', { what: t(`history:field.${what}`), of })}</dt>
      </div>
      <div>
        <dt className="history-side">{t('history:article.before')}</dt>
        <dd data-none={before === null || undefined}>{shown(before)}</dd>
      </div>
      <div>
        <dt className="history-side">{t('history:article.after')}</dt>
        <dd data-none={after === null || undefined}>{shown(after)}</dd>
      </div>
    </dl>
  )
}
