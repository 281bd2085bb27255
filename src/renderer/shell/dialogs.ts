import { createStore } from '../ui/store.ts'

export type OpenDialog =
  | { kind: 'new-brief' }
  | { kind: 'new-theme' }
  | { kind: 'delete-brief'; id: string; title: string }
  | { kind: 'paste' }
  | { kind: 'shortcuts' }
  | { kind: 'cancel-import'; batch: string }
  | { kind: 'metadata'; article: string }
  /** Which section, or which brief where none is open, these excerpts go to. */
  | { kind: 'quote-where'; brief: string | null; excerpts: readonly string[] }

/** The dialog over the window, if any. */
export const dialog = createStore<OpenDialog | null>(null)

export function closeDialog(): void {
  dialog.set(null)
}
