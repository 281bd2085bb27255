import { Fragment } from 'react'
import type { ImportItemRow } from '#contract/import-review.ts'
import type { MetadataField } from '#core/article.ts'
import { t } from '#text/text.ts'
import { AuthorKinds } from '../ui/AuthorKinds.tsx'
import { Fact } from './Fact.tsx'
import { KnownDetails } from './KnownDetails.tsx'
import { ITEM_LIST } from './list-id.ts'
import { editItems } from './review-actions.ts'

const FIELDS: readonly MetadataField[] = ['title', 'standfirst', 'authors', 'publication', 'date', 'url', 'language']

/** What is known about an item, each fact with where it comes from; those to look at are marked, and Enter in the list leads to the first of them. */
export function Facts({ row, editable }: { row: ImportItemRow; editable: boolean }) {
  const first = FIELDS.find((field) => row.doubtful.includes(field)) ?? 'title'
  return (
    <section className="facts" aria-label={t('review:fact.details')}>
      {FIELDS.map((field) => (
        <Fragment key={field}>
          <Fact row={row} field={field} first={field === first} editable={editable} onLeave={backToList} />
          {field === 'authors' && editable && row.authors.length > 0 && (
            <div className="fact-makers">
              <AuthorKinds
                authors={row.authors}
                organisations={row.organisations}
                onChange={(organisations) => void editItems({ ids: [row.id] }, {}, organisations)}
              />
            </div>
          )}
        </Fragment>
      ))}
      <KnownDetails details={row.details} />
    </section>
  )
}

function backToList(): void {
  document.getElementById(ITEM_LIST)?.focus()
}
