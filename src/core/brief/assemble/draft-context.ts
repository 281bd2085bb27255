import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import { countWords } from '#core/words.ts'
import { attributedSentence, MOST_WORDINGS } from './attributed.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { plainText } from '../inline.ts'

/** What the sections of a draft share while it is written. */
export type DraftContext = {
  content: BriefContent
  newId: () => string
  /** An excerpt as a sentence; its wording differs from the one before. */
  say: (entry: EvidenceEntry, theme?: string) => Sentence
  words: (sentence: Sentence) => number
  /** Words an excerpt takes as a sentence, in the longest of its wordings. */
  cost: (entry: EvidenceEntry, theme?: string) => number
  /** Takes an entry out of further use. */
  use: (entry: EvidenceEntry) => void
  /** A theme's name as it stands in running text. */
  themeInText: (name: string) => string
}

export function draftContext(
  content: BriefContent,
  newId: () => string,
  { use, themeInText }: Pick<DraftContext, 'use' | 'themeInText'>,
): DraftContext {
  const { language } = content
  let turn = 0
  let shape = ''
  const words = (sentence: Sentence): number => countWords(plainText(sentence.text), language)
  return {
    content,
    newId,
    say: (entry, theme) => {
      const id = newId()
      let sentence = attributedSentence(entry, { turn: turn++, language, theme }, id)
      for (let tries = 1; tries < MOST_WORDINGS && shapeOf(sentence.text) === shape; tries += 1)
        sentence = attributedSentence(entry, { turn: turn++, language, theme }, id)
      shape = shapeOf(sentence.text)
      return sentence
    },
    words,
    cost: (entry, theme) =>
      Math.max(
        ...Array.from({ length: MOST_WORDINGS }, (_, turn) => words(attributedSentence(entry, { turn, language, theme }, ''))),
      ),
    use,
    themeInText,
  }
}

/** Two neighbours should not begin alike: with the quotation, with “As …”, or with who writes. */
function shapeOf(text: string): string {
  return /^(?:“|As )/u.exec(text)?.[0] ?? 'who'
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
