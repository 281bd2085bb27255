import { Check } from 'lucide-react'
import { useMemo } from 'react'
import type { MouseEvent } from 'react'
import { place } from '#renderer/shell/place.ts'
import { useListPlace } from '#renderer/shell/use-list-place.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { RowSpans } from '#renderer/ui/RowSpans.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { useRowFocus } from '#renderer/ui/use-row-focus.ts'
import { t } from '#text/text.ts'
import { SeveralMenu } from './SeveralMenu.tsx'
import { ThemeFaces } from './ThemeFaces.tsx'
import { triageActs } from './triage-acts.ts'
import { TriageHint } from './TriageHint.tsx'
import { TRIAGE_LIST } from './triage-list.ts'
import { TriageLine } from './TriageLine.tsx'
import { triage } from './triage-state.ts'
import { TriageOrder } from './TriageOrder.tsx'
import { useInHand } from './use-in-hand.ts'
import { useTriageKeys } from './use-triage-keys.ts'
import { USUAL, useTriageLines, type TriageLines } from './use-triage-lines.ts'
import { useWaitingTotals, type WaitingRows } from './use-waiting.ts'
import '#renderer/ui/row-list.css'
import './triage.css'

/** What waits, of the theme in hand or of all: new articles, and suggestions with their word lined up. Single keys decide, and the next line is in hand. */
export function TriageList() {
  const scope = useStore(place, (value) => value.scope)
  const theme = scope.kind === 'theme' ? scope.slug : null
  const lines = useTriageLines(theme)
  const { waiting, inHand } = lines
  const { places, total } = waiting
  const { toLook, passages, unread } = useWaitingTotals(theme)
  const themes = useThemes()
  const rows = useMemo(() => places.map(([, row]) => row), [places])
  useListPlace(TRIAGE_LIST, total, null)
  useInHand(rows, inHand)
  // What is in hand when a key comes, which the list may not show yet.
  useTriageKeys(() => {
    const { done, selected } = triage.get()
    const left = rows.filter(({ key }) => !done.has(key))
    const now = selected.filter(({ key }) => !done.has(key)).map((row) => left.find(({ key }) => key === row.key) ?? row)
    return triageActs(left, now, themes)
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
      {total === 0 && <Nothing waiting={waiting} themed={theme !== null} />}
      <Lines lines={lines} />
      {total > 0 && <TriageHint />}
    </section>
  )
}

function Lines({ lines }: { lines: TriageLines }) {
  const { waiting, rows, index, onKeyDown } = lines
  const { setScroller } = rows
  const { total } = waiting
  const focus = useRowFocus(rows, index)
  return (
    <div
      ref={setScroller}
      id={TRIAGE_LIST}
      className="row-list"
      aria-multiselectable
      aria-label={t('triage:list')}
      aria-busy={waiting.state === 'loading'}
      data-empty={total === 0 || undefined}
      {...{ role: 'listbox', tabIndex: total === 0 ? 0 : -1, onKeyDown, ...focus }}
    >
      <RowSpans rows={rows} total={total} cursor={index}>
        {(first, last) =>
          Array.from({ length: last - first + 1 }, (_, order) => first + order).map((at) => (
            <Line key={waiting.at(at)?.key ?? `at-${at}`} at={at} lines={lines} />
          ))
        }
      </RowSpans>
    </div>
  )
}

function Line({ at, lines }: { at: number; lines: TriageLines }) {
  const { waiting, rows, index, inHand, press } = lines
  const { measured } = rows
  const row = waiting.at(at)
  const isInHand = row !== undefined && inHand.some(({ key }) => key === row.key)
  return (
    <div
      ref={measured}
      className="row-list-line triage-row"
      aria-selected={isInHand}
      aria-setsize={waiting.total}
      aria-posinset={at + 1}
      data-index={at}
      data-selected={isInHand || undefined}
      {...{ role: 'option', tabIndex: at === index ? 0 : -1, onClick: (event: MouseEvent) => press(at, event) }}
      {...(row === undefined
        ? { 'aria-busy': true, 'aria-label': t('library:onItsWay'), style: { minHeight: USUAL } }
        : { 'data-key': row.key })}
    >
      {row && <TriageLine row={row} />}
    </div>
  )
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
