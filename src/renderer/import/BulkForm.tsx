import { useQuery } from '@tanstack/react-query'
import { CircleMinus, Combine, Layers, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ImportBatch, ImportItemRow } from '#contract/import-review.ts'
import type { MetadataField } from '#core/article.ts'
import { t } from '#text/text.ts'
import { TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { BulkField } from './BulkField.tsx'
import { COMMON, commonFacts } from './common-facts.ts'
import { factError, factFrom } from './fact-text.ts'
import { itemTitle } from './item-words.ts'
import { rowsBetween, rowsOf } from './item-pages.ts'
import { editItems } from './review-actions.ts'
import { review } from './review-state.ts'
import { decideSelected, dropSelection, mergeSelected, selectedItems } from './selected-items.ts'

/** Titles named before `and 12 more`. */
const NAMED = 8

/** Several items at once: what is typed is set in all of them, everything else stays as it is in each. */
export function BulkForm({ batch }: { batch: ImportBatch }) {
  const { filter, selection } = useStore(review)
  const [typed, setTyped] = useState<Partial<Record<MetadataField, string>>>({})
  const ids = [...selection.ids]
  const { data: rows } = useQuery({
    queryKey: ['imports.selected', batch.id, filter, selection.all ? 'all' : ids.join(' ')],
    queryFn: () =>
      selection.all ? rowsBetween(batch.id, filter, 0, Number.MAX_SAFE_INTEGER) : rowsOf(batch.id, filter, selection.ids),
    staleTime: 0,
    gcTime: 0,
  })
  const articles = useMemo(() => (rows ?? []).filter(isEditable), [rows])
  const common = useMemo(() => commonFacts(articles), [articles])
  const touched = COMMON.filter((field) => typed[field] !== undefined)
  const wrong = touched.some((field) => factError(field, typed[field] ?? '') !== null)
  const count = selection.all ? (rows?.length ?? 0) : ids.length
  const repeating = articles.filter((row) => row.repeats !== null).length

  const apply = async (): Promise<void> => {
    const items = selectedItems(batch)
    if (items === null || touched.length === 0 || wrong) return
    const metadata = Object.assign({}, ...touched.map((field) => factFrom(field, typed[field] ?? '')))
    if (!(await editItems(items, metadata))) return
    setTyped({})
    // Nothing is doubtful about them any more, so they have left the list.
    if (filter === 'doubtful') dropSelection()
  }
  return (
    <>
      <div className="pane-bar item-bar">
        <span className="num">{t('review:bulk.selected', { count })}</span>
        <span className="spacer" />
        <TextButton small onPress={() => void decideSelected(batch, 'leave-out')}>
          <CircleMinus size={14} aria-hidden /> {t('review:bulk.leaveOut')}
        </TextButton>
        {repeating > 0 && (
          <TextButton small onPress={() => void decideSelected(batch, 'version')}>
            <Layers size={14} aria-hidden /> {t('review:bulk.keepAsVersions')}
          </TextButton>
        )}
        <TextButton small onPress={() => void decideSelected(batch, 'store')}>
          <Plus size={14} aria-hidden /> {t('review:bulk.store')}
        </TextButton>
      </div>
      <div className="item-scroll">
        <section className="facts" aria-label={t('review:bulk.setInAll')}>
          <p className="muted facts-lead">{t('review:bulk.lead', { count: articles.length })}</p>
          {COMMON.map((field, index) => (
            <BulkField
              key={field}
              field={field}
              common={common.get(field) ?? null}
              typed={typed[field]}
              first={index === 0}
              onType={(text) => setTyped((previous) => withTyped(previous, field, text))}
              onEnter={() => void apply()}
            />
          ))}
          <div className="facts-actions">
            <TextButton isDisabled={touched.length === 0} onPress={() => setTyped({})}>
              {t('review:bulk.undo')}
            </TextButton>
            <TextButton tone="primary" isDisabled={touched.length === 0 || wrong} onPress={() => void apply()}>
              {t('review:bulk.set', { count: articles.length })}
            </TextButton>
          </div>
        </section>
        {!selection.all && articles.length > 1 && (
          <section className="merge" aria-label={t('review:bulk.merge')}>
            <h3>{t('review:bulk.severalPieces')}</h3>
            <ol className="merge-list">
              {articles.slice(0, NAMED).map((row) => (
                <li key={row.id} className="truncate" dir="auto">
                  {itemTitle(row)}
                </li>
              ))}
            </ol>
            {articles.length > NAMED && <p className="muted">{t('review:bulk.andMore', { more: articles.length - NAMED })}</p>}
            <TextButton small onPress={() => void mergeSelected(batch)}>
              <Combine size={14} aria-hidden /> {t('review:bulk.mergeInOrder')}
            </TextButton>
          </section>
        )}
      </div>
    </>
  )
}

function isEditable({ state }: ImportItemRow): boolean {
  return state === 'ready' || state === 'duplicate' || state === 'left-out'
}

function withTyped(previous: Partial<Record<MetadataField, string>>, field: MetadataField, text: string | undefined) {
  const { [field]: _before, ...others } = previous
  return text === undefined ? others : { ...others, [field]: text }
}
