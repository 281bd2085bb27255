import type { PartialDate } from '../article.ts'
import { type Biography, readBiography } from './biography.ts'
import { boilerplateKind } from './boilerplate.ts'
import { readByline } from './byline.ts'
import { looksLikeCaption } from './captions.ts'
import { readDateLine } from './date-line.ts'
import { looksLikeName } from './names.ts'
import type { Paragraph } from './paragraphs.ts'
import { type Provenance, readProvenance } from './provenance.ts'
import { endsSentence, foldText, roughWords } from './words.ts'

/** What the rules need to know about one paragraph of a plain text; each is decided from the paragraph alone. */
export type Features = {
  text: string
  /** For comparing with other lines; only short lines have one. */
  folded: string
  words: number
  gap: boolean
  sentence: boolean
  /** Boilerplate wherever it stands. */
  boilerplate: string | null
  /** Boilerplate only before the first or after the last paragraph. */
  edgeBoilerplate: string | null
  caption: boolean
  biography: Biography | null
  byline: string[] | null
  date: PartialDate | null
  /** Says only when the page was changed: neither text nor date of issue. */
  dateLine: boolean
  name: boolean
  provenance: Provenance | null
  /** Short enough and without the full stop of a sentence. */
  titleLike: boolean
  /** Long enough, and closed like a sentence, to be running text. */
  prose: boolean
}

/** No line above this many characters is looked at for anything but its length: it is running text. */
const LONGEST_SPECIAL = 2500
const LONGEST_TITLE_WORDS = 30

export function describe({ text, gap }: Paragraph): Features {
  if (text.length > LONGEST_SPECIAL) return plainProse(text, gap)
  const words = roughWords(text)
  const sentence = endsSentence(text)
  const boilerplate = boilerplateKind(text, words, false)
  const dateLine = readDateLine(text)
  const byline = readByline(text)
  const short = text.length <= 300 && words <= LONGEST_TITLE_WORDS
  const furniture = boilerplate !== null || dateLine !== null || byline !== null
  const caption = !furniture && looksLikeCaption(text)
  return {
    text,
    folded: text.length <= 300 ? foldText(text) : '',
    words,
    gap,
    sentence,
    boilerplate,
    edgeBoilerplate: boilerplateKind(text, words, true),
    caption,
    biography: readBiography(text),
    byline,
    date: dateLine?.date ?? null,
    dateLine: dateLine !== null,
    name: looksLikeName(text),
    provenance: readProvenance(text),
    titleLike: short && !furniture && !caption && (!sentence || /[?!？！][”’"')]?$/.test(text)) && /\p{L}/u.test(text),
    prose: (words >= 12 && sentence) || words > LONGEST_TITLE_WORDS,
  }
}

function plainProse(text: string, gap: boolean): Features {
  return {
    text,
    folded: '',
    words: roughWords(text),
    gap,
    sentence: true,
    boilerplate: null,
    edgeBoilerplate: null,
    caption: false,
    biography: null,
    byline: null,
    date: null,
    dateLine: false,
    name: false,
    provenance: null,
    titleLike: false,
    prose: true,
  }
}
