import { Paragraph } from 'docx'
import type { DocumentBlock } from '#core/document.ts'
import { pointKinds, pointLevels } from '#core/list-levels.ts'
import type { DocxContext } from './docx-context.ts'
import { docxStyleId, twips } from './docx-styles.ts'

type List = Extract<DocumentBlock, { kind: 'list' }>
/** By what Word counts: one list of a kind, which counts each of its levels by itself. */
type Numbering = { reference: 'numbers' | 'bullets' | 'paragraphs'; instance: number }

/** One list for all numbered paragraphs, so that Word goes on counting by itself. */
export const THROUGH = { reference: 'paragraphs', instance: 0 } as const

/** The points of a list as paragraphs that Word numbers. */
export function docxList(block: List, context: DocxContext): Paragraph[] {
  const numberings = numberingsOf(block, context)
  const levels = pointLevels(block.items)
  const style = docxStyleId('list')
  return block.items.map((item, at) => {
    const isLast = at === block.items.length - 1
    const numbering = { ...(numberings[at] ?? THROUGH), level: levels[at] ?? 0 }
    const spacing = isLast ? { spacing: { after: twips(context.styles.body.spaceAfter) } } : {}
    return new Paragraph({ style, numbering, ...spacing, ...context.type.set(item.content, 'list') })
  })
}

/** Points below another are counted with it, anew below each, where both are numbered or both have bullets; otherwise they are a list of their own. */
function numberingsOf({ items, ordered, start }: List, { nextList }: DocxContext): Numbering[] {
  const [levels, kinds] = [pointLevels(items), pointKinds(items, ordered)]
  const fresh = (kind: boolean): Numbering => ({ reference: kind ? 'numbers' : 'bullets', instance: nextList() })
  const open: { numbering: Numbering; kind: boolean }[] = []
  return items.map((_item, at) => {
    const [level, kind] = [levels[at] ?? 0, kinds[at] === true]
    open.length = Math.min(open.length, level + 1)
    const above = open[level - 1]
    if (open.length <= level) {
      const goesOn = above?.kind === kind ? above.numbering : null
      open.push({ kind, numbering: goesOn ?? (level === 0 && start !== undefined ? THROUGH : fresh(kind)) })
    }
    return open[level]?.numbering ?? THROUGH
  })
}
