import type { CommentMark } from '../comments/comment-mark.ts'
import type { PlacedSentence } from '../text/sentences-of.ts'
import type { Pill } from './trace-pill.ts'

/** What the margin of a block says of its sentences, and what pressing it does. */
export type MarginSource = {
  /** `text` is the sentence as it is read. */
  pill: (sentence: PlacedSentence, text: string) => Pill
  describe: (pill: Pill, text: string) => string
  open: (sentence: string, pill: HTMLElement) => void
  comment: (sentence: PlacedSentence, text: string) => CommentMark | null
  openComments: (sentence: string) => void
}
