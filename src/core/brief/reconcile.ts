import type { Evidence, Sentence } from '../brief.ts'
import { splitSentences } from '../sentences.ts'
import { plainText } from './inline.ts'

/** Below this share of common words, two sentences are taken for different ones: an edit keeps most words, a new sentence shares a few by chance. */
const SAME_SENTENCE = 0.5
/** A sentence split in two holds this share of its own words in the old one, however short it is. */
const PART_OF_SENTENCE = 0.7

/**
 * Splits an edited text into sentences again and carries the evidence over. A sentence whose text did not change keeps its id and evidence; an
 * edited one keeps those of the old sentence it mostly consists of; one that was split gives its evidence to both parts, two that were merged
 * pool theirs. A new sentence has none: it is never assumed to rest on what its neighbours rest on.
 */
export function reconcileSentences(
  old: readonly Sentence[],
  text: string,
  language: string | null,
  newId: () => string,
): Sentence[] {
  const texts = splitSentences(text, language)
  const free = new Set(old)
  const unchanged = texts.map((each) => {
    const same = [...free].find((sentence) => sentence.text === each)
    if (same) free.delete(same)
    return same
  })
  const rest = [...free].map((sentence) => ({ sentence, words: words(sentence.text) }))
  const taken = new Set<string>()
  return texts.map((each, index) => {
    const same = unchanged[index]
    if (same) return same
    const own = words(each)
    const sources = rest.filter((candidate) => restsOn(own, candidate.words)).map((candidate) => candidate.sentence)
    const heir = sources.find((sentence) => !taken.has(sentence.id))
    if (heir) taken.add(heir.id)
    return { id: heir?.id ?? newId(), text: each, evidence: pool(sources.map((sentence) => sentence.evidence)) }
  })
}

/** Whether a new sentence is an edited form, a part, or a merger of the old one. */
function restsOn(own: Set<string>, old: Set<string>): boolean {
  if (own.size === 0 || old.size === 0) return false
  const common = [...own].filter((word) => old.has(word)).length
  return common / Math.max(own.size, old.size) >= SAME_SENTENCE || common / Math.min(own.size, old.size) >= PART_OF_SENTENCE
}

function pool(all: readonly Evidence[]): Evidence {
  return {
    excerpts: [...new Set(all.flatMap((evidence) => evidence.excerpts))],
    tag: all.find((evidence) => evidence.tag !== null)?.tag ?? null,
  }
}

function words(text: string): Set<string> {
  return new Set(
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+|\p{Script=Han}/gu),
  )
}
