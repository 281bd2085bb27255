import { FileSearch, Inbox, Trash2 } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem, ListBoxSection, type Selection } from 'react-aria-components'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { layout } from '../shell/layout.ts'
import { go, followArticle, place } from '../shell/place.ts'
import type { FoundWord, Scope } from '../shell/place.ts'
import { clearSearch, search } from '../shell/search.ts'
import { useCommand } from '../shell/use-command.ts'
import { useListPlace } from '../shell/use-list-place.ts'
import { TextButton } from '../ui/controls.tsx'
import { Empty } from '../ui/Empty.tsx'
import { useStore } from '../ui/store.ts'
import { useThemes } from '../ui/themes.ts'
import { VirtualRows } from '../ui/VirtualRows.tsx'
import { ArticleRowView } from './ArticleRowView.tsx'
import { BriefsFound } from './BriefsFound.tsx'
import { BulkBar } from './BulkBar.tsx'
import { trashRows } from './list-actions.ts'
import { dragArticles } from './collections/dragged-articles.ts'
import { ARTICLE_LIST } from './list-focus.ts'
import { SaveSearch } from './kept/SaveSearch.tsx'
import { FacetBar } from './FacetBar.tsx'
import { Meant, SearchNotes } from './SearchHelp.tsx'
import { dragPressed, extended, pressOn, selectedArticles } from './list-selection.ts'
import { NoneMarked } from './triage/NoneMarked.tsx'
import { ThemeFaces } from './triage/ThemeFaces.tsx'
import { useWaitingTotals } from './triage/use-waiting.ts'
import { GroupHeading } from './GroupHeading.tsx'
import { groupRows } from './group-rows.ts'
import { ListMenu } from './ListMenu.tsx'
import { useListKeys } from './use-list-keys.ts'
import { useArticleRows } from './use-article-rows.ts'
import type { Listed, ListedArticle } from './use-article-rows.ts'
import '../ui/row-list.css'
import './article-list.css'

const NONE: readonly string[] = []

