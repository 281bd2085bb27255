import { blockSentences } from '#core/brief.ts'
import type { BriefContent } from '#core/brief.ts'

/** The number of the note behind each sentence that cites something, by sentence id: one note a sentence, in reading order, as in the exports. */
export function noteNumbers(content: BriefContent): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const section of content.sections)
    for (const block of section.blocks)
      for (const sentence of blockSentences(block))
        if (sentence.evidence.excerpts.length > 0) numbers.set(sentence.id, numbers.size + 1)
  return numbers
}
