import { findDate } from './dates.ts'
import { endsSentence, roughWords } from './words.ts'

/** Who holds the rights to a picture, at the end of its caption or anywhere in it. */
const CREDIT =
  /(?:©|(?<!^\W{0,3})\(c\)\s|^\W{0,3}\(c\)\s(?=(?:\S+\s){0,5}\S+$)(?!.*[.;:,]$)|courtesy of|(?:photo|image|picture|illustration|graphic|map|chart|credit|foto|фото|сурет|图|圖|photograph)s?(?: credit| by| courtesy(?: of)?)?\s?[:：/|]|\((?:photo|image|picture|handout|file photo)\b[^()]{0,80}\)|wikimedia commons|getty images|shutterstock|istock|\bafp\b|ap photo|reuters\/\p{Lu}|epa-efe|cc[ -]by(?:-\w\w)*\b|\/\s?(?:reuters|ap|afp|epa|tass|xinhua|unsplash|flickr)\W*$|фото автора|сурет автор)/iu
/** An agency in brackets; in small letters the same signs stand for other things. */
const AGENCY = /\((?:AP|AFP|Reuters|REUTERS|Getty|GETTY|EPA)\b[^()]{0,80}\)/u
/** `HANOI, Vietnam (AP) — ` begins the text of an agency's report. */
const DATELINE = /^\p{Lu}[\p{L}\s.,'’-]{1,60}\([\p{L} ]{2,20}\)\s?[-–—]/u
const LABEL =
  /^(?:photo|image|picture|caption|figure|fig\.?|map|chart|graphic|illustration|pictured|file photo|фото|рис(?:унок|\.)|сурет|图|圖|bild|foto|abbildung)\s?\d{0,3}\s?[:：.)–—-]\s?\S/iu

/** Characters of a date with its month written out. */
const LONGEST_DATE = 30

/**
 * Whether a line of plain text describes a picture: it carries a credit or a label, or it is a short phrase without a full stop that ends with a date
 * (`… speaks at the ministers’ meeting in Xi’an, May 12, 2021`).
 */
export function looksLikeCaption(text: string): boolean {
  const words = roughWords(text)
  if (words < 3 || words > 75 || text.length > 600) return false
  if (DATELINE.test(text)) return false
  if (LABEL.test(text) || AGENCY.test(text) || (CREDIT.test(text) && !/\bis licensed under\b/i.test(text))) return true
  // What ends with a colon or semicolon goes on in the next line.
  if (words < 8 || endsSentence(text) || /[:;,：；]$/u.test(text)) return false
  const end = text.slice(-LONGEST_DATE)
  const found = findDate(end)
  return found !== null && /^\W*$/.test(end.slice(found.end))
}