/** The articles of the present scope; the arrows move through them and the reader follows. */
export function ArticleList() {
  const listed = useArticleRows()
  const { article, scope } = useStore(place)
  const compact = useStore(layout, (value) => value.rows === 'compact')
  const text = useStore(search, (value) => value.text)
  const scopeName = useScopeName(scope)
  const searching = text.trim() !== ''
  const { articles, total } = listed
  const waits = useWaitingTotals().themes.get(scope.kind === 'theme' ? scope.slug : '') ?? 0

  const first = articles[0]?.row.id
  useEffect(() => {
    if (article === null && first !== undefined) go({ article: first })
  }, [article, first])

  const step = (by: number): void => {
    const next = articles[articles.findIndex(({ row }) => row.id === article) + by]
    if (next) show(next.row.id, listed.words)
  }
  useCommand('previous', () => step(-1))
  useCommand('next', () => step(1))
  useListPlace(ARTICLE_LIST, articles.length, listed.more)
  const here = JSON.stringify([scope, text, article])
  const several = useStore(selectedArticles, ({ of, ids }) => (of === here ? ids : NONE))
  const selected = useMemo(() => (several.length > 0 ? several : article === null ? [] : [article]), [several, article])
  // As the list gave it: it knows from where on Shift selects.
  const [picked, setPicked] = useState<Selection>(new Set())
  const chosen = new Set(selected)
  const rows = articles.flatMap(({ row }) => (chosen.has(row.id) ? [row] : []))
  const trash = async (): Promise<void> => {
    const last = articles.findLastIndex(({ row }) => chosen.has(row.id))
    const next = articles[last + 1] ?? articles.findLast(({ row }, index) => index < last && !chosen.has(row.id))
    if (scope.kind !== 'trash' && (await trashRows(rows))) go({ article: next?.row.id ?? null })
  }
  const keys = useListKeys(
    () => rows,
    () => void trash(),
  )

  const by = listed.group
  const line = ({ row, snippet, matches }: ListedArticle) => (
    <ListBoxItem key={row.id} id={row.id} textValue={shownTitle(row)} className="row-list-line article-row">
      <div
        className="article-row-drag"
        draggable
        onPointerDownCapture={({ shiftKey }) => pressOn(row.id, shiftKey && !sameAs(picked, selected) ? article : null)}
        onDragStart={(event) => dragArticles(event, dragPressed())}
      >
        <ArticleRowView row={row} snippet={snippet} matches={matches} />
      </div>
    </ListBoxItem>
  )

  return (
    <section className="pane" aria-label={t('library:articles')} onKeyDownCapture={keys}>
      {rows.length > 1 && (
        <BulkBar
          rows={rows}
          onTrash={scope.kind === 'trash' ? null : () => void trash()}
          onClose={() => selectedArticles.set({ of: here, ids: NONE })}
        />
      )}
      <div className="pane-bar">
        <output className="num truncate">
          {listed.state === 'loading'
            ? ''
            : total === 0 && waits > 0 && !searching
              ? t('triage:waiting.themed', { name: scopeName, count: waits })
              : listWords(scope, scopeName, searching, total)}
        </output>
        <span className="spacer" />
        {scope.kind === 'theme' && !searching && <ThemeFaces theme={scope.slug} shown="marked" />}
        {searching && <SaveSearch />}
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
      {articles.length === 0 && <Nothing listed={listed} searching={searching} scope={scope} text={text} />}
      <VirtualRows rowHeight={compact ? 33 : 98} headingHeight={30}>
        <ListBox
          id={ARTICLE_LIST}
          className="row-list"
          data-rows={compact ? 'compact' : 'usual'}
          aria-label={t('library:articles')}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={sameAs(picked, selected) ? picked : selected}
          onSelectionChange={(now) => {
            const all = articles.map(({ row }) => row.id)
            const ids = now === 'all' ? all : (extended(all) ?? [...now].map(String))
            setPicked(ids.length === (now === 'all' ? ids.length : now.size) ? now : new Set(ids))
            selectedArticles.set({ of: here, ids: ids.length > 1 ? ids : NONE })
            const [only] = ids
            if (only !== undefined && ids.length === 1) show(only, listed.words)
          }}
        >
          {by === 'none' ? (
            <Collection items={articles}>{line}</Collection>
          ) : (
            <Collection items={groupRows(articles, by, listed.groups)}>
              {(group) => (
                <ListBoxSection id={group.id}>
                  <GroupHeading by={by} value={group.key} count={group.count} />
                  <Collection items={group.articles}>{line}</Collection>
                </ListBoxSection>
              )}
            </Collection>
          )}
          {listed.more && <ListBoxLoadMoreItem onLoadMore={listed.more} isLoading={false} className="list-more" />}
        </ListBox>
      </VirtualRows>
    </section>
  )
}

function sameAs(picked: Selection, ids: readonly string[]): boolean {
  return picked !== 'all' && picked.size === ids.length && ids.every((id) => picked.has(id))
}

function show(id: string, words: readonly FoundWord[]): void {
  if (words.length === 0) go({ article: id })
  else followArticle({ article: id, words })
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
  if (listed.state === 'failed' && searching) return <Empty title={t('library:search.notUnderstood')}>{listed.failure}</Empty>
  if (listed.state === 'failed') return <Empty title={t('library:unreadable')}>{listed.failure}</Empty>
  if (listed.state === 'loading') return <div className="list-loading" aria-busy />
  if (searching)
    return (
      <Empty icon={FileSearch} title={t('library:nothingFound', { query: text })}>
        <p>{t('library:tryFewerWords')}</p>
        {listed.meant !== null && <Meant query={listed.meant} />}
        <TextButton small onPress={clearSearch}>
          {t('library:clearTheSearch')}
        </TextButton>
      </Empty>
    )
  if (scope.kind === 'trash') return <Empty icon={Trash2} title={t('library:emptyTrash')} />
  if (scope.kind === 'theme') return <NoneMarked theme={scope.slug} />
  return (
    <Empty icon={Inbox} title={t('library:none')}>
      {t('library:noneAtAll')}
    </Empty>
  )
}
