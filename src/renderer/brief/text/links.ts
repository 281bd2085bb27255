import type { Mark, Node as TextNode } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { typedAddress } from '#core/brief/link-address.ts'
import { schema } from './schema.ts'

/** Text that is a link, or can become one; `href` is '' where it is none yet. */
export type LinkPlace = { from: number; to: number; href: string }

/** The link that the caret is in or beside or the selection within, else the selected words; null where there is neither, as in a title or a quotation. */
export function linkPlace(state: EditorState): LinkPlace | null {
  const { doc, selection } = state
  const { from, to, $from, $to } = selection
  if ($from.sameParent($to) && $from.parent.isTextblock) {
    const around = linkAround($from.parent, $from.parentOffset, $to.parentOffset)
    const start = $from.start()
    if (around) return { from: start + around.from, to: start + around.to, href: around.href }
  }
  const words = wordsBetween(doc, from, to)
  return words && { ...words, href: '' }
}

/** The link over all of [from, to) of a block, or around that caret. */
function linkAround(block: TextNode, from: number, to: number): LinkPlace | null {
  return linksIn(block).find((place) => holds(place, from, to)) ?? null
}

/** The links of a block, by offsets in it: neighbours of one address are one, whatever other marks they have. */
export function linksIn(block: TextNode): LinkPlace[] {
  const links: LinkPlace[] = []
  let from = 0
  for (const node of block.children) {
    const href = hrefOf(node)
    const to = from + node.nodeSize
    const last = links.at(-1)
    if (last?.to === from && last.href === href) last.to = to
    else if (href !== '') links.push({ from, to, href })
    from = to
  }
  return links
}

const holds = (place: LinkPlace, from: number, to: number): boolean => place.from <= from && to <= place.to

function hrefOf(node: TextNode): string {
  const link = node.marks.find((mark: Mark) => mark.type === schema.marks.link)
  return link ? String(link.attrs['href']) : ''
}

/** The selection without white space at its ends, where text in it may be a link. */
function wordsBetween(doc: TextNode, from: number, to: number): { from: number; to: number } | null {
  let words: { from: number; to: number } | null = null
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    if (!node.type.allowsMarkType(schema.marks.link)) return false
    const start = Math.max(from, position + 1)
    const text = node.textContent.slice(start - position - 1, to - position - 1)
    if (text.trim() === '') return false
    const first = start + text.length - text.trimStart().length
    words = { from: words?.from ?? first, to: start + text.trimEnd().length }
    return false
  })
  return words
}

/** Makes the text at that place a link to what was typed; null where that is no web or mail address. The caret goes behind it. */
export function setLink(state: EditorState, place: LinkPlace, typed: string): Transaction | null {
  const href = typedAddress(typed)
  if (href === null) return null
  const { tr } = state
  tr.addMark(place.from, place.to, schema.marks.link.create({ href }))
  return tr.setSelection(TextSelection.create(tr.doc, place.to)).setMeta('uiEvent', 'link')
}

/** Leaves the text of a link as text. */
export function removeLink(state: EditorState, { from, to }: LinkPlace): Transaction {
  return state.tr.removeMark(from, to, schema.marks.link).setMeta('uiEvent', 'link')
}

/** What the address is likely to be before anything is typed: the link's own, or the selected words where they are one. */
export function offeredAddress(doc: TextNode, { from, to, href }: LinkPlace): string {
  return href === '' ? (typedAddress(doc.textBetween(from, to, ' ')) ?? '') : href
}
