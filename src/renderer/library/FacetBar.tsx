import { ChevronDown } from 'lucide-react'
import type { Facets } from '#contract/views.ts'
import { t } from '#text/text.ts'
import type { Scope } from '../shell/place.ts'
import { focusSearch, search, searchFor } from '../shell/search.ts'
import { ActionMenu } from '../ui/ActionMenu.tsx'
import { TextButton } from '../ui/controls.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { useThemes } from '../ui/themes.ts'
import { languageName } from '../ui/words.ts'
import { useRested } from '../ui/use-rested.ts'
import { scopeFilter } from './scope-filter.ts'
import { asTyped, narrowed } from './narrow.ts'
import { BESIDE_RESULTS } from './beside-results.ts'

type Field = 'theme' | 'publication' | 'year' | 'language'
const FIELDS: readonly { field: Field; values: (facets: Facets) => Facets['years'] }[] = [
  { field: 'theme', values: ({ themes }) => themes },
  { field: 'publication', values: ({ publications }) => publications },
  { field: 'year', values: ({ years }) => years },
  { field: 'language', values: ({ languages }) => languages },
]
/** By what a search can be narrowed, with how many articles each value has; a choice becomes a filter of the query itself. */
export function FacetBar({ text, scope }: { text: string; scope: Scope }) {
  const full = useStore(search, (value) => value.full)
  const query = useRested(full ? text : asTyped(text), BESIDE_RESULTS)
  const { data, isPlaceholderData } = useCall(
    'search.facets',
    { query, ...scopeFilter(scope) },
    { enabled: query.trim() !== '', keep: true },
  )
  const themes = useThemes()
  if (data === undefined || data.total === 0) return null
  const named = (field: Field, value: string): string =>
    field === 'theme' ? (themes.get(value)?.name ?? value) : field === 'language' ? languageName(value) : value
  // What stands in the field now is what is narrowed, so values of the query before it cannot be chosen.
  const isCounted = !isPlaceholderData && query === (full ? text : asTyped(text))
  const choose = (field: Field, value: string): void => {
    searchFor(narrowed(query, field, value))
    // Once the menu has given the keyboard back.
    requestAnimationFrame(() => focusSearch(false))
  }
  return (
    <div className="facets" role="toolbar" aria-label={t('search:facets.label')}>
      {FIELDS.map(({ field, values }) => (
        <ActionMenu
          key={field}
          label={t(`search:facets.${field}`)}
          trigger={
            <TextButton tone="quiet" small isDisabled={isCounted && values(data).length === 0}>
              {t(`search:facets.${field}`)} <ChevronDown size={12} aria-hidden />
            </TextButton>
          }
          contents={isCounted ? query : 'counting'}
          entries={
            isCounted
              ? values(data).map(({ value, articles }) => ({
                  id: value,
                  label: t('search:facets.value', { name: named(field, value), count: articles }),
                  run: () => choose(field, value),
                }))
              : [{ id: 'counting', label: t('search:facets.counting'), disabled: true, run: () => undefined }]
          }
        />
      ))}
      {data.counted < data.total && <span className="muted truncate">{t('search:facets.part', { count: data.counted })}</span>}
    </div>
  )
}
