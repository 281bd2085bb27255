import { useState } from 'react'
import type { ComparedRow, Comparison } from '#contract/import-review.ts'
import { MetadataField } from '#core/article.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../ui/controls.tsx'
import { MarkedText } from '../ui/MarkedText.tsx'
import { textDirection } from '#core/text-direction.ts'
import { comparedRuns } from './compared-runs.ts'
import { factText } from './fact-text.ts'
import { fieldName } from './field-name.ts'
import { useGrowing } from './use-growing.ts'
import './comparison.css'

/** What stands in the place of a paragraph that only the other side has. */
type Missing = { left: string; right: string }

type Properties = { compared: Comparison; heads: readonly [string, string]; missing: Missing }

/** Two articles side by side: the facts that differ, then the texts with the differing words marked; long stretches that are the same are folded. */
export function ComparedTexts({ compared, heads, missing }: Properties) {
  return (
    <section className="comparison" aria-label={t('review:compare.label')}>
      <div className="compared-heads">
        <h3>{heads[0]}</h3>
        <h3>{heads[1]}</h3>
      </div>
      <FactsCompared compared={compared} />
      <Differences differs={compared.differs} />
      <TextsCompared rows={compared.rows} missing={missing} />
    </section>
  )
}

function FactsCompared({ compared: { left, right } }: { compared: Comparison }) {
  const different = MetadataField.options.filter((field) => factText(left, field) !== factText(right, field))
  if (different.length === 0) return <p className="muted compared-same">{t('review:compare.sameFacts')}</p>
  return (
    <dl className="compared-facts">
      {different.map((field) => (
        <div key={field} className="compared-fact">
          <dt>{fieldName(field)}</dt>
          <dd dir="auto">
            <Value text={factText(left, field)} />
          </dd>
          <dd dir="auto">
            <Value text={factText(right, field)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What a correction changes, before the texts in which it is easily overlooked. */
function Differences({ differs }: Pick<Comparison, 'differs'>) {
  if (differs.length === 0) return null
  return (
    <section className="compared-differences" aria-label={t('review:compare.differs', { count: differs.length })}>
      <p>{t('review:compare.differs', { count: differs.length })}</p>
      <ul>
        {differs.map(({ kind, was, is }, index) => (
          <li key={`${index} ${was}`} dir="auto">
            {t(`review:compare.difference.${kind}`, { was, is })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Value({ text }: { text: string }) {
  return text === '' ? <span className="muted">{t('review:fact.nothingKnown')}</span> : text
}

function TextsCompared({ rows, missing }: { rows: ComparedRow[]; missing: Missing }) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const runs = comparedRuns(rows, unfolded)
  const { shown, more, end } = useGrowing(runs.length)
  if (rows.every((row) => row.kind === 'same')) return <p className="muted compared-same">{t('review:compare.sameTexts')}</p>
  return (
    <div className="compared-rows">
      {runs.slice(0, shown).map((run) =>
        run.folded ? (
          <TextButton
            key={run.at}
            tone="quiet"
            small
            className="compared-fold"
            onPress={() => setUnfolded((previous) => new Set(previous).add(run.at))}
          >
            {t('review:compare.folded', { count: run.rows.length })}
          </TextButton>
        ) : (
          run.rows.map((row, index) => <RowCompared key={run.at + index} row={row} missing={missing} />)
        ),
      )}
      {more && <div ref={end} className="text-more" aria-busy />}
    </div>
  )
}

function RowCompared({ row, missing }: { row: ComparedRow; missing: Missing }) {
  return (
    <div className={`compared-row compared-${row.kind}`}>
      <Side text={row.left} spans={row.leftSpans} missing={missing.left} />
      <Side text={row.right} spans={row.rightSpans} missing={missing.right} />
    </div>
  )
}

function Side({ text, spans, missing }: { text: string | null; spans: ComparedRow['leftSpans']; missing: string }) {
  if (text === null) return <p className="compared-missing">{missing}</p>
  return (
    <p dir={textDirection(text)}>
      <MarkedText text={text} matches={spans} />
    </p>
  )
}
