import type { Difference } from '#contract/history.ts'
import type { Block } from '#core/article.ts'
import { detailsInWords } from '#core/details-in-words.ts'
import { Decision } from '#core/theme.ts'
import { authorNames, storedDetails } from '#store/articles/article-row.ts'
import { parseBlocks, readBody } from '#store/articles/article-body.ts'
import { fromStored, leftBy, type RowChange, type Value } from '#store/history/row-change.ts'
import { statement, type ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'

type Changed = Extract<RowChange, { did: 'changed' }>
type Edit = Changed['columns'][string]
type Told = (value: Value) => string | null

const text: Told = (value) => (typeof value === 'string' && value !== '' ? value : null)
const names: Told = (value) => (typeof value === 'string' ? text(authorNames(value).join(', ')) : null)
const details: Told = (value) => (typeof value === 'string' ? text(detailsInWords(storedDetails(value))) : null)
const yes =
  (word: string): Told =>
  (value) =>
    value === null ? null : word

/** What of the row of an article is told, and how. The others follow from these, or say when it was done. */
const ARTICLE = new Map<string, { what: Difference['what']; told: Told }>([
  ['title', { what: 'title', told: text }],
  ['authors', { what: 'authors', told: names }],
  ['publication', { what: 'publication', told: text }],
  ['date', { what: 'date', told: text }],
  ['details', { what: 'details', told: details }],
  ['url', { what: 'url', told: text }],
  ['language', { what: 'language', told: text }],
  ['marking', { what: 'marking', told: text }],
  ['read_at', { what: 'read', told: yes(t('history:value.read')) }],
  ['starred_at', { what: 'star', told: yes(t('history:value.starred')) }],
  ['deleted_at', { what: 'trash', told: yes(t('history:value.trashed')) }],
])

/** What a step changed of one article, before and after, in words; what belongs to other articles is left out. */
export function differencesOf(db: ReadableDB, article: number, changes: readonly RowChange[]): Difference[] {
  const ord = statement<{ ord: number }>(db, 'SELECT ord FROM article WHERE id = ?').get(article)?.ord
  const numbers = new Map<Value, number | null>(readBody(db, article)?.blocks.map(({ id, n }) => [id, n]))
  return changes.flatMap((change): Difference[] => {
    const [first = null, second = null, third = null] = change.key.map(fromStored)
    switch (change.table) {
      case 'article':
        return first === article && change.did === 'changed' ? ofArticle(change) : []
      case 'article_body':
        return first === article && change.did === 'changed' ? ofBody(change) : []
      case 'excerpt':
        return ofExcerpt(db, article, change)
      case 'excerpt_theme':
        return markOf(db, first)?.article === article
          ? oneSided(change, 'theme', themeName(db, second), markOf(db, first)?.quote)
          : []
      case 'theme_decision':
        return first === article ? ofDecision(db, change, numbers.get(second) ?? null, third) : []
      case 'collection_article': {
        const name = statement<{ name: string }>(db, 'SELECT name FROM collection WHERE id = ?').get(first)?.name
        return second === ord && name !== undefined ? oneSided(change, 'collection', name) : []
      }
      default:
        return []
    }
  })
}

function ofArticle({ columns }: Changed): Difference[] {
  return Object.entries(columns).flatMap(([column, edit]) => {
    const known = ARTICLE.get(column)
    return known === undefined ? [] : [{ what: known.what, of: '', ...sides(edit, known.told) }]
  })
}

function ofBody({ columns }: Changed): Difference[] {
  const { standfirst, blocks } = columns
  const [before, after] = [valueBefore(blocks), valueAfter(blocks)].map((value) =>
    value instanceof Uint8Array ? parseBlocks(Buffer.from(value)) : [],
  )
  return [
    ...(standfirst === undefined ? [] : [{ what: 'standfirst' as const, of: '', ...sides(standfirst, text) }]),
    ...ofBlocks(before ?? [], after ?? []),
  ]
}

function ofBlocks(before: readonly Block[], after: readonly Block[]): Difference[] {
  const left = new Map(after.map((block) => [block.id, block]))
  const had = new Set(before.map(({ id }) => id))
  const changed = before.flatMap((block) => {
    const [one, other] = [shown(block), shown(left.get(block.id))]
    return one === other ? [] : [{ what: 'text' as const, of: '', before: one, after: other }]
  })
  const come = after
    .filter(({ id }) => !had.has(id))
    .map((block) => ({ what: 'text' as const, of: '', before: null, after: shown(block) }))
  return [...changed, ...come]
}

function shown(block: Block | undefined): string | null {
  return block === undefined || block.dropped !== undefined ? null : block.text
}

function ofExcerpt(db: ReadableDB, article: number, change: RowChange): Difference[] {
  if (change.did !== 'changed') {
    const mark = change.row['article_id'] === article ? text(fromStored(change.row['quote'] ?? null)) : null
    return mark === null ? [] : oneSided(change, 'mark', mark)
  }
  const mark = markOf(db, fromStored(change.key[0] ?? null))
  if (mark?.article !== article) return []
  const { removed_at: removed, note, credibility, quote } = change.columns
  return [
    ...(quote === undefined ? [] : [{ what: 'mark' as const, of: '', ...sides(quote, text) }]),
    ...(removed === undefined
      ? []
      : [{ what: 'mark' as const, of: '', ...sides(removed, (at) => (at === null ? mark.quote : null)) }]),
    ...(note === undefined ? [] : [{ what: 'note' as const, of: mark.quote, ...sides(note, text) }]),
    ...(credibility === undefined ? [] : [{ what: 'credibility' as const, of: mark.quote, ...sides(credibility, text) }]),
  ]
}

function ofDecision(db: ReadableDB, change: RowChange, n: number | null, theme: Value): Difference[] {
  const name = themeName(db, theme)
  const told: Told = (value) => {
    const decision = Decision.safeParse(value)
    return decision.success ? t(`history:value.${decision.data}`, { theme: name }) : null
  }
  const of = n === null ? '' : t('triage:paragraph', { n })
  if (change.did === 'changed') {
    const { decision } = change.columns
    return decision === undefined ? [] : [{ what: 'decision', of, ...sides(decision, told) }]
  }
  return oneSided(change, 'decision', told(fromStored(change.row['decision'] ?? null)) ?? name, of)
}

/** Of a row that came or went. */
function oneSided(change: RowChange, what: Difference['what'], told: string, of = ''): Difference[] {
  if (change.did === 'changed') return []
  return [{ what, of, before: change.did === 'deleted' ? told : null, after: change.did === 'made' ? told : null }]
}

/** Of a long text only the part that differs was kept: it is told between ellipses. */
function sides(edit: Edit, told: Told): { before: string | null; after: string | null } {
  if (Array.isArray(edit)) return { before: told(fromStored(edit[0])), after: told(fromStored(edit[1])) }
  const part = (words: string): string => `${edit.head > 0 ? '…' : ''}${words}${edit.tail > 0 ? '…' : ''}`
  return { before: part(edit.before), after: part(edit.after) }
}

function valueBefore(edit: Edit | undefined): Value | undefined {
  return Array.isArray(edit) ? fromStored(edit[0]) : undefined
}

function valueAfter(edit: Edit | undefined): Value | undefined {
  return edit === undefined ? undefined : leftBy(edit)
}

function markOf(db: ReadableDB, id: Value): { article: number; quote: string } | undefined {
  return statement<{ article: number; quote: string }>(db, 'SELECT article_id AS article, quote FROM excerpt WHERE id = ?').get(
    id,
  )
}

function themeName(db: ReadableDB, id: Value): string {
  return statement<{ name: string }>(db, 'SELECT name FROM theme WHERE id = ?').get(id)?.name ?? ''
}
