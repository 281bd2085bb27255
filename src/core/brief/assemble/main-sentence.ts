import { splitSentences } from '#core/sentences.ts'
import { countWords } from '#core/words.ts'
import { leaningOf } from './leaning.ts'
import { meritOf } from './merit.ts'
import type { EvidenceEntry } from '../evidence.ts'

/** Words. Less says nothing alone. */
const SHORTEST = 9

/** The excerpt cut down to the sentence of it that says most and stands alone; the whole where it is one sentence, null where none stands alone. */
export function mainSentence(entry: EvidenceEntry): EvidenceEntry | null {
  const language = entry.block?.language ?? entry.article.language
  const { anchor } = entry.excerpt
  const sentences = splitSentences(anchor.quote, language)
  if (sentences.length <= 1) return entry
  const [best] = sentences
    .filter((sentence) => countWords(sentence, language) >= SHORTEST && leaningOf(sentence) === 'none')
    .map((quote) => ({ quote, merit: meritOf(quote) }))
    .toSorted((one, other) => other.merit - one.merit)
  return best === undefined ? null : { ...entry, excerpt: { ...entry.excerpt, anchor: { ...anchor, quote: best.quote } } }
}
