import type { Sentence } from '#core/brief.ts'

/** After these no space is written: full-width marks, with closing quotes and brackets. */
const ENDS_WIDE = /[。！？｡…—][”’」』）]*$/u

/** The sentences as one text, with a space between them where the script writes one. */
export function unitText(sentences: readonly Pick<Sentence, 'text'>[]): string {
  return sentences.reduce(
    (text, sentence) => (text === '' || ENDS_WIDE.test(text) ? text + sentence.text : `${text} ${sentence.text}`),
    '',
  )
}

export type SentencePlace = { id: string; start: number; end: number }

/**
 * Where each sentence stands in the text (UTF-16, end exclusive), looking from left to right; one that is not there is left out. While it is typed
 * the text may hold more white space than the sentences, which have single spaces.
 */
export function sentencePlaces(text: string, sentences: readonly Sentence[]): SentencePlace[] {
  let from = 0
  return sentences.flatMap((sentence) => {
    if (sentence.text === '') return []
    const pattern = new RegExp(sentence.text.split(/\s+/).map(literally).join('\\s+'), 'gu')
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (!found) return []
    from = found.index + found[0].length
    return [{ id: sentence.id, start: found.index, end: from }]
  })
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`))
}

/** The sentence at a caret position: the one it stands in or right behind. */
export function sentenceAt(text: string, sentences: readonly Sentence[], offset: number): Sentence | null {
  const places = sentencePlaces(text, sentences)
  const place = places.findLast((one) => one.start <= offset) ?? places[0]
  return sentences.find((sentence) => sentence.id === place?.id) ?? null
}

export type Piece = { before: string; text: string; id: string }

/** The text cut into its sentences, each with what stands before it (white space), and what follows the last. */
export function sentencePieces(text: string, sentences: readonly Sentence[]): { pieces: Piece[]; rest: string } {
  const places = sentencePlaces(text, sentences)
  const pieces = places.map((place, index) => ({
    before: text.slice(places[index - 1]?.end ?? 0, place.start),
    text: text.slice(place.start, place.end),
    id: place.id,
  }))
  return { pieces, rest: text.slice(places.at(-1)?.end ?? 0) }
}
