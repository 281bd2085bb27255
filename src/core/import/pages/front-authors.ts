import { readByline } from '../byline.ts'
import { findDate } from '../dates.ts'
import { looksLikeName, splitNames } from '../names.ts'
import { isRole } from '../roles.ts'
import { endsSentence, foldText } from '../words.ts'
import type { RawBlock } from '../raw-block.ts'

/** The authors on a document's front; `blocks` are the lines that name them and nothing else. */
export type FrontAuthors = { names: string[]; blocks: number[]; confidence: number }

/** How far below the title authors stand. */
const REACH = 6
/** In words. */
const LONGEST_FACT = 12
/** Words on covers that have the form of names. */
const NOT_NAMES =
  /\b(?:policy|paper|brief|briefing|report|working|research|note|issue|volume|special|series|executive|summary|abstract|introduction|edition|publication|department|republic|kingdom|united|keywords?|discussion|study|analysis|annual|occasional)\b/i
/** Signs that lead to affiliations and addresses. */
const AFFILIATION = /[\d*†‡§¶⁰¹²³⁴-⁹]+(?:,[\d*†‡§¶]+)*/gu

/**
 * Lines below the title that are names of people, one or several to a line. A lone name is believed when the file's properties name the same person
 * (`creators`); without that, or other names beside it, it is doubtful. Null where no line is made of names, or a byline says `By …` itself.
 */
export function frontAuthors(blocks: readonly RawBlock[], title: number, creators: readonly string[]): FrontAuthors | null {
  const known = new Set(creators.map(foldText))
  const found: FrontAuthors = { names: [], blocks: [], confidence: 0.5 }
  let passed = 0
  for (let index = title + 1; index < blocks.length && passed < REACH; index += 1) {
    const block = blocks[index]
    if (block === undefined || block.dropped !== undefined) continue
    if (readByline(block.text) !== null) return null
    passed += 1
    if (isCounted(blocks, index)) continue
    if (block.text.length > 90 && endsSentence(block.text)) break
    const names = namesOf(block.text) ?? namesAmongFacts(block.text)
    if (names === null) {
      if (found.names.length > 0 && findDate(block.text) === null && !isRole(block.text)) break
      continue
    }
    if (names.some((name) => known.has(foldText(name)))) found.confidence = 0.95
    else if (names.length > 1 || /\p{L}[\d*†¹²³]/u.test(block.text)) found.confidence = Math.max(found.confidence, 0.8)
    found.names.push(...names)
    found.blocks.push(index)
  }
  return found.names.length === 0 ? null : found
}

/** `I. Ground` above `II. Finding`: the first of several headings has the form of a name with an initial. */
function isCounted(blocks: readonly RawBlock[], index: number): boolean {
  const next = { 'I.': 'II.', 'A.': 'B.' }[blocks[index]?.text.split(' ', 1)[0] ?? '']
  return next !== undefined && blocks.slice(index + 1).some(({ text }) => text.startsWith(`${next} `))
}

/** The names in a line of facts that strokes or dots part: `Policy Note 7 | October 2021 | Dana Abenova and Jon Peters`. Null where none of them is names, or one is a sentence. */
function namesAmongFacts(text: string): string[] | null {
  const facts = text.length > 300 ? [] : text.split(/\s[|·•]\s/u)
  if (facts.length < 2 || facts.some((fact) => endsSentence(fact) || fact.split(' ').length > LONGEST_FACT)) return null
  const names = facts.flatMap((fact) => namesOf(fact.trim()) ?? [])
  return names.length === 0 ? null : names
}

/** The names a line consists of; null where it holds anything else. */
function namesOf(text: string): string[] | null {
  if (text.length > 300 || NOT_NAMES.test(text) || /[.:!?]$/.test(text) || !/\p{L}/u.test(text)) return null
  const bare = text
    .replace(AFFILIATION, ' ')
    .replace(/(?<!\s)\s+,/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s,;&])[\s,;&]+$/, '')
    .trim()
  const names = splitNames(bare, false)
  if (names.length === 0 || !names.every(looksLikeName)) return null
  const between = countLetters(bare.replace(/\b(?:and|und|et|with|и|және)\b/giu, ''))
  return countLetters(names.join('')) >= 0.9 * between ? names : null
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length
}
