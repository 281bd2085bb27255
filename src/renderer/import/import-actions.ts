import { openReview } from './review-state.ts'
import { act } from '../ui/act.ts'
import { place } from '../shell/place.ts'

/** New articles go into the collection that is open, if one is. */
function openCollection(): { collection?: string } {
  const { view, scope } = place.get()
  return view === 'articles' && scope.kind === 'collection' ? { collection: scope.name } : {}
}

export function importFiles(): void {
  void choose('files')
}

export function importFolder(): void {
  void choose('folder')
}

async function choose(kind: 'files' | 'folder'): Promise<void> {
  const started = await act('import.choose', { kind, ...openCollection() })
  if (started?.batch != null) openReview(started.batch)
}

/** Imports text that has no file of its own, such as a paste, under a name that tells its format; false after a failure was shown. */
export async function importText(name: string, text: string): Promise<boolean> {
  const bytes = new TextEncoder().encode(text)
  const started = await act('import.text', { name, bytes, review: true, ...openCollection() })
  if (started) openReview(started.batch)
  return started !== null
}
