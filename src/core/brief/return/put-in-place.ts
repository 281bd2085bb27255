import type { BriefBlock, BriefSection, Sentence } from '#core/brief.ts'
import type { DraftContent } from './draft-content.ts'
import type { Anchor, Target } from './return-change.ts'

/** The ids that were put in their places by now: an anchor that is pending counts among them only. */
export type Put = ReadonlySet<string>

/** Puts a sentence where a change says. false: none of the places is there. */
export function putSentence(draft: DraftContent, sentence: Sentence, target: Target, put: Put): boolean {
  for (const anchor of target.inside.filter((one) => counts(one, put))) {
    const found = draft.find(anchor.id)
    if (!found?.host) continue
    found.host.sentences.splice(found.index + (anchor.side === 'after' ? 1 : 0), 0, sentence)
    return true
  }
  const cell = target.cell === null ? null : draft.cell(target.cell)
  if (cell) {
    cell.sentences.push(sentence)
    return true
  }
  for (const anchor of target.beside.filter((one) => counts(one, put)))
    if (
      target.as === 'list-item'
        ? putPoint(draft, sentence, anchor, target)
        : putBeside(draft, paragraphOf(draft, sentence), anchor)
    )
      return true
  return false
}

/** Puts a block beside the first of the places that is there. */
export function putBlock(draft: DraftContent, block: BriefBlock, target: Target, put: Put): boolean {
  return [...target.inside, ...target.beside].some((anchor) => counts(anchor, put) && putBeside(draft, block, anchor))
}

function counts({ id, pending }: Anchor, put: Put): boolean {
  return !pending || put.has(id)
}

function paragraphOf(draft: DraftContent, sentence: Sentence): BriefBlock {
  return { kind: 'paragraph', id: draft.fresh(), sentences: [sentence] }
}

function putPoint(draft: DraftContent, sentence: Sentence, anchor: Anchor, { level, ordered }: Target): boolean {
  const found = draft.find(anchor.id)
  const item = { id: draft.fresh(), ...(level === 0 ? {} : { level }), sentences: [sentence] }
  if (found?.block.kind !== 'list')
    return putBeside(draft, { kind: 'list', id: draft.fresh(), ordered: ordered ?? false, items: [item] }, anchor)
  const at = found.block.items.findIndex(({ id }) => id === found.host?.id)
  const beside = found.block.items[at]
  // As those beside it are numbered, or not: before the first of a level it would else decide for all of them.
  if (beside?.ordered !== undefined && (beside.level ?? 0) === level) Object.assign(item, { ordered: beside.ordered })
  // The first of a deeper level is as Word has it.
  else if (ordered !== undefined && level > (beside?.level ?? 0)) Object.assign(item, { ordered })
  found.block.items.splice(at + (anchor.side === 'after' ? 1 : 0), 0, item)
  return true
}

function putBeside(draft: DraftContent, block: BriefBlock, { id, side }: Anchor): boolean {
  const section = draft.section(id)
  if (section) {
    section.blocks.unshift(block)
    return true
  }
  const standing = draft.find(id)
  const found = standing ?? draft.block(id)
  if (found === null) return false
  const { section: within, block: beside } = found
  const place = within.blocks.indexOf(beside)
  const item = beside.kind === 'list' ? beside.items.findIndex((one) => one.id === standing?.host?.id) : -1
  const cut = item + (side === 'after' ? 1 : 0)
  if (beside.kind === 'list' && item >= 0 && cut > 0 && cut < beside.items.length) {
    breakList(draft, within, beside, cut)
    within.blocks.splice(place + 1, 0, block)
  } else within.blocks.splice(place + (side === 'after' ? 1 : 0), 0, block)
  return true
}

/** A list goes on behind what was put between its points. */
function breakList(draft: DraftContent, section: BriefSection, list: Extract<BriefBlock, { kind: 'list' }>, at: number): void {
  const rest = { ...list, id: draft.fresh(), items: list.items.splice(at) }
  section.blocks.splice(section.blocks.indexOf(list) + 1, 0, rest)
}

/** Whether a sentence stands already where a change says. */
export function standsThere(draft: DraftContent, id: string, target: Target): boolean {
  const own = draft.find(id)
  if (own === null) return false
  const sure = (anchors: readonly Anchor[]): Anchor | undefined =>
    anchors.find((one) => !one.pending && draft.find(one.id) !== null)
  const inside = own.host === null ? undefined : sure(target.inside)
  if (inside) {
    const beside = draft.find(inside.id)
    return beside?.host === own.host && own.index - beside.index === (inside.side === 'after' ? 1 : -1)
  }
  if (target.cell !== null) return own.host?.id === target.cell
  const anchor = target.beside.find((one) => !one.pending && (draft.find(one.id) ?? draft.block(one.id) ?? draft.section(one.id)))
  if (anchor === undefined || own.index > 0) return false
  const place = own.section.blocks.indexOf(own.block)
  const section = draft.section(anchor.id)
  if (section) return section === own.section && place === 0
  const other = draft.find(anchor.id) ?? draft.block(anchor.id)
  if (other?.section !== own.section) return false
  const step = anchor.side === 'after' ? 1 : -1
  if (other.block !== own.block) return place - own.section.blocks.indexOf(other.block) === step
  if (own.block.kind !== 'list') return false
  const { items } = own.block
  const [at, from] = [own.host, draft.find(anchor.id)?.host].map((host) => items.findIndex(({ id }) => id === host?.id))
  return at !== undefined && from !== undefined && from >= 0 && at - from === step
}
