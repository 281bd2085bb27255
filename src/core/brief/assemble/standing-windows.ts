import { sentenceSpans } from '#core/sentences.ts'
import { countWords } from '#core/words.ts'
import { leaningOf, qualifiesTheOneBefore } from './leaning.ts'
import { canBeQuoted } from './quotable.ts'

/** Neighbouring sentences of a text that can be understood without the rest of it. `start` and `end`: UTF-16 offsets; `slight`: a word in passing still points back. */
export type StandingWindow = { start: number; end: number; quote: string; sentences: string[]; words: number; slight: boolean }

/** Words. Shorter ones seldom say anything alone; longer ones no reader takes for a quotation. */
const LENGTH = { shortest: 9, longest: 62, longestTogether: 92 }
const MOST_SENTENCES = 3

/**
 * Every sentence of a text that can be quoted, with the sentences before it where it leans on them, and with the ones behind it where they lean on it or go on from it (“also”):
 * what is narrowed by a “But …” is never taken without that. What cannot stand even so is left out. `date` is that of the article.
 */
export function standingWindows(text: string, language: string | null, date: string | null): StandingWindow[] {
  const sentences = sentenceSpans(text, language).map(({ start, end }) => {
    const own = text.slice(start, end)
    return { start, end, text: own, words: countWords(own, language), leaning: leaningOf(own), quotable: canBeQuoted(own, date) }
  })
  const found = new Map<string, StandingWindow>()
  for (const [index] of sentences.entries()) {
    let first = index
    while (first > 0 && sentences[first]?.leaning === 'back') first -= 1
    for (let last = index; last < Math.min(sentences.length, first + MOST_SENTENCES); last += 1) {
      const next = sentences[last + 1]
      if (
        last > index &&
        sentences[last]?.leaning !== 'back' &&
        sentences[last]?.leaning !== 'slight' &&
        !qualifiesTheOneBefore(sentences[last]?.text ?? '')
      )
        break
      const own = sentences.slice(first, last + 1)
      const words = own.reduce((sum, each) => sum + each.words, 0)
      const opening = own[0]
      if (!opening || opening.leaning === 'back' || own.length > MOST_SENTENCES || !own.every(({ quotable }) => quotable)) break
      if (words < LENGTH.shortest || words > (own.length === 1 ? LENGTH.longest : LENGTH.longestTogether)) continue
      if (next && qualifiesTheOneBefore(next.text) && words + next.words <= LENGTH.longestTogether && own.length < MOST_SENTENCES)
        continue
      const [start, end] = [opening.start, own.at(-1)?.end ?? opening.end]
      const texts = own.map((each) => each.text)
      found.set(`${start}:${end}`, {
        start,
        end,
        quote: text.slice(start, end),
        sentences: texts,
        words,
        slight: opening.leaning === 'slight',
      })
    }
  }
  return [...found.values()]
}
