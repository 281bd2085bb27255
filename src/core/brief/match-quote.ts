export type QuoteMatch = 'EXACT' | 'NORMALISED' | 'ELLIPSIS'

/** What an author may do to a quotation and say so: leave words out, or put words in. */
const ELLIPSIS = /\s*(?:\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.)\s*/gu
const INSERTION = /\[[^\]]*\]/gu
/** A piece between two ellipses must be at least this long to mean something; shorter ones could be found anywhere. */
const SHORTEST_PIECE = 3

/**
 * How a quotation stands to the excerpt it rests on; null when it is not in it. Brackets and ellipses are the only edits a quotation may carry: the
 * pieces between them must stand in the excerpt in their order, on word boundaries.
 */
export function matchQuote(quotation: string, excerpt: string): QuoteMatch | null {
  if (containsWords(excerpt, quotation)) return 'EXACT'
  const source = normalise(excerpt)
  if (containsWords(source, normalise(quotation)) || containsWords(lowerFirst(source), lowerFirst(normalise(quotation))))
    return 'NORMALISED'
  const pieces = quotation
    .split(ELLIPSIS)
    .flatMap((part) => part.split(INSERTION))
    .map((piece) =>
      normalise(piece)
        .trim()
        .replace(/^[.,;:]+|[.,;:]+$/gu, '')
        .trim(),
    )
    .filter((piece) => piece !== '')
  const edited = pieces.length > 1 || new RegExp(`${ELLIPSIS.source}|${INSERTION.source}`, 'u').test(quotation)
  if (!edited || pieces.length === 0) return null
  let position = 0
  for (const piece of pieces) {
    const place = indexOfWords(source, piece, position)
    if (place < 0 || (piece.length < SHORTEST_PIECE && pieces.length === 1)) return null
    position = place + piece.length
  }
  return 'ELLIPSIS'
}

/** Quotation marks, dashes, spaces and invisible characters as one kind each: what typesetting changes and meaning does not. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‘’‚‹›′`´]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A quotation woven into a sentence may begin with a small letter. */
function lowerFirst(text: string): string {
  return text.replace(/(^|[.!?] )(\p{Lu})/gu, (match) => match.toLowerCase())
}

function containsWords(text: string, words: string): boolean {
  return words !== '' && indexOfWords(text, words, 0) >= 0
}

/** Where `words` stands as whole words: “rest” does not stand in “forest”. */
function indexOfWords(text: string, words: string, from: number): number {
  for (let place = text.indexOf(words, from); place >= 0; place = text.indexOf(words, place + 1)) {
    const before = isLetter(text[place - 1]) && isLetter(words[0])
    const after = isLetter(text[place + words.length]) && isLetter(words.at(-1))
    if (!before && !after) return place
  }
  return -1
}

/** Han characters stand side by side without spaces, so they have no word boundaries to respect. */
function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character)
}
