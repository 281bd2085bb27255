import type { Brief } from '../brief.ts'
import type { DocumentBlock, DocumentInline } from '../document.ts'
import { shownTitle } from '../shown-title.ts'
import { dateText } from './date-text.ts'
import type { EvidenceEntry, EvidenceMap } from './evidence.ts'
import { usedExcerpts } from './evidence.ts'
import type { EvidenceRegister } from './register.ts'
import { attribution, joinNames } from './resolve-blocks.ts'
import { textRuns } from './runs.ts'

/** Characters of a hash that are printed: enough to compare by eye; the whole hash travels in the embedded register. */
const PRINTED_HASH = 12

const text = (value: string): DocumentInline[] => [{ kind: 'text', text: value }]

/** The cited paragraphs, article by article, each between its neighbours, the quoted words set strong. */
export function readingPack(brief: Brief, evidence: EvidenceMap): DocumentBlock[] {
  const entries = usedExcerpts(brief).flatMap((id) => evidence[id] ?? [])
  const articles = Map.groupBy(entries, (entry) => entry.article.id)
  const blocks: DocumentBlock[] = [
    { kind: 'annex', id: 'annex-reading-pack', title: 'Reading pack: the cited paragraphs in context' },
  ]
  for (const [id, cited] of articles) {
    const article = cited[0]?.article
    if (!article) continue
    const facts = [
      joinNames(article.authors),
      article.publication,
      article.date === null ? null : dateText(article.date, brief.language),
    ]
    blocks.push({ kind: 'heading', id: `pack-${id}`, level: 2, content: textRuns(shownTitle(article), brief.language) })
    blocks.push({
      kind: 'paragraph',
      role: 'small',
      content: textRuns(facts.filter((fact) => fact !== null && fact !== '').join(' · '), brief.language),
    })
    blocks.push(...citedParagraphs(cited, brief.language))
  }
  return blocks
}

function citedParagraphs(entries: readonly EvidenceEntry[], language: string): DocumentBlock[] {
  const quoted = new Map<number, EvidenceEntry[]>()
  const shown = new Map<number, NonNullable<EvidenceEntry['block']>>()
  for (const entry of entries) {
    for (const block of [entry.before, entry.block, entry.after]) if (block) shown.set(block.id, block)
    if (entry.block) quoted.set(entry.block.id, [...(quoted.get(entry.block.id) ?? []), entry])
  }
  return [...shown.values()]
    .toSorted((one, other) => one.id - other.id)
    .map((block): DocumentBlock => {
      const label: DocumentInline[] = block.n === null ? [] : text(`¶\u00a0${block.n}\u2002`)
      const marked = quoted.get(block.id)
      const content = marked ? withQuotesStrong(block.text, marked, language) : textRuns(block.text, language)
      return { kind: 'paragraph', role: marked ? 'body' : 'small', content: [...label, ...content] }
    })
}

function withQuotesStrong(paragraph: string, entries: readonly EvidenceEntry[], language: string): DocumentInline[] {
  const spans = entries
    .map(({ excerpt: { anchor } }) => anchor)
    .filter((anchor) => paragraph.slice(anchor.start, anchor.end) === anchor.quote)
    .toSorted((one, other) => one.start - other.start)
  const inlines: DocumentInline[] = []
  let position = 0
  for (const { start, end } of spans) {
    if (end <= position) continue
    const from = Math.max(start, position)
    inlines.push(...textRuns(paragraph.slice(position, from), language))
    inlines.push({ kind: 'strong', children: textRuns(paragraph.slice(from, end), language) })
    position = end
  }
  return [...inlines, ...textRuns(paragraph.slice(position), language)]
}

/** The register as two tables: each sentence with its state and excerpts, and each excerpt with its source and hash. */
export function registerAnnex(register: EvidenceRegister, brief: Brief, evidence: EvidenceMap): DocumentBlock[] {
  const { language } = brief
  return [
    { kind: 'annex', id: 'annex-evidence-register', title: 'Evidence register' },
    {
      kind: 'paragraph',
      role: 'small',
      content: text(
        'Every sentence of this brief with the excerpts it rests on. The same register, with full quotations and hashes, is embedded in this file.',
      ),
    },
    {
      kind: 'table',
      caption: text('Sentences'),
      header: [text('No.'), text('Sentence'), text('State'), text('Excerpts')],
      rows: register.sentences.map((sentence, index) => [
        text(String(index + 1)),
        textRuns(sentence.text, language),
        text(sentence.tag === null ? sentence.state : `${sentence.state} (${sentence.tag.replace('-', ' ')})`),
        text(sentence.excerpts.join(', ')),
      ]),
      widths: [7, 57, 20, 16],
    },
    {
      kind: 'table',
      caption: text('Excerpts and their sources'),
      header: [text('Excerpt'), text('Source'), text('File'), text('SHA-256')],
      rows: register.excerpts.map((excerpt) => {
        const entry = evidence[excerpt.id]
        return [
          text(excerpt.id),
          entry ? attribution(entry, language) : textRuns(shownTitle(excerpt.article), language),
          text(excerpt.source.file),
          text(excerpt.source.sha256.slice(0, PRINTED_HASH)),
        ]
      }),
      widths: [12, 44, 26, 18],
    },
  ]
}
