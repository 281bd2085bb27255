import type { PartialDate } from '../article.ts'
import { readByline } from './byline.ts'
import { cleanLine } from './clean-text.ts'
import { readDateLine } from './date-line.ts'
import { boilerplateKind } from './boilerplate.ts'
import { BEFORE_LABEL, readLabelled } from './labelled.ts'
import { namesOfLine } from './names.ts'
import { roughWords } from './words.ts'

type MixedLine = { authors: string[]; date: PartialDate | null; publication: string | null }

/** Every run of white space is one space by then. */
/** `来源：新华网 记者 张三`: the sign of a Chinese byline needs no colon. */
const BEFORE_HAN_BYLINE = / (?=(?:本[报報刊台网網社]|特[约約])?(?:记者|記者|通讯员|撰文)[ /／:：])/u
const BETWEEN = / [|·•∙/–—] | ?\| ?/u

/**
 * Reads a line that packs several facts, such as `By Jane Doe | The Example Review | 14 January 2022`. At least one part must be a byline, a date
 * or a fact with its label, every other part a name, a reading time or at most one publication; otherwise null, so that a title with a dash stays a title.
 */
export function readMixedLine(text: string): MixedLine | null {
  if (text.length > 200) return null
  const parts = cleanLine(text)
    .split(BETWEEN)
    .flatMap((part) => part.split(BEFORE_LABEL))
    .flatMap((part) => part.split(BEFORE_HAN_BYLINE))
    .filter((part) => part !== '')
  if (parts.length < 2 || parts.length > 5) return null
  const mixed: MixedLine = { authors: [], date: null, publication: null }
  const unknown: string[] = []
  let certain = 0
  for (const part of parts) {
    const labelled = readLabelled(part)
    const byline = labelled?.field === 'authors' ? labelled.value : readByline(part)
    const date = labelled?.field === 'date' ? { date: labelled.value } : readDateLine(part)
    if (labelled?.field === 'publication') {
      mixed.publication ??= labelled.value
      certain += 1
    } else if (byline !== null) {
      mixed.authors.push(...byline)
      certain += 1
    } else if (date !== null) {
      mixed.date ??= date.date
      certain += 1
    } else if (labelled === null && boilerplateKind(part, roughWords(part), true) === null) unknown.push(part)
  }
  if (certain === 0 || unknown.length > 2) return null
  if (unknown.some((part) => roughWords(part) > 7 || /[.!?]$/.test(part))) return null
  for (const part of unknown) {
    const names = mixed.authors.length === 0 ? namesOfLine(part) : []
    if (names.length > 0) mixed.authors.push(...names)
    else if (mixed.publication === null) mixed.publication = part
    else return null
  }
  return mixed
}
