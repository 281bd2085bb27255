import { markingName, readMarking } from '../marking.ts'
import type { Block } from '../article.ts'

/** A label of TLP 2.0 (FIRST, August 2022), which asks for “TLP:” and the colour in capitals; spaces around the colon are a reader's doing. */
const LABEL = /TLP ?: ?(?:CLEAR|GREEN|AMBER(?: ?\+ ?STRICT)?|RED)(?![\p{L}\p{N}+])/gu
/** The label stands before the text, alone or with the words for its handling; a sentence about a label (“TLP:RED means …”) is none. */
const AT_START =
  /^[^\p{L}\p{N}]{0,6}(?:(?:classification|marking|handling|distribution|sharing|markierung|гриф|пометка)\s?[:–-]\s?)?TLP(?! ?: ?\p{Lu}+(?: ?\+ ?STRICT)? (?:is|are|means?|stands|was|were|may|information|documents?|labels?|and|or|for\b))/iu
/** A classification in capitals that stands by itself, as at the head of each page; within a sentence it is told of something else. */
const ALONE =
  /^[^\p{L}\p{N}]{0,6}(?:(?:classification|marking|security|grading)\s?[:–-]\s?)?((?:OFFICIAL\s?[ –-]\s?SENSITIVE|OFFICIAL|TOP SECRET|SECRET)(?:\s?[-–/]{1,2}\s?[A-Z][A-Z ]{2,30})?)[^\p{L}\p{N}]{0,6}$/u
/** A footer is short, and its label ends it; “not TLP:RED” is none. */
const AT_END = /(?<!\b(?:not|no longer|formerly|from|than|as|to)\s)TLP ?: ?\p{Lu}+(?: ?\+ ?STRICT)?[^\p{L}\p{N}]{0,6}$/u
const FOOTER = 90
/** Blocks from either end of a text in which a label marks the whole of it. */
const [HEAD, FOOT] = [3, 2]

/** The marking that an article carries itself, a label of TLP 2.0 or a classification from OFFICIAL to TOP SECRET, in its title or at the head or foot of its text; empty where it carries none, or several that differ. */
export function markingInText({ title, blocks }: { title: string; blocks: readonly Pick<Block, 'text'>[] }): string {
  const places = [
    title,
    ...blocks.slice(0, HEAD).map(({ text }) => text),
    ...blocks.slice(Math.max(HEAD, blocks.length - FOOT)).map(({ text }) => text),
  ]
  const found = places.flatMap((text) => {
    const alone = ALONE.exec(text.trim())?.[1]
    if (alone !== undefined) return [alone]
    return AT_START.test(text) || (text.length <= FOOTER && AT_END.test(text)) ? (text.match(LABEL) ?? []) : []
  })
  const names = new Set(found.flatMap((label) => markingName(readMarking(label.replace(/\s?[–-]\s?/u, '-')) ?? 'unmarked')))
  const [only, other] = names
  return only === undefined || other !== undefined ? '' : only
}
