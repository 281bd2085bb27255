import { Building2, UserRound } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { t } from '#text/text.ts'
import './author-kinds.css'

type Properties = { authors: readonly string[]; organisations: readonly string[]; onChange: (organisations: string[]) => void }

/** The authors one by one, each a person or an organisation: citations turn round the name of a person only. */
export function AuthorKinds({ authors, organisations, onChange }: Properties) {
  return (
    <fieldset className="author-kinds" aria-label={t('window:peopleAndOrganisations')}>
      {[...new Set(authors)].map((author) => {
        const isOrganisation = organisations.includes(author)
        const others = organisations.filter((other) => other !== author && authors.includes(other))
        return (
          <ToggleButton
            key={author}
            className="author-kind"
            aria-label={t('window:isAnOrganisation', { author })}
            isSelected={isOrganisation}
            onChange={(selected) => onChange(selected ? [...others, author] : others)}
          >
            {isOrganisation ? <Building2 size={13} aria-hidden /> : <UserRound size={13} aria-hidden />}
            <span className="truncate">{author}</span>
            <span className="author-kind-word">{isOrganisation ? 'organisation' : 'person'}</span>
          </ToggleButton>
        )
      })}
    </fieldset>
  )
}
