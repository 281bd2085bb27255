import type { Node as TextNode } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { findNode } from './cursor.ts'
import { schema } from './schema.ts'

/** A place in a text block of a section: its position, and how many letters into which block it is, by which it is found where the block was moved. */
export type KeptPlace = { position: number; block: string; offset: number }
type KeptRange = { from: KeptPlace; to: KeptPlace }

/** null where there is no text of a section. */
export function placeAt(doc: TextNode, position: number): KeptPlace | null {
  const at = doc.resolve(Math.min(position, doc.content.size))
  if (at.depth < 2 || at.node(1).type !== schema.nodes.section || !at.parent.isTextblock) return null
  return { position: at.pos, block: String(at.parent.attrs['id']), offset: at.parentOffset }
}

/** Where a place is after a change: `side` says whether what is put right there comes behind (-1) or before it (1). null where its block is gone. */
export function movedPlace(place: KeptPlace, { mapping, doc }: Transaction, side: -1 | 1): KeptPlace | null {
  const { pos, deleted } = mapping.mapResult(place.position, side)
  const moved = placeAt(doc, pos)
  if (moved && (!deleted || moved.block === place.block)) return moved
  const found = findNode(doc, place.block)
  if (!found?.node.isTextblock) return null
  return placeAt(doc, found.position + 1 + Math.min(place.offset, found.node.content.size))
}

const key = new PluginKey<ReadonlyMap<symbol, KeptRange>>('kept places')

/** Keeps stretches of the text in view for whoever waits for an answer of the library, whatever is written or moved meanwhile. */
export function keptPlaces(): Plugin {
  return new Plugin<ReadonlyMap<symbol, KeptRange>>({
    key,
    state: {
      init: () => new Map(),
      apply(transaction, kept) {
        const change = transaction.getMeta(key) as { name: symbol; range: KeptRange | null } | undefined
        if (!change && (kept.size === 0 || !transaction.docChanged)) return kept
        const next = new Map<symbol, KeptRange>()
        for (const [name, range] of kept) {
          const from = movedPlace(range.from, transaction, 1)
          const to = movedPlace(range.to, transaction, -1)
          if (from && to) next.set(name, { from, to })
        }
        if (change?.range) next.set(change.name, change.range)
        else if (change) next.delete(change.name)
        return next
      },
    },
  })
}

/** Keeps a stretch under a name; null where it is in no text of a section. */
export function keep(state: EditorState, name: symbol, { from, to }: { from: number; to: number }): Transaction | null {
  const [start, end] = [placeAt(state.doc, from), placeAt(state.doc, to)]
  return start && end ? state.tr.setMeta(key, { name, range: { from: start, to: end } }) : null
}

export function forget(state: EditorState, name: symbol): Transaction {
  return state.tr.setMeta(key, { name, range: null })
}

/** Where what was kept is now; null where it is gone. */
export function keptRange(state: EditorState, name: symbol): { from: number; to: number } | null {
  const range = key.getState(state)?.get(name)
  return range ? { from: range.from.position, to: Math.max(range.from.position, range.to.position) } : null
}
