import type { ImportBatch, ImportItemRow, ItemFilter, Repeats } from '#contract/import-review.ts'
import { shownTitle } from '#core/shown-title.ts'
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
  switch (row.state) {
    case 'unread':
      return 'Not read yet'
    case 'ready':
      return row.decision === 'version' ? 'Will become a version' : 'Will be stored'
    case 'duplicate':
      return 'Duplicate'
    case 'stored':
      return 'In the library'
    case 'left-out':
      return 'Left out'
    case 'failed':
      return 'Could not be read'
  }
}

/** How alike an item is to what it repeats: `92 % the same`. */
export function repeatsWords(repeats: Pick<Repeats, 'why' | 'similarity'>): string {
  switch (repeats.why) {
    case 'same-file':
      return 'Same file'
    case 'same-address':
      return 'Same web address'
    case 'same-record':
      return 'Same record'
    case 'same-text':
      return 'Same text'
    case 'near':
      // Never 100 %: a word at least is another one.
      return `${Math.min(99, Math.floor(repeats.similarity * 100))} % the same`
  }
}

/** `37 new · 2 versions · 5 left out`: what storing the import will do. */
export function storeWords({ ready, version, duplicate, leftOut }: ImportBatch['counts']): string {
  const left = leftOut + duplicate
  const parts = [
    ready > version ? `${(ready - version).toLocaleString('en')} new` : '',
    version > 0 ? counted(version, 'version') : '',
    left > 0 ? `${left.toLocaleString('en')} left out` : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** What an import is of, in running text: `saved pages`, `12 files and folders`. */
export function batchName({ title }: Pick<ImportBatch, 'title'>): string {
  return title.replace(/^Import /, '')
}

/** The filters in their order, with their names on screen. */
export const FILTERS: readonly { id: ItemFilter; name: string; count: (counts: ImportBatch['counts']) => number }[] = [
  {
    id: 'all',
    name: 'All',
    count: ({ unread, ready, duplicate, stored, leftOut, failed }) => unread + ready + duplicate + stored + leftOut + failed,
  },
  { id: 'ready', name: 'New', count: ({ ready }) => ready },
  { id: 'doubtful', name: 'To look at', count: ({ doubtful }) => doubtful },
  { id: 'duplicate', name: 'Duplicates', count: ({ duplicate }) => duplicate },
  { id: 'failed', name: 'Failed', count: ({ failed }) => failed },
  { id: 'unread', name: 'Unread', count: ({ unread }) => unread },
  { id: 'stored', name: 'Stored', count: ({ stored }) => stored },
  { id: 'left-out', name: 'Left out', count: ({ leftOut }) => leftOut },
]
