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
    .filter((sentence, index) => countWords(sentence, language) >= SHORTEST && (index === 0 || leaningOf(sentence) === 'none'))
    .map((quote) => ({ quote, alone: leaningOf(quote) === 'none', merit: meritOf(quote) }))
    .toSorted((one, other) => Number(other.alone) - Number(one.alone) || other.merit - one.merit)
  return best?.alone === true ? { ...entry, excerpt: { ...entry.excerpt, anchor: { ...anchor, quote: best.quote } } } : null
}
