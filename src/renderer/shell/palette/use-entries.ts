import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { WINDOW_COMMANDS } from '#contract/commands.ts'
import { keysOf } from '#contract/keys.ts'
import { shownTitle, shownTitleOf } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { isMac } from '../../ui/is-mac.ts'
import { callQuery, useCall } from '../../ui/queries.ts'
import { useStore } from '../../ui/store.ts'
import { useThemes } from '../../ui/themes.ts'
import { byline, counted, shortDate } from '../../ui/words.ts'
import { answered } from '../commands.ts'
import { place } from '../place.ts'
import { entryKey, groupsFor, titleQuery, type Entry, type Group } from './entries.ts'
import { chosenBefore, visited } from './recent.ts'

/** The commands that have a name: those of the menu bar. */
const NAMED = WINDOW_COMMANDS.filter((command) => command.menu !== null)

/** Articles that are asked for at each key. */
const FOUND = 8

/** What the palette offers for a text: commands that something on screen answers, themes and briefs of the library, articles by their titles; `beside` the one that is open, the other articles alone, its own versions first. */
export function useEntries(text: string, beside: boolean): Group[] {
  const commands = useStore(answered)
  const themes = useThemes()
  const { data: briefs = [] } = useCall('briefs.list', {})
  const { data: searches = [] } = useCall('searches.list', {})
  const { data: collections = [] } = useCall('collections.list', {})
  const query = titleQuery(text)
  const found = useCall(
    'search.run',
    { query: query ?? '', mode: 'typing', limit: FOUND },
    { enabled: query !== null, keep: true },
  )
  // As it was when the palette opened.
  const [places] = useState(visited)
  const [chosen] = useState(chosenBefore)
  const articles = useQueries({
    queries: places.flatMap(({ kind, id }) => (kind === 'article' ? [callQuery('articles.get', { id })] : [])),
  })
  const present = useStore(place, ({ article }) => article)
  const { data: shown } = useCall('articles.get', { id: present ?? '0' }, { enabled: beside && present !== null })
  const versions = (shown?.versions ?? []).map(({ id, title, date }): Entry => ({
    kind: 'article',
    id,
    name: title,
    beside: shortDate(date),
  }))
  const known = new Map<string, Entry>()
  const add = (entry: Entry): void => void known.set(entryKey(entry), entry)
  for (const { id } of NAMED)
    if (id !== 'palette' && commands.has(id))
      add({ kind: 'command', id, name: t(`commands:name.${id}`), beside: '', keys: keysOf(id, isMac) })
  for (const { slug, name } of themes.values()) add({ kind: 'theme', id: slug, name, beside: '' })
  for (const { name, articles: count } of collections)
    add({ kind: 'collection', id: name, name, beside: counted(count, 'article') })
  for (const { id, name, query: asked } of searches) add({ kind: 'search', id, name, beside: asked === name ? '' : asked })
  for (const { id, title, date } of briefs) add({ kind: 'brief', id, name: title, beside: shortDate(date) })
  if (query === null) {
    for (const { data } of articles)
      if (data !== undefined) add({ kind: 'article', id: data.id, name: shownTitleOf(data), beside: byline(data) })
    for (const entry of [...chosen, ...versions]) if (entry.kind === 'article') add(entry)
  } else
    for (const { row } of found.data?.hits ?? []) add({ kind: 'article', id: row.id, name: shownTitle(row), beside: byline(row) })
  const recent = [...new Set([...chosen.map(entryKey), ...places.map(({ kind, id }) => `${kind} ${id}`)])]
  if (!beside) return groupsFor(text, [...known.values()], recent)
  const others = [...known.values()].filter(({ kind, id }) => kind === 'article' && id !== present)
  return groupsFor(text, others, [...versions.map(entryKey), ...recent])
}
