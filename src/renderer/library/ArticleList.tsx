import { FileSearch, Inbox, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { t } from '#text/text.ts'
import { layout } from '../shell/layout.ts'
import { go, place } from '../shell/place.ts'
import type { Scope } from '../shell/place.ts'
import { clearSearch, search } from '../shell/search.ts'
import { useCommand } from '../shell/use-command.ts'
import { TextButton } from '../ui/controls.tsx'
import { Empty } from '../ui/Empty.tsx'
import { useCall } from '../ui/queries.ts'
import { useStore } from '../ui/store.ts'
import { useThemes } from '../ui/themes.ts'
import { useCursorState } from '../ui/use-cursor-state.ts'
import { useRowWindow } from '../ui/use-row-window.ts'
import { BriefsFound } from './BriefsFound.tsx'
import { BulkBar } from './BulkBar.tsx'
import { EmptyTrash } from './EmptyTrash.tsx'
import { chosenOf, deleteRowsForGood, restoreRows, trashRows, type Chosen } from './list-actions.ts'
import { ARTICLE_LIST } from './list-focus.ts'
import { SaveSearch } from './kept/SaveSearch.tsx'
import { FacetBar } from './FacetBar.tsx'
import { Meant, SearchNotes } from './SearchHelp.tsx'
import { ArticleRows, USUAL } from './rows/ArticleRows.tsx'
import { useArticleRows, type Listed } from './rows/use-article-rows.ts'
import { useListSelection } from './rows/use-list-selection.ts'
import { NoneMarked, ThemeWaits } from './triage/NoneMarked.tsx'
import { ThemeFaces } from './triage/ThemeFaces.tsx'
import { useWaitingTotals } from './triage/use-waiting.ts'
import { ListMenu } from './ListMenu.tsx'
import { useListKeys } from './use-list-keys.ts'

/** The articles of the present scope; the arrows move through them and the reader follows. */
export function ArticleList() {
  const { article, scope, sort, group } = useStore(place)
  const { text, full } = useStore(search)
  const usual = useStore(layout, (value) => USUAL[value.rows])
  const asked = { scope, sort, group, text, full }
  const [total, setTotal] = useState(0)
  const rows = useRowWindow({ list: JSON.stringify(asked), total, usual })
  const state = useCursorState()
  const listed = useArticleRows(asked, { ...rows.span, cursor: state.cursor.index })
  if (listed.total !== total) setTotal(listed.total)
  const selection = useListSelection(asked, listed, rows, state)
  const { cursor, count, ids, isChosen } = selection
  const places = listed.places.filter(([index, { row }]) => isChosen(index, row.id))
  const inView = chosenOf(places.map(([, { row }]) => row))
  const all = count < 2 ? inView : { title: '', read: false, starred: false, ...inView, count, ids }
  const scopeName = useScopeName(scope)
  const searching = text.trim() !== ''
  const waits = useWaitingTotals().themes.get(scope.kind === 'theme' ? scope.slug : '') ?? 0

  const first = listed.at(0)?.row.id
  useEffect(() => {
    if (article === null && first !== undefined) go({ article: first })
  }, [article, first])

  useCommand('previous', () => selection.open(cursor.index - 1))
  useCommand('next', () => selection.open(cursor.index + 1))
  const isTrash = scope.kind === 'trash'
  // Where those that are selected leave the list, the next takes their place, and the list the keyboard from the bar that goes with them.
  const leaving = async (act: (chosen: Chosen | null) => Promise<boolean>): Promise<void> => {
    const next = listed.at((places.at(-1)?.[0] ?? 0) + 1) ?? listed.at((places[0]?.[0] ?? 0) - 1)
    if (!(await act(all))) return
    flushSync(() => {
      selection.selectOne()
      go({ article: next?.row.id ?? null })
    })
    if (document.activeElement === document.body) document.getElementById(ARTICLE_LIST)?.focus()
  }
  const trash = (): Promise<void> => leaving(isTrash ? deleteRowsForGood : trashRows)
  const keys = useListKeys(all, () => void trash())

  return (
    <section className="pane" aria-label={t('library:articles')} onKeyDownCapture={keys}>
      {all !== null && count > 1 && (
        <BulkBar
          chosen={all}
          onTrash={isTrash ? null : () => void trash()}
          onRestore={() => void leaving(restoreRows)}
          onDelete={() => void trash()}
          onClose={selection.selectOne}
        />
      )}
      <div className="pane-bar">
        <output className="num truncate">
          {listed.state === 'loading'
            ? ''
            : listed.total === 0 && waits > 0 && !searching
              ? t('triage:waiting.themed', { name: scopeName, count: waits })
              : listWords(scope, scopeName, searching, listed.total)}
        </output>
        <span className="spacer" />
        {scope.kind === 'theme' && !searching && <ThemeFaces theme={scope.slug} shown="marked" />}
        {searching && <SaveSearch />}
        {isTrash && !searching && listed.total > 0 && <EmptyTrash asked={asked} count={listed.total} />}
        {searching ? (
          <TextButton tone="quiet" small onPress={clearSearch}>
            {t('library:clear')}
          </TextButton>
        ) : (
          <ListMenu />
        )}
      </div>
      {searching && <FacetBar text={text} scope={scope} />}
      <SearchNotes notes={listed.notes} />
      {searching && <BriefsFound text={text} />}
      {listed.total === 0 && <Nothing listed={listed} searching={searching} scope={scope} text={text} />}
      <ArticleRows asked={asked} listed={listed} selection={selection} rows={rows} />
    </section>
  )
}

/** `Energy · 12 articles`, or while something is searched for `3 results in Energy`. */
function listWords(scope: Scope, name: string, searching: boolean, count: number): string {
  if (scope.kind === 'all' || scope.kind === 'trash')
    return searching ? t(`library:found.${scope.kind}`, { count }) : t(`library:scope.${scope.kind}`, { count })
  return searching ? t('library:found.named', { name, count }) : t('library:scope.named', { name, count })
}

function useScopeName(scope: Scope): string {
  const themes = useThemes()
  switch (scope.kind) {
    case 'all':
      return t('library:allArticles')
    case 'trash':
      return t('library:trash')
    case 'theme':
      return themes.get(scope.slug)?.name ?? scope.slug
    case 'collection':
      return scope.name
  }
}

function Nothing({ listed, searching, scope, text }: { listed: Listed; searching: boolean; scope: Scope; text: string }) {
  const trashed = useCall('library.info', {}).data?.trashed ?? 0
  if (listed.state === 'failed' && searching) return <Empty title={t('library:search.notUnderstood')}>{listed.failure}</Empty>
  if (listed.state === 'failed') return <Empty title={t('library:unreadable')}>{listed.failure}</Empty>
  if (listed.state === 'loading') return <div className="list-loading" aria-busy />
  if (searching)
    return (
      <Empty icon={FileSearch} title={t('library:nothingFound', { query: text })}>
        <p>{t('library:tryFewerWords')}</p>
        {listed.meant !== null && <Meant query={listed.meant} />}
        {listed.themes.map((theme) => (
          <ThemeWaits key={theme} theme={theme} />
        ))}
        <TextButton small onPress={clearSearch}>
          {t('library:clearTheSearch')}
        </TextButton>
      </Empty>
    )
  if (scope.kind === 'trash') return <Empty icon={Trash2} title={t('library:emptyTrash')} />
  if (scope.kind === 'theme') return <NoneMarked theme={scope.slug} />
  if (scope.kind === 'all' && trashed > 0)
    return (
      <Empty icon={Trash2} title={t('library:allInTrash', { count: trashed })}>
        <p>{t('library:restoreOrImport')}</p>
        <TextButton small onPress={() => go({ scope: { kind: 'trash' } })}>
          {t('library:showTrash')}
        </TextButton>
      </Empty>
    )
  return (
    <Empty icon={Inbox} title={t('library:none')}>
      {t('library:noneAtAll')}
    </Empty>
  )
}
