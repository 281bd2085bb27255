import { List, ListOrdered, Pilcrow, Scale } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { InsertKind } from '../text/blocks.ts'

/** What can be put into a section by hand; quotations come from the excerpts. */
export const INSERTS: readonly { kind: InsertKind; label: string; icon: LucideIcon }[] = [
  { kind: 'paragraph', label: 'Paragraph', icon: Pilcrow },
  { kind: 'bullets', label: 'Bulleted list', icon: List },
  { kind: 'numbers', label: 'Numbered list', icon: ListOrdered },
  { kind: 'judgement', label: 'Judgement', icon: Scale },
]
