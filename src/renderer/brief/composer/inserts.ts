import { Heading, List, ListOrdered, Pilcrow, Scale } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { InsertKind } from '../text/blocks.ts'

/** What can be put into a section by hand, by the names of `composer:insert`; quotations come from the excerpts. */
export const INSERTS: readonly { kind: InsertKind; icon: LucideIcon }[] = [
  { kind: 'paragraph', icon: Pilcrow },
  { kind: 'heading', icon: Heading },
  { kind: 'bullets', icon: List },
  { kind: 'numbers', icon: ListOrdered },
  { kind: 'judgement', icon: Scale },
]
