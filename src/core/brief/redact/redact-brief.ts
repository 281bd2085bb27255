import type { Brief, BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { cslName } from '#core/cite/name.ts'
import { changeSentences } from '../edit/change-sentences.ts'
import { withoutDraftMark } from '../draft-mark.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { readSentences } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import type { TracedSentence } from '../check/trace.ts'
import { type HideNames, hideNames } from './hide-names.ts'
import { hideDeep } from './hide-deep.ts'
import { redactEvidence } from './redact-evidence.ts'
import type { Redactions } from './redactions.ts'
import { leaksIn, type Withheld } from './withheld.ts'

/** What stands where something was left out, in the language of the brief: for words, and behind a sentence for the source that it rests on. */
export type RedactionMarks = { words: string; source: string }

/**
 * A brief made anew without what is to be left out. `redacted`: ids of the sentences and excerpts that say less or other than the library; `withheld`: what its export
 * is searched for.
 */
export type RedactedBrief = { brief: Brief; evidence: EvidenceMap; redacted: string[]; withheld: Withheld[] }

/**
 * Rebuilds a brief without passages, sources and names. A passage reads as a mark and rests on nothing; ids of what was changed lose what tells a draft. Of a source that is withheld nothing is cited; a sentence that quotes it, or says
 * eight of its words in a row, is withheld whole, another one that rests on it loses who wrote it and bears a mark. A name is replaced wherever it stands,
 * in cited articles too. Pure, and nothing of the original is in what it gives but what may be shown.
 */
export function redactBrief(
  { brief, evidence, trace }: { brief: Brief; evidence: EvidenceMap; trace: readonly TracedSentence[] },
  { passages, excerpts, names }: Redactions,
  marks: RedactionMarks,
): RedactedBrief {
  const sources = excerpts.flatMap((id): [ExcerptId, EvidenceEntry][] => {
    const entry = evidence[id]
    return entry === undefined ? [] : [[id, entry]]
  })
  const withheldSources = sources.flatMap(([id, entry]) => sourceTexts(id, entry))
  const quoting = new Set(trace.filter(({ quotation, quoted }) => quotation || quoted.length > 0).map((each) => each.sentence))
  const saysSource = leaksIn(withheldSources)
  const isSource = new Set<string>(excerpts)
  const whole = new Set(passages)
  for (const { sentence, text } of readSentences(brief)) {
    const rests = sentence.evidence.excerpts.some((id) => isSource.has(id))
    if ((rests && quoting.has(sentence.id)) || saysSource(text).length > 0) whole.add(sentence.id)
  }

  const titles = new Set(sources.map(([, { article }]) => article.title.trim()))
  for (const block of brief.sections.flatMap(({ blocks }) => blocks))
    if (block.kind === 'heading' && (titles.has(block.text.trim()) || saysSource(block.text).length > 0)) whole.add(block.id)

  const hide = hideNames(names, marks.words)
  const redacted = new Set<string>()
  const change = (sentence: Sentence): Sentence => {
    const made = whole.has(sentence.id)
      ? { ...sentence, text: escapeInline(marks.words), evidence: { excerpts: [], tag: null } }
      : withoutSources(sentence, { sources, marks, hide })
    if (made === sentence) return made
    const id = withoutDraftMark(sentence.id)
    redacted.add(id)
    return { ...made, id }
  }
  const content = changeSentences(withReplacedBlocks(brief, whole, { marks, hide, redacted }), change)
  const shown = redactEvidence(evidence, isSource, hide)
  return {
    brief: hideDeep({ ...brief, ...content }, hide),
    evidence: shown.evidence,
    redacted: [...redacted, ...shown.redacted],
    withheld: [
      ...passageTexts(brief, whole),
      ...withheldSources,
      ...names.map((text): Withheld => ({ kind: 'name', id: text, text })),
    ],
  }
}

/** The words by which a source would be known. */
function sourceTexts(id: ExcerptId, { excerpt, article }: EvidenceEntry): Withheld[] {
  const texts = [excerpt.anchor.quote, article.title, article.url ?? '']
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'source', id, text }))
}

function passageTexts(brief: BriefContent, whole: ReadonlySet<string>): Withheld[] {
  const sentences = readSentences(brief).map(({ sentence: { id }, text }) => ({ id, text }))
  const others = brief.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'heading') return [{ id: block.id, text: block.text }]
      if (block.kind !== 'figure') return []
      return [block.caption, block.source, block.alternative].map((text) => ({ id: block.id, text }))
    }),
  )
  return [...sentences, ...others].filter(({ id }) => whole.has(id)).map((each) => ({ kind: 'passage', ...each }))
}

/** Block quotations, headings and figures that are left out are other blocks afterwards; a quotation with a name in it stays one, with other words. */
function withReplacedBlocks(
  brief: Brief,
  whole: ReadonlySet<string>,
  { marks: { words }, hide, redacted }: { marks: RedactionMarks; hide: HideNames; redacted: Set<string> },
): Brief {
  const replaced = (block: BriefBlock): BriefBlock => {
    const isQuotation = block.kind === 'excerpt'
    if (!whole.has(block.id) && !(isQuotation && hide.has(block.text))) return block
    if (block.kind === 'heading') return { ...block, text: words }
    if (!isQuotation && block.kind !== 'figure') return block
    const id = withoutDraftMark(block.id)
    redacted.add(id)
    if (isQuotation && !whole.has(block.id)) return { ...block, id, text: hide.text(block.text) }
    const sentence = { id, text: escapeInline(words), evidence: { excerpts: [], tag: null } }
    return { kind: 'paragraph', id: `${id}-redacted`, sentences: [sentence] }
  }
  return { ...brief, sections: brief.sections.map((each) => ({ ...each, blocks: each.blocks.map(replaced) })) }
}

/** A sentence without the names, and without the sources that are withheld; the very object where it has neither. */
function withoutSources(
  sentence: Sentence,
  { sources, marks, hide }: { sources: readonly [ExcerptId, EvidenceEntry][]; marks: RedactionMarks; hide: HideNames },
): Sentence {
  const own = sources.filter(([id]) => sentence.evidence.excerpts.includes(id))
  const told = own.flatMap(([, { article }]) => namesOfSource(article))
  const text = hide.inline(hideNames(told, marks.words).inline(sentence.text))
  if (own.length === 0) return text === sentence.text ? sentence : { ...sentence, text }
  const withheld = new Set<string>(own.map(([id]) => id))
  const kept = sentence.evidence.excerpts.filter((id) => !withheld.has(id))
  return {
    ...sentence,
    text: `${text} ${escapeInline(marks.source)}`,
    evidence: { ...sentence.evidence, excerpts: kept },
  }
}

/** The ways in which prose credits a source: its authors, in full and by family name, its outlet with and without an article, its title. */
function namesOfSource({ authors, publication, title, language }: EvidenceEntry['article']): string[] {
  const families = authors.flatMap((author) => {
    const name = cslName(author, language)
    return 'family' in name && typeof name.family === 'string' ? [name.family] : []
  })
  const outlet = publication ?? ''
  return [...authors, ...families, outlet, outlet.replace(/^the\s+/iu, ''), title]
}
