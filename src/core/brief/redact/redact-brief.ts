import type { Brief, BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import type { ExcerptId } from '#core/excerpt.ts'
import { changeSentences } from '../edit/change-sentences.ts'
import type { EvidenceEntry, EvidenceMap } from '../evidence.ts'
import { briefSentences } from '../evidence.ts'
import { escapeInline, plainText } from '../inline.ts'
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
 * Rebuilds a brief without passages, sources and names. A passage reads as a mark and rests on nothing. Of a source that is withheld nothing is cited; a sentence that quotes it, or says
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
  for (const { sentence } of briefSentences(brief)) {
    const rests = sentence.evidence.excerpts.some((id) => isSource.has(id))
    if ((rests && quoting.has(sentence.id)) || saysSource(plainText(sentence.text)).length > 0) whole.add(sentence.id)
  }

  const hide = hideNames(names, marks.words)
  const redacted = new Set<string>()
  const change = (sentence: Sentence): Sentence => {
    const made = whole.has(sentence.id)
      ? { ...sentence, text: escapeInline(marks.words), evidence: { excerpts: [], tag: null } }
      : withoutSources(sentence, { sources, marks, hide })
    if (made !== sentence) redacted.add(sentence.id)
    return made
  }
  const content = changeSentences(withReplacedBlocks(brief, whole, marks, redacted), change)
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
  const sentences = briefSentences(brief).map(({ sentence: { id, text } }) => ({ id, text: plainText(text) }))
  const others = brief.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'heading') return [{ id: block.id, text: block.text }]
      if (block.kind !== 'figure') return []
      return [block.caption, block.source, block.alternative].map((text) => ({ id: block.id, text }))
    }),
  )
  return [...sentences, ...others].filter(({ id }) => whole.has(id)).map((each) => ({ kind: 'passage', ...each }))
}

/** Block quotations, headings and figures that are left out are other blocks afterwards. */
function withReplacedBlocks(brief: Brief, whole: ReadonlySet<string>, { words }: RedactionMarks, redacted: Set<string>): Brief {
  const replaced = (block: BriefBlock): BriefBlock => {
    if (!whole.has(block.id)) return block
    if (block.kind === 'heading') return { ...block, text: words }
    if (block.kind !== 'excerpt' && block.kind !== 'figure') return block
    redacted.add(block.id)
    const sentence = { id: block.id, text: escapeInline(words), evidence: { excerpts: [], tag: null } }
    return { kind: 'paragraph', id: `${block.id}-redacted`, sentences: [sentence] }
  }
  return { ...brief, sections: brief.sections.map((each) => ({ ...each, blocks: each.blocks.map(replaced) })) }
}

/** A sentence without the names, and without the sources that are withheld; the very object where it has neither. */
function withoutSources(
  sentence: Sentence,
  { sources, marks, hide }: { sources: readonly [ExcerptId, EvidenceEntry][]; marks: RedactionMarks; hide: HideNames },
): Sentence {
  const own = sources.filter(([id]) => sentence.evidence.excerpts.includes(id))
  const told = own.flatMap(([, { article }]) => [...article.authors, article.publication ?? '', article.title])
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
