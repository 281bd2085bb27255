import type { BlockKind } from '../../article.ts'
import type { RawBlock } from '../raw-block.ts'

/** A block with how it is printed, for rules that look for the title: the size of its type, its page (from 0) and height on it, in points. `alone`: one short
 * line without a full stop, so perhaps a heading whose type does not show it. */
export type PrintedBlock = RawBlock & { kind: BlockKind; size: number; sheet: number; y: number; alone?: boolean }
