import { type ArticleDraft, type Block, isCounted } from '../../article.ts'
import { roughWords } from '../words.ts'
import { type Candidate, placeLabels, type PlacedLabel } from './label-rows.ts'
import { labelAtStart, separateLabel } from './printed-label.ts'

/** A document has numbered paragraphs where they make this share of its words: then it is cited by them, as those of the United Nations, of courts and commissions are. */
const NUMBERED_SHARE = 0.5
const FEWEST_NUMBERED = 3
/** Words of the middle one of its numbered pieces; those of a list of points are shorter. */
const RUNNING_TEXT = 12

/** A label in the text: how it is read, and what the document calls its block with the numbers that it stands under. */
type Placed = PlacedLabel & { label: string; path: string }

/**
 * The article with the labels that it prints before its blocks, and, where its paragraphs are numbered throughout, with the numbers that it calls them by. Numbered pieces of running text
 * are paragraphs, whatever the file calls them. A number that two blocks have is the first one's.
 */
export function withOwnNumbers(article: ArticleDraft): ArticleDraft {
  const labels = labelsOf(article.blocks)
  const own = ownNumbers(article.blocks, labels)
  return {
    ...article,
    blocks: article.blocks.map((block, index) => {
      const [label, number] = [labels[index]?.label ?? block.label, own.get(index)]
      if (label === undefined) return block
      const isParagraph = number !== undefined && labels[index]?.path === number && isRoot(labels[index])
      return {
        ...block,
        label,
        ...(isParagraph && { kind: 'paragraph' as const }),
        ...(number !== undefined && { ownNumber: number }),
      }
    }),
  }
}

function labelsOf(blocks: readonly Block[]): (Placed | null)[] {
  const candidates = blocks.map((block): Candidate | null => {
    if (!isCounted(block)) return null
    if (block.label !== undefined) return { ...separateLabel(block.label), certain: true }
    const read = labelAtStart(block.text)
    return read === null ? null : { ...read, certain: false }
  })
  const placed = placeLabels(candidates)
  const above: { rank: number; sign: string }[] = []
  return blocks.map((block, index) => {
    // Points of one section are no part of the last paragraph of another.
    if (block.kind === 'heading' && block.dropped === undefined) above.length = 0
    const [candidate, label] = [candidates[index], placed[index]]
    if (candidate === null || candidate === undefined || label === null || label === undefined) return null
    while ((above.at(-1)?.rank ?? -1) >= label.rank) above.pop()
    above.push({ rank: label.rank, sign: candidate.sign })
    return {
      ...label,
      label: candidate.label,
      path: above.map(({ sign }, depth) => (depth === 0 ? sign : `(${sign})`)).join(' '),
    }
  })
}

/** The blocks (by index) that the document calls by a number of their own; empty where its paragraphs are not numbered. */
function ownNumbers(blocks: readonly Block[], labels: readonly (Placed | null)[]): Map<number, string> {
  const roots = [...labels.keys()].filter((index) => isRoot(labels[index]))
  const rows = Map.groupBy(roots, (index) => rowOf(labels[index]))
  const words = blocks.map((block) => (isCounted(block) ? roughWords(block.text) : 0))
  // One row alone is looked at: a page may have a thousand lists.
  const [longest = []] = [...rows.values()].toSorted((a, b) => sum(b, words) - sum(a, words))
  const main = membersOf(longest, labels)
  const sizes = main.filter((index) => isRoot(labels[index])).map((index) => words[index] ?? 0)
  const isNumbered =
    sizes.length >= FEWEST_NUMBERED &&
    sum(main, words) >= NUMBERED_SHARE * words.reduce((all, one) => all + one, 0) &&
    (sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0) >= RUNNING_TEXT
  if (!isNumbered) return new Map()
  const named = new Map<string, number>()
  for (const index of main) {
    const path = labels[index]?.path ?? ''
    if (!named.has(path)) named.set(path, index)
  }
  return new Map([...named].map(([path, index]) => [index, path]))
}

/** Numbers of more than one part (`2.4`) are one row, whatever stands before the last point. */
function rowOf(label: Placed | null | undefined): string {
  return label === null || label === undefined ? '' : /\d\.\d/.test(label.path) ? 'parts' : String(label.row)
}

/** The pieces of a row, each with the points under it, up to the next labelled piece that is none of them. */
function membersOf(row: readonly number[], labels: readonly (Placed | null)[]): number[] {
  const own = new Set(row)
  const members: number[] = []
  let inside = ''
  for (const [index, label] of labels.entries()) {
    if (label === null) continue
    if (own.has(index)) inside = label.path
    else if (inside === '' || !label.path.startsWith(`${inside} `)) continue
    members.push(index)
  }
  return members
}

function isRoot(label: Placed | null | undefined): boolean {
  return label !== null && label !== undefined && /^[\d一二三四五六七八九十.]+$/u.test(label.path)
}

function sum(indices: readonly number[], words: readonly number[]): number {
  return indices.reduce((all, index) => all + (words[index] ?? 0), 0)
}
