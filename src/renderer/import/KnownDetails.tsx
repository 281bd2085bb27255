import { DETAIL_FIELDS, type SourceDetails } from '#core/source-details.ts'
import { t } from '#text/text.ts'
import { detailWords } from '../ui/detail-words.ts'

/** What else an item says that citations need, each in a line; nothing where it says none. It is changed in the reader, once the item is stored. */
export function KnownDetails({ details }: { details: SourceDetails }) {
  const known = DETAIL_FIELDS.flatMap((field) => {
    const words = detailWords(details, field)
    return words === '' ? [] : [{ field, words }]
  })
  if (known.length === 0) return null
  return (
    <dl className="fact-known" aria-label={t('details:title')}>
      {known.map(({ field, words }) => (
        <div key={field} className="fact">
          <dt className="fact-label">{t(`details:field.${field}`)}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
