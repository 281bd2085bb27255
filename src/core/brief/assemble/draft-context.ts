import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import { countWords } from '#core/words.ts'
import { attributedSentence, canBeWoven, MOST_WORDINGS, saysWhen } from './attributed.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { plainText } from '../inline.ts'
import { originKeys, type Voiced } from '../origins.ts'
import { voicesOf } from '../voices.ts'
import type { Material } from './usable-entries.ts'

/** What the sections of a draft share while it is written. */
export type DraftContext = {
  content: BriefContent
  newId: () => string
  /** An excerpt as a sentence; its wording differs from the one before, and a source that was named above in the section goes by its surname. */
  say: (entry: EvidenceEntry, theme?: string) => Sentence
  /** Sources are named in full again. */
  startSection: () => void
  words: (sentence: Sentence) => number
  /** Words an excerpt takes, as a sentence in the longest of its wordings, or set apart. */
  cost: (entry: EvidenceEntry, theme?: string) => number
  /** Takes an entry out of further use. */
  use: (entry: EvidenceEntry) => void
  /** A theme's name as it stands in running text. */
  themeInText: (name: string) => string
  /** Who really speaks: one author in two outlets is one origin. */
  originOf: (entry: EvidenceEntry) => string
  weightOf: (entry: EvidenceEntry) => number
  /** Articles with what was quoted of them, for telling their origins. */
  voices: (entries: readonly EvidenceEntry[]) => Voiced[]
  /** Of each section (by its title) the sentence that says which numbers differ, and how it is said away from there. */
  clash: Map<string, { text: string; on: (theme: string) => string }>
  /** Ids of the articles that were summarised above. */
  summarised: Set<string>
}

type Given = Pick<DraftContext, 'use' | 'themeInText'> & { material: Material; copies?: ReadonlyMap<string, string> | undefined }

export function draftContext(
  content: BriefContent,
  newId: () => string,
  { use, themeInText, material, copies }: Given,
): DraftContext {
  const { language } = content
  const origins = originKeys(voicesOf(material.entries, copies))
  const named = new Set<string>()
  const dated = new Set<string>()
  let turn = 0
  let shape = ''
  const words = (sentence: Sentence): number => countWords(plainText(sentence.text), language)
  return {
    content,
    newId,
    say: (entry, theme) => {
      const id = newId()
      const source = entry.article.id
      const also = material.also.get(entry.excerpt.id) ?? []
      const wording = { language, theme, known: named.has(source), dated: dated.has(source), also }
      named.add(source)
      let sentence = attributedSentence(entry, { ...wording, turn: turn++ }, id)
      for (let tries = 1; tries < MOST_WORDINGS && shapeOf(sentence.text) === shape; tries += 1)
        sentence = attributedSentence(entry, { ...wording, turn: turn++ }, id)
      if (saysWhen(sentence, entry, language)) dated.add(source)
      shape = shapeOf(sentence.text)
      return sentence
    },
    startSection: () => {
      named.clear()
      dated.clear()
    },
    words,
    cost: (entry, theme) =>
      canBeWoven(entry)
        ? Math.max(
            ...Array.from({ length: MOST_WORDINGS }, (_, turn) =>
              words(attributedSentence(entry, { turn, language, theme }, '')),
            ),
          )
        : countWords(entry.excerpt.anchor.quote, language),
    use,
    themeInText,
    originOf: ({ article }) => origins.get(article.id) ?? article.id,
    weightOf: ({ excerpt }) => material.weights.get(excerpt.id) ?? 0,
    voices: (entries) => voicesOf(entries, copies),
    clash: new Map(),
    summarised: new Set(),
  }
}

/** Two neighbours should not begin alike: with the quotation, with “As …” (“Как …”), or with who writes. */
function shapeOf(text: string): string {
  return /^(?:[“«]|As |Как )/u.exec(text)?.[0] ?? 'who'
}

/** Sentences a paragraph holds before the next begins. */
const PER_PARAGRAPH = 3

export function paragraphs(sentences: readonly Sentence[], newId: () => string): BriefBlock[] {
  const count = Math.ceil(sentences.length / PER_PARAGRAPH)
  const size = Math.ceil(sentences.length / Math.max(1, count))
  return Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph',
    id: newId(),
    sentences: sentences.slice(index * size, (index + 1) * size),
  }))
}

/** A passage that stands by itself, untouched. */
export function quotationBlock({ excerpt: { id: excerpt, anchor } }: EvidenceEntry, id: string): BriefBlock {
  return { kind: 'excerpt', id, excerpt, text: anchor.quote }
}
