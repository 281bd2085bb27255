import { useId } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import type { ArticleGrouping } from '#core/article-group.ts'
import { LOCALE, t } from '#text/text.ts'
import { layout } from '../../shell/layout.ts'
import { useListPlace } from '../../shell/use-list-place.ts'
import { RowSpans } from '../../ui/RowSpans.tsx'
import { useStore } from '../../ui/store.ts'
import { useRowFocus } from '../../ui/use-row-focus.ts'
import type { RowWindow } from '../../ui/use-row-window.ts'
import { ArticleRowView } from '../ArticleRowView.tsx'
import { dragArticles } from '../collections/dragged-articles.ts'
import { GroupHeading, useGroupName } from '../GroupHeading.tsx'
import { groupRuns, type RowRun } from '../group-rows.ts'
import { ARTICLE_LIST } from '../list-focus.ts'
import type { ListAsked } from './list-pages.ts'
import type { Listed } from './use-article-rows.ts'
import type { ListSelection } from './use-list-selection.ts'
import { useRowKeys } from './use-row-keys.ts'
import '../../ui/row-list.css'
import '../article-list.css'

/** Pixels, as in article-list.css: the heading of a group, and how high a row is likely to be. */
const HEADING = 30
export const USUAL = { usual: 98, compact: 33 } as const

type RowsProperties = { listed: Listed; selection: ListSelection; rows: RowWindow }
type Properties = RowsProperties & { asked: ListAsked }

/** The articles of the list. */
export function ArticleRows({ asked, listed, selection, rows }: Properties) {
  const density = useStore(layout, (value) => value.rows)
  const usual = USUAL[density]
  const onKeyDown = useRowKeys(asked, listed, selection, rows)
  const focus = useRowFocus(rows, selection.cursor.index)
  useListPlace(ARTICLE_LIST, listed.total, null)
  const { total, at, group, groups } = listed
  const { setScroller } = rows
  return (
    <div
      ref={setScroller}
      id={ARTICLE_LIST}
      className="row-list"
      aria-multiselectable
      aria-label={t('library:articles')}
      aria-busy={listed.state === 'loading'}
      data-rows={density}
      data-empty={total === 0 || undefined}
      {...{ role: 'listbox', tabIndex: total === 0 ? 0 : -1, onKeyDown, ...focus }}
    >
      <RowSpans rows={rows} total={total} cursor={selection.cursor.index}>
        {(first, last) =>
          groupRuns({ first, last, at }, group, groups).map((run) => (
            <Run key={run.id} run={run} by={group}>
              {Array.from({ length: run.rows }, (_, order) => run.index + order).map((place) => (
                <Row
                  key={at(place)?.row.id ?? `at-${place}`}
                  index={place}
                  listed={listed}
                  selection={selection}
                  rows={rows}
                  above={place === run.index && run.group?.begins === true ? HEADING : 0}
                  usual={usual}
                />
              ))}
            </Run>
          ))
        }
      </RowSpans>
    </div>
  )
}

function Run({ run: { group }, by, children }: { run: RowRun; by: ArticleGrouping; children: ReactNode }) {
  return by === 'none' || group === null ? (
    children
  ) : (
    <Group by={by} value={group.key} count={group.count} begins={group.begins}>
      {children}
    </Group>
  )
}

type GroupProperties = {
  by: Exclude<ArticleGrouping, 'none'>
  value: string | null
  count: number
  begins: boolean
  children: ReactNode
}

/** The articles of a group; its name is told also where its heading is out of view. */
function Group({ by, value, count, begins, children }: GroupProperties) {
  const heading = useId()
  const name = `${useGroupName({ by, value })} ${count.toLocaleString(LOCALE)}`
  return (
    <div {...{ role: 'group', ...(begins ? { 'aria-labelledby': heading } : { 'aria-label': name }) }}>
      {begins && <GroupHeading id={heading} by={by} value={value} count={count} />}
      {children}
    </div>
  )
}

type RowProperties = RowsProperties & { index: number; above: number; usual: number }

function Row({ index, listed, selection, rows, above, usual }: RowProperties) {
  const { measured } = rows
  const article = listed.at(index)
  const { cursor, press } = selection
  const isChosen = article !== undefined && selection.isChosen(index, article.row.id)
  return (
    <div
      ref={measured}
      className="row-list-line article-row"
      aria-selected={isChosen}
      aria-setsize={listed.total}
      aria-posinset={index + 1}
      data-index={index}
      data-above={above}
      data-selected={isChosen || undefined}
      {...{ role: 'option', tabIndex: index === cursor.index ? 0 : -1, onClick: (event: MouseEvent) => press(index, event) }}
      {...(article === undefined
        ? { 'aria-busy': true, 'aria-label': t('library:onItsWay'), style: { minHeight: usual } }
        : { 'data-key': article.row.id })}
    >
      {article && (
        <div
          className="article-row-drag"
          draggable
          onDragStart={(event) => dragArticles(event, isChosen ? selection.ids : () => Promise.resolve([article.row.id]))}
        >
          <ArticleRowView {...article} />
        </div>
      )}
    </div>
  )
}
