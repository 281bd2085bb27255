import type { BlockKind } from '../../article.ts'
import type { RawBlock } from '../raw-block.ts'

/** A block with how it is printed, for rules that look for the title: the size of its type, its page (from 0) and height on it, in points. */
export type PrintedBlock = RawBlock & { kind: BlockKind; size: number; sheet: number; y: number }
