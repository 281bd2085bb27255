import { keysOf } from '#contract/keys.ts'
import { CircleQuestionMark, Search, X } from 'lucide-react'
import { useState } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { t } from '#text/text.ts'
import { IconButton, Keys } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { frontPane } from '../shell/front-pane.ts'
import { go, place } from '../shell/place.ts'
import { SEARCH_FIELD, clearSearch, search } from '../shell/search.ts'
import { SearchHelp } from './SearchHelp.tsx'
import { ARTICLE_LIST, SEARCH_NOTES } from './list-focus.ts'

/** Searches as you type; Enter ranks the results; the arrow goes down into them. What can be asked stands under it, while one types or on demand. */
export function SearchBox() {
  const { text } = useStore(search)
  const [asked, setAsked] = useState(false)
  const hasNotes = useStore(place, ({ view }) => view === 'articles')
  return (
    <div className="searchbox-place">
      <SearchField
        className="searchbox"
        aria-label={t('library:search.label')}
        {...(hasNotes ? { 'aria-describedby': SEARCH_NOTES } : {})}
        value={text}
        onChange={(value) => {
          search.set({ text: value, full: false })
          showFound()
        }}
        onSubmit={(value) => {
          search.set({ text: value, full: true })
          showFound()
        }}
        onClear={clearSearch}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setAsked(false)
          if (event.key === 'ArrowDown') document.getElementById(ARTICLE_LIST)?.focus()
          event.continuePropagation()
        }}
      >
        <Search size={15} aria-hidden />
        <Input id={SEARCH_FIELD} className="input" placeholder={t('library:search.placeholder')} />
        {text === '' ? (
          <Keys keys={keysOf('find')} />
        ) : (
          <Button className="icon-button icon-button-small" aria-label={t('library:search.clear')}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </SearchField>
      <IconButton
        icon={CircleQuestionMark}
        size={15}
        label={t('search:operators')}
        pressed={asked}
        onPress={() => setAsked(!asked)}
      />
      {(asked || text.trim() !== '') && <SearchHelp />}
    </div>
  )
}

/** What is found stands in the list, which comes to the front where one pane has room. */
function showFound(): void {
  if (place.get().view === 'articles') frontPane.set(null)
  else go({ view: 'articles' })
}
