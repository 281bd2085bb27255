import { Building2, UserRound } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import type { ImportItemRow } from '#contract/import-review.ts'
import { editItems } from './review-actions.ts'

/** The authors one by one, each a person or an organisation: citations turn round the name of a person only. */
export function Organisations({ row }: { row: ImportItemRow }) {
  const set = (author: string, organisation: boolean): void => {
    const others = row.organisations.filter((each) => each !== author)
    void editItems({ ids: [row.id] }, {}, organisation ? [...others, author] : others)
  }
  return (
    <fieldset className="makers" aria-label="People and organisations">
      {row.authors.map((author) => {
        const organisation = row.organisations.includes(author)
        return (
          <ToggleButton
            key={author}
            className="maker"
            aria-label={`${author} is an organisation`}
            isSelected={organisation}
            onChange={(selected) => set(author, selected)}
          >
            {organisation ? <Building2 size={13} aria-hidden /> : <UserRound size={13} aria-hidden />}
            <span className="truncate">{author}</span>
            <span className="maker-kind">{organisation ? 'organisation' : 'person'}</span>
          </ToggleButton>
        )
      })}
    </fieldset>
  )
}
