import { CircleCheck } from 'lucide-react'
import type { BriefDifference } from '#contract/brief-comparison.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useExcerpts } from '#renderer/ui/excerpts.ts'
import { useCall } from '#renderer/ui/queries.ts'
import { t } from '#text/text.ts'
import { DifferenceGroup } from './DifferenceGroup.tsx'
import { DifferenceRow } from './DifferenceRow.tsx'
import { evidenceWords } from './evidence-words.ts'
import { markWords, moveWords } from './move-words.ts'
import { NewArticles } from './NewArticles.tsx'
import { RewordedRow } from './RewordedRow.tsx'

type Properties = {
  brief: string
  since: string
  /** Of `since`, which may be the brief itself; the latest where none is given. */
  revision?: number
  /** What is said where nothing differs. */
  same?: { title: string; text: string }
}

/** What differs in a brief from another one, or from what one said earlier: a heading for each kind of difference that there is. */
export function Differences({ brief, since, revision, same: alike }: Properties) {
  const { data, error } = useCall('briefs.differences', { id: brief, since, ...(revision === undefined ? {} : { revision }) })
  // Asked for by the words of the judgements alone: writing between them asks for nothing.
  const asked = { after: data?.older.updatedAt ?? '', judgements: data?.judgements ?? [] }
  const { data: touching } = useCall('briefs.touching', asked, { enabled: data !== undefined, keep: true })
  if (error) return <Empty title={t('issue:unread')}>{error.message}</Empty>
  if (!data) return <p className="since-line muted">{t('issue:looking')}</p>
  const same = isSame(data)
  if (same && touching?.articles.length === 0)
    return (
      <Empty icon={CircleCheck} title={alike?.title ?? t('issue:same')}>
        {alike?.text ?? t('issue:sameLong', { title: data.older.title })}
      </Empty>
    )
  return (
    <>
      <DifferenceGroup
        title={t('issue:dropped')}
        rows={data.dropped}
        renderRow={(one) => <DifferenceRow gone place={one} text={one.text} />}
      />
      <DifferenceGroup
        title={t('issue:added')}
        rows={data.added}
        renderRow={(one) => <DifferenceRow place={one} text={one.text} />}
      />
      <DifferenceGroup title={t('issue:changed')} rows={data.changed} renderRow={(one) => <RewordedRow changed={one} />} />
      <Reevidenced rows={data.reevidenced} />
      <DifferenceGroup
        title={t('issue:likelihood')}
        rows={data.likelihood}
        renderRow={(one) => (
          <DifferenceRow place={one} text={one.text}>
            <span className="pill pill-warn">{moveWords(one)}</span>
          </DifferenceRow>
        )}
      />
      <DifferenceGroup
        title={t('issue:marks')}
        rows={data.marks}
        renderRow={(one) => (
          <DifferenceRow place={one} text={one.text}>
            <span className="pill pill-warn">{markWords(one)}</span>
          </DifferenceRow>
        )}
      />
      <DifferenceGroup
        title={t('issue:levels')}
        rows={data.levels}
        renderRow={(one) => (
          <DifferenceRow place={one} text={one.text}>
            <span className="pill pill-warn">{t('issue:level', one)}</span>
          </DifferenceRow>
        )}
      />
      {touching ? <NewArticles {...touching} /> : <p className="since-line muted">{t('issue:lookingFor')}</p>}
    </>
  )
}

function isSame({ dropped, added, changed, reevidenced, likelihood, marks, levels }: BriefDifference): boolean {
  return [dropped, added, changed, reevidenced, likelihood, marks, levels].every((rows) => rows.length === 0)
}

function Reevidenced({ rows }: { rows: BriefDifference['reevidenced'] }) {
  const excerpts = useExcerpts(rows.flatMap(({ before, after }) => [...before.excerpts, ...after.excerpts]))
  return (
    <DifferenceGroup
      title={t('issue:reevidenced')}
      rows={rows}
      renderRow={(one) => (
        <DifferenceRow place={one} text={one.text}>
          <span className="since-note">{t('issue:restedOn', { what: evidenceWords(one.before, excerpts) })}</span>
          <span className="since-note">{t('issue:restsOn', { what: evidenceWords(one.after, excerpts) })}</span>
        </DifferenceRow>
      )}
    />
  )
}
