import type { Block } from '#core/article.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { hideDeep } from './hide-deep.ts'
import type { HideNames } from './hide-names.ts'

/** The evidence without the excerpts that are withheld, and without the names; `redacted`: the excerpts of which something else is said than the library has. */
export function redactEvidence(
  evidence: EvidenceMap,
  withheld: ReadonlySet<string>,
  hide: HideNames,
): { evidence: EvidenceMap; redacted: ExcerptId[] } {
  const redacted: ExcerptId[] = []
  const shown = Object.entries(evidence)
    .filter(([id]) => !withheld.has(id))
    .map(([id, entry]) => {
      const made = withoutNames(entry, hide)
      if (made !== entry) redacted.push(id)
      return [id, made] as const
    })
  return { evidence: Object.fromEntries(shown), redacted }
}

/** The very object where it has none of the names. */
function withoutNames(entry: EvidenceEntry, hide: HideNames): EvidenceEntry {
  if (!hide.has(JSON.stringify(entry))) return entry
  const { excerpt, article, block, before, after, footnotes, text, source } = entry
  const { quote, prefix, suffix } = excerpt.anchor
  const hiddenBlock = block === null ? null : blockWithout(block, hide)
  const hidden = hide.text(quote)
  const start = hiddenBlock?.text.indexOf(hidden) ?? -1
  const at = start < 0 ? {} : { start, end: start + hidden.length }
  return {
    ...entry,
    excerpt: {
      ...excerpt,
      note: hide.text(excerpt.note),
      anchor: { ...excerpt.anchor, ...at, quote: hidden, prefix: hide.text(prefix), suffix: hide.text(suffix) },
    },
    article: {
      ...hideDeep(article, hide),
      // Addresses of news spell out titles, with hyphens where the name has spaces.
      url: article.url !== null && hide.has(article.url) ? null : article.url,
    },
    block: hiddenBlock,
    before: before === null ? null : blockWithout(before, hide),
    after: after === null ? null : blockWithout(after, hide),
    footnotes: footnotes.map((each) => blockWithout(each, hide)),
    ...(text === undefined ? {} : { text: text.map((each) => blockWithout(each, hide)) }),
    source: { ...source, file: hide.text(source.file) },
    // By its hash a guessed name could be confirmed.
    blockSha256: block !== null && hide.has(block.text) ? null : entry.blockSha256,
  }
}

/** The words of a block; what its source sets apart in it would stand elsewhere now, and goes. */
function blockWithout(block: Block, hide: HideNames): Block {
  if (!hide.has(block.text))
    return block.marks?.some(({ href }) => href !== undefined && hide.has(href)) === true ? unmarked(block) : block
  return { ...unmarked(block), text: hide.text(block.text) }
}

function unmarked({ marks: _marks, ...block }: Block): Block {
  return block
}
