import { t } from '#text/text.ts'
import { focusSearch, search, searchFor, searchSaid } from '../shell/search.ts'
import { TextButton } from '../ui/controls.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { completed, operatorsFor } from './search-help.ts'
import './search-help.css'

/** Under the search field: why the search cannot be answered or what of it was passed over, and what may be typed next. */
export function SearchHelp() {
  const { text } = useStore(search)
  const { wrong, notes } = useStore(searchSaid)
  const { data: info } = useCall('library.info', {})
  const known = { themes: info?.themes ?? [], collections: info?.collections.map(({ name }) => name) ?? [] }
  const operators = operatorsFor(text, known)
  const said = text.trim() === '' ? [] : wrong === null ? notes : [wrong]
  if (said.length === 0 && operators.length === 0) return null
  return (
    <div className="search-help">
      <div role="status">
        {said.map((line) => (
          <p key={line} className={wrong === null ? 'search-note' : 'search-wrong'}>
            {line}
          </p>
        ))}
      </div>
      {operators.length > 0 && (
        <ul aria-label={t('search:operators')}>
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
      )}
    </div>
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
