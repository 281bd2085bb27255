import type { Node as TextNode } from 'prosemirror-model'
import type { FoundSpan } from '#core/find-in-text.ts'
import { misspeltIn } from '../spelling/misspelt.ts'
import { foundIn } from './found.ts'
import type { Painted } from './margin.ts'

/** What is painted where in a text block. */
export function spansToPaint(painted: Painted, block: TextNode): readonly FoundSpan[] {
  return painted === 'found' ? foundIn(block) : misspeltIn(block)
}
