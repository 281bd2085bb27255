import { memo } from 'react'
import type { ImportItemRow } from '#contract/import-review.ts'
import type { MetadataField } from '#core/article.ts'
import { t } from '#text/text.ts'
import { languageDirection } from '#core/text-direction.ts'
import { counted, shortDate } from '../ui/words.ts'
import { factOrigin } from './fact-origin.ts'
import { factText } from './fact-text.ts'
import { fieldName } from './field-name.ts'
import { fileName, itemTitle, repeatsWords } from './item-words.ts'
import { StateIcon } from './StateIcon.tsx'

/** What a row says: its state, title, who wrote it where and when, what should be looked at, and its file. */
export const ItemRow = memo(function ItemRow({ row }: { row: ImportItemRow }) {
  const article = row.state !== 'failed' && row.state !== 'unread'
  const missing = doubts(row).filter((field) => factText(row, field) === '')
  return (
    <>
      <StateIcon row={row} />
      <div className="item-main">
        <div className="item-title" dir={languageDirection(row.language)} lang={row.language ?? undefined}>
          <span className={doubts(row).includes('title') ? 'truncate doubt' : 'truncate'} title={doubtTitle(row, 'title')}>
            {itemTitle(row)}
          </span>
        </div>
        {article ? <Byline row={row} /> : <p className="item-why">{row.failure?.message ?? t('review:state.unread')}</p>}
        <div className="item-foot" hidden={!article}>
          {row.repeats !== null && <span className="pill pill-warn">{repeatsWords(row.repeats)}</span>}
          {article &&
            missing.map((field) => (
              <span key={field} className="pill pill-doubt">
                {t(`review:missing.${field}`)}
              </span>
            ))}
          {row.warnings.length > 0 && (
            <span className="pill pill-warn" title={row.warnings.join('\n')}>
              {counted(row.warnings.length, 'warning')}
            </span>
          )}
          <span className="item-file truncate" title={row.file}>
            {fileName(row.file)}
          </span>
        </div>
      </div>
    </>
  )
})

function Byline({ row }: { row: ImportItemRow }) {
  const facts = (['authors', 'publication', 'date'] as const).filter((field) => factText(row, field) !== '')
  return (
    <div className="item-by">
      {facts.map((field) => (
        <span key={field} className={`item-fact item-${field}`}>
          <span className={doubts(row).includes(field) ? 'doubt' : ''} title={doubtTitle(row, field)}>
            {field === 'date' ? shortDate(row.date) : field === 'authors' ? row.authors.join(', ') : row.publication}
            {doubts(row).includes(field) && <span className="sr-only"> {t('review:fact.toCheck')}</span>}
          </span>
        </span>
      ))}
      {facts.length === 0 && <span className="truncate">{row.snippet}</span>}
    </div>
  )
}

/** What should be looked at before the item is stored; afterwards that is the library's affair. */
function doubts({ state, doubtful }: ImportItemRow): readonly MetadataField[] {
  return state === 'ready' || state === 'duplicate' ? doubtful : []
}

function doubtTitle(row: ImportItemRow, field: MetadataField): string | undefined {
  if (!doubts(row).includes(field)) return undefined
  const origin = factOrigin(row.origins[field], factText(row, field) !== '')
  return t('review:fact.doubt', { field: fieldName(field), origin })
}
