import type { PartialDate } from '../article.ts'
import { type Biography, readBiography } from './biography.ts'
import { boilerplateKind } from './boilerplate.ts'
import { readByline } from './byline.ts'
import { looksLikeCaption } from './captions.ts'
import { readDateLine } from './date-line.ts'
import { namesOfLine } from './names.ts'
import { type Provenance, readProvenance } from './provenance.ts'
import type { RawBlock } from './raw-block.ts'
import { readWireDateline } from './wire-dateline.ts'
import { endsSentence, foldText, roughWords } from './words.ts'

/** A line of a document with what the rules need to know about it; each feature is decided from the line alone. */
export type Line = RawBlock & {
  /** For comparing with other lines; '' for long ones. */
  folded: string
  words: number
  sentence: boolean
  /** Boilerplate wherever it stands. */
  boilerplate: string | null
  /** Boilerplate before the first or after the last paragraph. */
  edgeBoilerplate: string | null
  caption: boolean
  biography: Biography | null
  byline: string[] | null
  /** The line holds a date and nothing else; `date` is null when it says only when the text was changed. */
  dateLine: boolean
  date: PartialDate | null
  name: boolean
  provenance: Provenance | null
  /** Short enough and without the full stop of a sentence. */
  titleLike: boolean
  /** Long enough, and closed like a sentence, to be running text. */
  prose: boolean
}

/** No line above this many characters is looked at for anything but its length: it is running text. */
const LONGEST_SPECIAL = 2500
const LONGEST_TITLE = 300
const LONGEST_TITLE_WORDS = 30
const SHORTEST_PROSE_WORDS = 12

const RUNNING_TEXT = {
  folded: '',
  sentence: true,
  boilerplate: null,
  edgeBoilerplate: null,
  caption: false,
  biography: null,
  byline: null,
  dateLine: false,
  date: null,
  name: false,
  provenance: null,
  titleLike: false,
  prose: true,
} as const

/** Looks at one line. Linear in its length: every pattern is anchored or tried only on short lines. */
export function describeLine(raw: RawBlock): Line {
  const { text } = raw
  const words = roughWords(text)
  if (text.length > LONGEST_SPECIAL) return { ...raw, ...RUNNING_TEXT, words, boilerplate: raw.dropped ?? null }
  const sentence = endsSentence(text)
  const structured = raw.kind !== null && raw.kind !== 'paragraph'
  // A note of the article's own may be an address or a credit and nothing else.
  const isNote = raw.footnote !== undefined
  const boilerplate = raw.dropped ?? (isNote ? null : boilerplateKind(text, words, false))
  const dateLine = structured ? null : readDateLine(text)
  const byline = structured ? null : readByline(text)
  const furniture = boilerplate !== null || dateLine !== null || byline !== null
  const caption =
    raw.kind === 'caption' || (!structured && !furniture && looksLikeCaption(text) && readWireDateline(text) === null)
  const short = text.length <= LONGEST_TITLE && words <= LONGEST_TITLE_WORDS && /\p{L}/u.test(text)
  return {
    ...raw,
    folded: text.length <= LONGEST_TITLE ? foldText(text) : '',
    words,
    sentence,
    boilerplate,
    // Words in the cells of a table may be those of a menu.
    edgeBoilerplate: boilerplate ?? (isNote || raw.kind === 'table-row' ? null : boilerplateKind(text, words, true)),
    caption,
    biography: structured ? null : readBiography(text),
    byline,
    dateLine: dateLine !== null,
    date: dateLine?.date ?? null,
    name: namesOfLine(text).length > 0,
    provenance: structured ? null : readProvenance(text),
    titleLike: raw.kind === 'heading' || (short && !structured && !furniture && !caption && (!sentence || asksOrExclaims(text))),
    prose: raw.kind !== 'heading' && !caption && ((words >= SHORTEST_PROSE_WORDS && sentence) || words > LONGEST_TITLE_WORDS),
  }
}

function asksOrExclaims(text: string): boolean {
  return /[?!？！][”’"')]?$/.test(text)
}
