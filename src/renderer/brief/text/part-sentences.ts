import type { Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

/** Where a sentence ends whose language puts a space behind it; no initial, and no number that goes on. */
const ENDS = /[\p{L}\p{N}]{2}["'”’»)\]]*[.!?…؟]["'”’»)\]]*$/u
const BEGINS = /^["'“‘„«([]*[\p{Lu}\p{Lo}]/u

/**
 * Puts a space between a sentence that was pasted or dropped and the one it was put beside, as Word does; without it both would be one sentence, which rests on the
 * evidence of both. Changes the transaction, so that undo takes both back.
 */
export function partSentences(put: Transaction): void {
  const places = new Set<number>()
  for (const [index, map] of put.mapping.maps.entries())
    map.forEach((_oldStart, _oldEnd, start, end) => {
      const later = put.mapping.slice(index + 1)
      if (end > start) places.add(later.map(start, -1)).add(later.map(end, 1))
    })
  for (const place of [...places].toSorted((one, other) => other - one)) if (meet(put, place)) put.insert(place, schema.text(' '))
}

function meet({ doc }: Transaction, place: number): boolean {
  const { parent, parentOffset } = doc.resolve(place)
  if (!parent.isTextblock || parent.type === schema.nodes.quotation) return false
  const [before, after] = [parent.textBetween(0, parentOffset), parent.textBetween(parentOffset, parent.content.size)]
  return ENDS.test(before) && BEGINS.test(after)
}
