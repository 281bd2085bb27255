import { t } from '#text/text.ts'
import { focusSearch, search, searchFor } from '../shell/search.ts'
import { TextButton } from '../ui/controls.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { SEARCH_NOTES } from './list-focus.ts'
import { completed, operatorsFor } from './search-help.ts'
import './search-help.css'

/** Under the search field: what may be typed next. */
export function SearchHelp() {
  const { text } = useStore(search)
  const { data: info } = useCall('library.info', {})
  const known = { themes: info?.themes ?? [], collections: info?.collections.map(({ name }) => name) ?? [] }
  const operators = operatorsFor(text, known)
  if (operators.length === 0) return null
  return (
    <ul className="search-help" aria-label={t('search:operators')}>
      {operators.map((operator) => (
        <li key={operator.shown}>
          {operator.text === '' ? (
            <span className="search-sign">{operator.shown}</span>
          ) : (
            <TextButton
              tone="quiet"
              small
              onPress={() => {
                search.set({ text: completed(text, operator), full: false })
                focusSearch(false)
              }}
            >
              {operator.shown}
            </TextButton>
          )}
          <span className="muted truncate">{operator.does}</span>
        </li>
      ))}
    </ul>
  )
}

/** Above the list: what of the search was passed over. */
export function SearchNotes({ notes }: { notes: readonly string[] }) {
  return (
    <output id={SEARCH_NOTES} className="search-notes">
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </output>
  )
}

/** The search without its typing errors, to be taken with one press. */
export function Meant({ query }: { query: string }) {
  return (
    <TextButton tone="primary" small onPress={() => searchFor(query)}>
      {t('search:meant', { query })}
    </TextButton>
  )
}
