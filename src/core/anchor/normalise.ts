/** A text in the form in which passages are compared, and for each of its characters (and its end) the offset in the original. */
export type Normalised = { text: string; offsets: number[] }

const REPLACEMENTS: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4]/u, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/u, '"'],
  [/[\u2010-\u2015\u2212]/u, '-'],
  [/\u2026/u, '...'],
  [/\s/u, ' '],
  // Soft hyphens, zero-width spaces and joiners, direction marks: nobody sees them, and copying loses them.
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u, ''],
]

/** Everything the replacements may touch: most characters are spared the six tests. */
const SPECIAL = /[\s\u0060\u00ab\u00ad\u00b4\u00bb\u02bc\u2000-\u206f\u2212\u3000\ufeff]/u

/**
 * Makes alike what looks alike or is typed one for the other: kinds of quotation marks, dashes, spaces and ellipses; runs of spaces become one.
 * Case and accents stay. `text` must be NFC, which the text of blocks is.
 */
export function normalise(text: string): Normalised {
  let normal = ''
  const offsets: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const original = text.charAt(at)
    const mapped = SPECIAL.test(original) ? replaced(original) : original
    if (mapped === ' ' && normal.endsWith(' ')) continue
    for (let copies = 0; copies < mapped.length; copies += 1) offsets.push(at)
    normal += mapped
  }
  offsets.push(text.length)
  return { text: normal, offsets }
}

function replaced(character: string): string {
  return REPLACEMENTS.find(([pattern]) => pattern.test(character))?.[1] ?? character
}
