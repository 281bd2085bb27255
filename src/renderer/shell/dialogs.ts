import type { ImportedMarks } from '#contract/marks.ts'
import type { SavedSearch } from '#contract/searches.ts'
import type { ReadCodebook } from '#contract/themes.ts'
import type { VerifiedFile } from '#contract/verified-file.ts'
import type { RestingBrief } from '#contract/resting.ts'
import type { MergeReport } from '#core/merge/merge-report.ts'
import type { CallOutput } from '../ui/bridge.ts'
import { createStore } from '../ui/store.ts'

export type OpenDialog =
  /** `template`: the one that is chosen to begin with. */
  | { kind: 'new-brief'; template?: string }
  /** A template to be changed; `copy`: as another one. */
  | { kind: 'edit-template'; id: string; copy: boolean }
  /** `parent`: the slug of the theme that it is to stand under. */
  | { kind: 'new-theme'; parent?: string }
  | { kind: 'edit-theme'; theme: string }
  | { kind: 'merge-theme'; theme: string }
  | { kind: 'split-theme'; theme: string }
  /** What of imported marks found no place. */
  | { kind: 'marks-report'; done: ImportedMarks }
  /** Asks for the password of the library that was chosen to be merged; `asked`: what was said of it. */
  | { kind: 'merge-password'; asked: string }
  /** What another library tells otherwise. */
  | { kind: 'merge-report'; done: MergeReport }
  | { kind: 'import-themes'; read: ReadCodebook }
  /** `articles`: those that go into it. */
  | { kind: 'new-collection'; articles: readonly string[] }
  | { kind: 'rename-collection'; id: string; name: string }
  /** Which collections these articles go into, or out of; `name`: what they are called. */
  | { kind: 'collect'; articles: readonly string[]; name: string }
  /** `name`: empty for somebody new. */
  | { kind: 'actor'; name: string }
  | { kind: 'save-search'; query: string }
  | { kind: 'rename-search'; search: SavedSearch }
  | { kind: 'delete-brief'; id: string; title: string }
  | { kind: 'paste' }
  | { kind: 'backup' }
  | { kind: 'restore' }
  /** Reads what can be read of a damaged library; `job`: shows what that one recovered. */
  | { kind: 'recover'; job?: string }
  /** What comparing an exported file found; null while it is chosen and compared. */
  | { kind: 'verify'; chosen: { file: string; found: VerifiedFile } | null }
  | { kind: 'shortcuts' }
  | { kind: 'own-words' }
  /** `beside`: for an article that is to be read beside the one that is open. */
  | { kind: 'palette'; beside?: boolean }
  | { kind: 'about' }
  | { kind: 'preferences' }
  | { kind: 'cancel-import'; batch: string }
  | { kind: 'metadata'; article: string }
  | { kind: 'correct-text'; article: string; block: number }
  | { kind: 'article-history'; article: string }
  /** Whether something may go on which briefs rest; `quotationsGo`: block quotations from it go too. */
  | {
      kind: 'in-use'
      title: string
      act: string
      briefs: readonly RestingBrief[]
      quotationsGo: boolean
      answer: (yes: boolean) => void
    }
  /** Whether articles of the trash are deleted for good; `name`: what they are called together. */
  | {
      kind: 'delete-for-good'
      name: string
      stake: CallOutput<'articles.atStake'>
      briefs: readonly RestingBrief[]
      answer: (yes: boolean) => void
    }
  /** What rests on an article, or on one of its excerpts. */
  | { kind: 'uses'; name: string; article?: string; excerpt?: string }
  /** Which section, or which brief where none is open, these excerpts go to. */
  | { kind: 'quote-where'; brief: string | null; excerpts: readonly string[] }

/** The dialog over the window, if any. */
export const dialog = createStore<OpenDialog | null>(null)

export function closeDialog(): void {
  dialog.set(null)
}
