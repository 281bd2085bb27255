import type { ImportBatch, ImportItemRow, ItemFilter, Repeats } from '#contract/import-review.ts'
import { shownTitle } from '#core/shown-title.ts'
import { t } from '#text/text.ts'
import { counted } from '../ui/words.ts'

/** What an item is called in the list: its article's title, or its file where there is no article. */
export function itemTitle(row: ImportItemRow): string {
  return row.state === 'failed' || row.state === 'unread' ? fileName(row.file) : shownTitle(row)
}

/** The last part of a path; of a member of an archive also the archive: `news.zip › page.html`. */
export function fileName(path: string): string {
  return path
    .split(' › ')
    .map((part) => part.split(/[\\/]/).pop() ?? part)
    .join(' › ')
}

/** What will happen to an item, or has happened. */
export function stateWords(row: Pick<ImportItemRow, 'state' | 'decision'>): string {
  return row.state === 'ready' && row.decision === 'version' ? t('review:state.version') : t(`review:state.${row.state}`)
}

/** How alike an item is to what it repeats: `92 % the same`. */
export function repeatsWords(repeats: Pick<Repeats, 'why' | 'similarity'>): string {
  if (repeats.why !== 'near') return t(`review:repeats.${repeats.why}`)
  // Never 100 %: a word at least is another one.
  return t('review:repeats.near', { percent: Math.min(99, Math.floor(repeats.similarity * 100)) })
}

/** `37 new · 2 versions · 5 left out`: what storing the import will do. */
export function storeWords({ ready, version, duplicate, leftOut }: ImportBatch['counts']): string {
  const left = leftOut + duplicate
  const parts = [
    ready > version ? t('importing:new', { count: ready - version }) : '',
    version > 0 ? counted(version, 'version') : '',
    left > 0 ? t('importing:leftOut', { count: left }) : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** The filters in their order. */
export const FILTERS: readonly { id: ItemFilter; count: (counts: ImportBatch['counts']) => number }[] = [
  {
    id: 'all',
    count: ({ unread, ready, duplicate, stored, leftOut, failed }) => unread + ready + duplicate + stored + leftOut + failed,
  },
  { id: 'ready', count: ({ ready }) => ready },
  { id: 'doubtful', count: ({ doubtful }) => doubtful },
  { id: 'duplicate', count: ({ duplicate }) => duplicate },
  { id: 'failed', count: ({ failed }) => failed },
  { id: 'unread', count: ({ unread }) => unread },
  { id: 'stored', count: ({ stored }) => stored },
  { id: 'left-out', count: ({ leftOut }) => leftOut },
]
