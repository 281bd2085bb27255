import { z } from 'zod'
import { BriefBlock, BriefContent, BriefSection } from '../brief.ts'

/** A run of blocks that stand as they did: the ids of its first and its last. */
const KeptBlocks = z.object({ kept: z.tuple([z.string(), z.string()]) })
const KeptSection = z.object({ kept: z.string() })
const ChangedSection = BriefSection.extend({ blocks: z.array(z.union([KeptBlocks, BriefBlock])) })

/** A brief as it is saved: parts that stand as they did in the revision it was made from are named instead of repeated, so that a key in a long brief costs what a key costs. */
export const SavedContent = BriefContent.extend({ sections: z.array(z.union([KeptSection, ChangedSection])) })
export type SavedContent = z.infer<typeof SavedContent>
type SavedBlocks = z.infer<typeof ChangedSection>['blocks']

/** The content with its parts that are the very objects of `base` named; all of it where none are. */
export function onlyChanges(content: BriefContent, base: BriefContent): SavedContent {
  const before = new Map(base.sections.map((section) => [section.id, section]))
  const sections = content.sections.map((section) => {
    const old = before.get(section.id)
    if (old === undefined) return section
    return old === section ? { kept: section.id } : { ...section, blocks: changedBlocks(section.blocks, old.blocks) }
  })
  return { ...content, sections }
}

/** `content`, in which sections and blocks that say the same in `other` are that one's objects, so that `onlyChanges` knows them. */
export function sharingParts(content: BriefContent, other: BriefContent): BriefContent {
  const sections = new Map(other.sections.map((section) => [section.id, section]))
  return {
    ...content,
    sections: content.sections.map((section) => {
      const same = sections.get(section.id)
      if (same === undefined || same === section) return section
      const blocks = new Map(same.blocks.map((block) => [block.id, block]))
      const shared = section.blocks.map((block) => {
        const known = blocks.get(block.id)
        return known !== undefined && isSame(known, block) ? known : block
      })
      const { blocks: _own, ...head } = section
      const { blocks: _other, ...otherHead } = same
      const isWhole = shared.length === same.blocks.length && shared.every((block, index) => block === same.blocks[index])
      return isWhole && isSame(head, otherHead) ? same : { ...section, blocks: shared }
    }),
  }
}

/** Plain data, whatever the order of its keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const keys = Object.keys(left)
  return keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]))
}

/** The content that was saved, `base` being what the revision it names said; null where that has no such parts. */
export function wholeContent(saved: SavedContent, base: BriefContent): BriefContent | null {
  const before = new Map(base.sections.map((section) => [section.id, section]))
  const sections: BriefSection[] = []
  for (const section of saved.sections) {
    const old = before.get('kept' in section ? section.kept : section.id)
    if ('kept' in section) {
      if (old === undefined) return null
      sections.push(old)
      continue
    }
    const blocks = wholeBlocks(section.blocks, old?.blocks ?? [])
    if (blocks === null) return null
    sections.push({ ...section, blocks })
  }
  return { ...saved, sections }
}

function changedBlocks(blocks: readonly BriefBlock[], old: readonly BriefBlock[]): SavedBlocks {
  const byId = Map.groupBy(old, ({ id }) => id)
  // A name that two have names neither.
  const places = new Map(old.flatMap((block, index) => (byId.get(block.id)?.length === 1 ? [[block, index] as const] : [])))
  const made: SavedBlocks = []
  let last = Number.NaN
  for (const block of blocks) {
    const place = places.get(block)
    const run = made.at(-1)
    if (place === undefined) made.push(block)
    else if (run !== undefined && 'kept' in run && place === last + 1) run.kept[1] = block.id
    else made.push({ kept: [block.id, block.id] })
    last = place ?? Number.NaN
  }
  return made
}

function wholeBlocks(saved: SavedBlocks, old: readonly BriefBlock[]): BriefBlock[] | null {
  const places = new Map(old.map((block, index) => [block.id, index]))
  const made: BriefBlock[] = []
  for (const part of saved) {
    if (!('kept' in part)) {
      made.push(part)
      continue
    }
    const [first, last] = part.kept.map((id) => places.get(id))
    if (first === undefined || last === undefined || first > last) return null
    for (const block of old.slice(first, last + 1)) made.push(block)
  }
  return made
}
