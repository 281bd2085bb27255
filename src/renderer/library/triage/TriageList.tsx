import { Check } from 'lucide-react'
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem } from 'react-aria-components'
import { shownTitle } from '#core/shown-title.ts'
import { place } from '#renderer/shell/place.ts'
import { useListPlace } from '#renderer/shell/use-list-place.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { VirtualRows } from '#renderer/ui/VirtualRows.tsx'
import { t } from '#text/text.ts'
import type { TriageRow } from './rows.ts'
import { SeveralMenu } from './SeveralMenu.tsx'
import { ThemeFaces } from './ThemeFaces.tsx'
import { triageActs } from './triage-acts.ts'
import { TriageHint } from './TriageHint.tsx'
import { TRIAGE_LIST } from './triage-list.ts'
import { TriageLine } from './TriageLine.tsx'
import { selectLines, triage } from './triage-state.ts'
import { TriageOrder } from './TriageOrder.tsx'
import { useInHand } from './use-in-hand.ts'
import { useTriageKeys } from './use-triage-keys.ts'
import { useWaiting, useWaitingTotals, type WaitingRows } from './use-waiting.ts'
import '#renderer/ui/row-list.css'
import './triage.css'

/** What waits, of the theme in hand or of all: new articles, and suggestions with their word lined up. Single keys decide, and the next line is in hand. */
export function TriageList() {
  const scope = useStore(place, (value) => value.scope)
  const theme = scope.kind === 'theme' ? scope.slug : null
  const waiting = useWaiting(theme)
  const { rows } = waiting
  const { toLook, passages, unread } = useWaitingTotals(theme)
  const themes = useThemes()
  const selected = useStore(triage, (value) => value.selected)
  const inHand = rows.filter(({ key }) => selected.includes(key))
  useListPlace(TRIAGE_LIST, rows.length, waiting.more)
  useInHand(rows, inHand)
  // What is in hand when a key comes, which the list may not show yet.
  useTriageKeys(() => {
    const left = rows.filter(({ key }) => !triage.get().done.has(key))
    return triageActs(
      left,
      left.filter(({ key }) => triage.get().selected.includes(key)),
      themes,
    )
  })
  const count = passages.weak + passages.likely + passages.sure
  const name = theme === null ? null : (themes.get(theme)?.name ?? theme)

  return (
    <section className="pane" aria-label={t('triage:title')}>
      <div className="pane-bar">
        <output className="num truncate">
          {name === null
            ? `${t('triage:waiting.passages', { count })} · ${t('triage:waiting.articles', { count: unread })}`
            : t('triage:waiting.themed', { name, count })}
          {toLook > 0 && ` · ${t('triage:waiting.looking', { count: toLook })}`}
        </output>
        <span className="spacer" />
        {theme !== null && <ThemeFaces theme={theme} shown="waits" />}
        <SeveralMenu theme={theme} passages={passages} isDisabled={count === 0 || toLook > 0} />
      </div>
      <TriageOrder theme={theme} />
      {rows.length === 0 && <Nothing waiting={waiting} themed={theme !== null} />}
      <VirtualRows rowHeight={54}>
        <ListBox
          id={TRIAGE_LIST}
          className="row-list"
          aria-label={t('triage:list')}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={(keys) => selectLines(keys === 'all' ? rows.map(({ key }) => key) : [...keys].map(String))}
        >
          <Collection items={rows}>
            {(row) => (
              <ListBoxItem id={row.key} key={row.key} textValue={spoken(row)} className="row-list-line triage-row">
                <TriageLine row={row} />
              </ListBoxItem>
            )}
          </Collection>
          {waiting.more && <ListBoxLoadMoreItem onLoadMore={waiting.more} isLoading={false} className="list-more" />}
        </ListBox>
      </VirtualRows>
      {rows.length > 0 && <TriageHint />}
    </section>
  )
}

function spoken(row: TriageRow): string {
  if (row.kind === 'article') return shownTitle(row.article)
  return `${row.passage.before}${row.passage.word}${row.passage.after}`
}

function Nothing({ waiting, themed }: { waiting: WaitingRows; themed: boolean }) {
  if (waiting.state === 'failed') return <Empty title={t('triage:unreadable')}>{waiting.failure}</Empty>
  if (waiting.state === 'loading') return <div className="list-loading" aria-busy />
  return (
    <Empty icon={Check} title={t('triage:nothing')}>
      {themed ? t('triage:nothingOfTheme') : t('triage:nothingText')}
    </Empty>
  )
}
