import { type ArticleDraft, type Block, keptBlocks, MetadataField, numberBlocks, type Origins } from '../article.ts'

/**
 * Several drafts as one article: their blocks one after the other with fresh ids, the facts of the first, its gaps filled from the others in turn.
 * A title of its own stands as a heading where its text begins, so that nothing of it is lost.
 */
export function mergeDrafts(first: ArticleDraft, others: readonly ArticleDraft[]): ArticleDraft {
  const labels = new Set<string>()
  const headed = others.map((draft) => ({ blocks: [...titleAsHeading(draft, first), ...draft.blocks] }))
  const blocks = [first, ...headed].flatMap((draft) => withOwnLabels(draft.blocks, labels))
  return { ...others.reduce<Facts>(fillGaps, withoutBlocks(first)), blocks: numberBlocks(blocks) }
}

type Facts = Omit<ArticleDraft, 'blocks'>

/** Pages of one article repeat its title; of a title that became the first's, or that the text shows itself, no second one is needed. */
function titleAsHeading({ title, blocks }: ArticleDraft, first: ArticleDraft): Block[] {
  const shown = keptBlocks(blocks)[0]
  const repeated = title === first.title || first.title === '' || (shown?.kind === 'heading' && shown.text === title)
  return title === '' || repeated ? [] : [{ id: 1, kind: 'heading', level: 2, n: null, text: title }]
}

function withoutBlocks({ blocks: _blocks, ...facts }: ArticleDraft): Facts {
  return facts
}

function fillGaps(facts: Facts, other: ArticleDraft): Facts {
  let filled = other.details === undefined ? facts : { ...facts, details: { ...other.details, ...facts.details } }
  for (const field of MetadataField.options) {
    const missing = facts[field] === null || facts[field].length === 0
    const there = other[field] !== null && other[field].length > 0
    if (!missing || !there) continue
    const { [field]: _gone, ...origins }: Origins = filled.origins ?? {}
    const origin = other.origins?.[field]
    filled = { ...filled, [field]: other[field], origins: origin === undefined ? origins : { ...origins, [field]: origin } }
    if (field === 'authors') filled = { ...filled, organisations: other.organisations ?? [] }
  }
  return filled
}

/** Two articles both have a note 1: the second one's becomes 1′, in the text and at the note. */
function withOwnLabels(blocks: readonly Block[], taken: Set<string>): Block[] {
  const own = new Set(blocks.flatMap((block) => block.footnote ?? []))
  const renamed = new Map<string, string>()
  for (const label of own) {
    let free = label
    while (taken.has(free)) free += '′'
    renamed.set(label, free)
  }
  for (const label of renamed.values()) taken.add(label)
  const rename = (label: string): string => renamed.get(label) ?? label
  return blocks.map((block) => ({
    ...block,
    ...(block.footnote !== undefined && { footnote: rename(block.footnote) }),
    ...(block.marks !== undefined && {
      marks: block.marks.map((mark) => (mark.label === undefined ? mark : { ...mark, label: rename(mark.label) })),
    }),
  }))
}
