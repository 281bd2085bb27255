import { apartLabel, type Block, type Mark } from '#core/article.ts'
import type { Brief } from '#core/brief.ts'
import { locatorOf, placeText } from '#core/cite/locator.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import { segments, type Span } from '#core/segments.ts'
import { shownTitle } from '#core/shown-title.ts'
import { textIn } from '#text/text.ts'
import { dateText } from './date-text.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { usedExcerpts } from '../evidence.ts'
import { joinNames } from './attribution.ts'
import { textRuns } from './runs.ts'

const text = (value: string): DocumentInline[] => [{ kind: 'text', text: value }]

/**
 * The cited paragraphs, article by article, each between its neighbours and with the article's own footnotes that it refers to, or the whole text where the evidence has it; the quoted
 * words set strong, where they are not the whole of a paragraph: page after page of bold type is hard to read.
 */
export function readingPack(brief: Brief, evidence: EvidenceMap): DocumentBlock[] {
  const entries = usedExcerpts(brief).flatMap((id) => evidence[id] ?? [])
  const articles = Map.groupBy(entries, (entry) => entry.article.id)
  const say = textIn(brief.language)
  const blocks: DocumentBlock[] = [
    { kind: 'annex', id: 'annex-reading-pack', title: say('document:readingPack') },
    { kind: 'paragraph', role: 'small', leads: true, content: text(say('document:packAbout')) },
  ]
  for (const [id, cited] of articles) {
    const article = cited[0]?.article
    if (!article) continue
    const facts = [
      joinNames(article.authors, brief.language),
      article.publication,
      article.date === null ? null : dateText(article.date, brief.language),
    ]
    blocks.push({ kind: 'heading', id: `pack-${id}`, level: 2, content: textRuns(shownTitle(article), brief.language) })
    blocks.push({
      kind: 'paragraph',
      role: 'small',
      leads: true,
      content: textRuns(facts.filter((fact) => fact !== null && fact !== '').join(' · '), brief.language),
    })
    blocks.push(...citedBlocks(cited, brief.language))
  }
  return blocks
}

function citedBlocks(entries: readonly EvidenceEntry[], language: string): DocumentBlock[] {
  const quoted = Map.groupBy(entries, (entry) => entry.block?.id)
  const shown = new Map<number, Block>()
  for (const { block, before, after, footnotes, text: whole } of entries)
    for (const each of whole ?? [before, block, after, ...footnotes]) if (each) shown.set(each.id, each)
  const inOrder = [...shown.values()].toSorted((one, other) => place(one) - place(other))
  return inOrder.map((block): DocumentBlock => {
    const marked = quoted.get(block.id)
    const content = [...text(label(block)), ...wording(block, marked ?? [], language)]
    const words: DocumentInline[] = block.kind === 'heading' ? [{ kind: 'strong', children: content }] : content
    const role = marked && block.footnote === undefined ? 'body' : 'small'
    // Bullets are signs of the article; an item with a number of its own brings it in its text.
    if (block.kind === 'list-item' && block.footnote === undefined && block.n === null && !marked && !/^[(\d]/.test(block.text))
      return { kind: 'list', ordered: false, items: [{ content: words }] }
    return { kind: 'paragraph', role, content: words.filter((inline) => inline.kind !== 'text' || inline.text !== '') }
  })
}

/** Footnotes stand after the text, as the reader shows them. */
function place(block: Block): number {
  return block.footnote === undefined ? block.id : Number.MAX_SAFE_INTEGER / 2 + block.id
}

/** `¶ 12 (p. 4)` before a paragraph, the label before a footnote that does not begin with it. */
function label(block: Block): string {
  const { footnote, n, text: words } = block
  if (footnote !== undefined) return words.replace(/^[[(]/, '').startsWith(footnote) ? '' : `${footnote}\u2002`
  const place = n === null ? null : locatorOf(block)
  const apart = block.ownNumber === undefined ? apartLabel(block) : ''
  return place === null ? apart : `${placeText(place)}\u2002${apart}`
}

type Over = { kind: 'quote' } | { kind: 'mark'; mark: Mark }

/** A block's text with its emphasis, quoted words strong where others are not quoted, references to footnotes in brackets. */
function wording(block: Block, entries: readonly EvidenceEntry[], language: string): DocumentInline[] {
  const found = entries
    .map(({ excerpt: { anchor } }) => anchor)
    .filter((anchor) => block.text.slice(anchor.start, anchor.end) === anchor.quote)
  // The article's own footnotes stand in small type, so those that are quoted stay strong.
  const isWhole = block.footnote === undefined && found.some(({ quote }) => quote === block.text.trim())
  const quotes = isWhole ? [] : found
  const spans: Span<Over>[] = [
    ...quotes.map(({ start, end }) => ({ start, end, of: { kind: 'quote' as const } })),
    ...(block.marks ?? [])
      .filter(({ kind }) => kind === 'emphasis' || kind === 'footnote')
      .map((mark) => ({ start: mark.start, end: mark.end, of: { kind: 'mark' as const, mark } })),
  ]
  const inlines: DocumentInline[] = []
  for (const part of segments(block.text, spans)) {
    const has = (kind: Mark['kind']): boolean => part.over.some((one) => one.kind === 'mark' && one.mark.kind === kind)
    const bare = has('footnote') && /^[\p{L}\p{N}*†‡§]+$/u.test(part.text)
    let words = textRuns(bare ? `[${part.text}]` : part.text, language)
    if (has('emphasis')) words = [{ kind: 'emphasis', children: words }]
    const last = inlines.at(-1)
    if (!part.over.some((one) => one.kind === 'quote')) inlines.push(...words)
    else if (last?.kind === 'strong') last.children.push(...words)
    else inlines.push({ kind: 'strong', children: words })
  }
  return inlines
}
