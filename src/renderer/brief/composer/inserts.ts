import { Heading, Image, List, ListOrdered, Pilcrow, Scale, Table, TableCellsSplit } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ConvertKind, InsertKind } from '../text/blocks.ts'

/** What can be put into a section by hand, by the names of `composer:insert`; quotations come from the excerpts. */
export const INSERTS = [
  { kind: 'paragraph', icon: Pilcrow },
  { kind: 'heading', icon: Heading },
  { kind: 'bullets', icon: List },
  { kind: 'numbers', icon: ListOrdered },
  { kind: 'judgement', icon: Scale },
  { kind: 'table', icon: Table },
  { kind: 'matrix', icon: TableCellsSplit },
  { kind: 'figure', icon: Image },
] as const satisfies readonly { kind: InsertKind; icon: LucideIcon }[]

type Insert = (typeof INSERTS)[number]

/** What a block can be turned into. */
export const CONVERTS = INSERTS.filter(
  (insert): insert is Extract<Insert, { kind: ConvertKind }> =>
    insert.kind !== 'table' && insert.kind !== 'matrix' && insert.kind !== 'figure',
)
