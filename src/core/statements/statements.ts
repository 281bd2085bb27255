import type { Block } from '../article.ts'
import type { Gazetteer } from '../actors/gazetteer.ts'
import { calledBy, nameIn, ownerOf } from './called.ts'
import { framesIn, type Frame } from './frames.ts'
import { nominative } from './nominative.ts'
import { peopleOf, type People } from './people.ts'
import { toldBy } from './told.ts'
import { tokensOf, wordCount, type Token } from './tokens.ts'
import { turnsOf, type Turn } from './turns.ts'
import { unitsOf, type Unit } from './units.ts'
import { ANYBODY, DETERMINERS, JOINING, PERSON_NOUNS, PERSONAL, PRONOUNS } from './words.ts'

/** What somebody said: the words in quotation marks, or what follows “that”. `speaker`: by the full name where the gazetteer or the article gives it. `block`: where it stands. */
export type Statement = { speaker: string; verb: string; text: string; block: number; n: number | null }

type Own = Pick<Statement, 'speaker' | 'verb' | 'text'>
/** Who spoke last, and who spoke last of those who are persons. */
type Heard = { speaker: string | null; person: string | null; verb: string; isOpen: boolean }

const SPEAKS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'quotation', 'list-item'])
const CHINESE = /(?<who>\p{Script=Han}{2,12}?)(?:说|表示|指出|强调|称|认为)[:：,，]?\s?“(?<what>[^”]+)”/gu
/** “According to Kazakh data”: nobody's name. */
const DEMONYM = /^(?:Kazakh|Chinese|Russian|Kyrgyz|Uzbek|Tajik|Turkmen|Uyghur|Western|American|European|Central Asian|Soviet)s?$/u
const NOBODY = /^(?:who|which|what|that|this|it|there|we|I|me|us|you|one|they|nobody|no one|nothing|everybody|мы|я|это|кто|что|ты|вы|он|она|они|все|всё)$/iu

/** Who says what in an article, in its order. English and Russian, and quotations in Chinese; of other languages nothing is read. */
export function statementsIn(blocks: readonly Block[], gazetteer: Gazetteer): Statement[] {
  const people = peopleOf(gazetteer)
  const heard: Heard = { speaker: null, person: null, verb: '', isOpen: false }
  const spoken = blocks.filter(({ dropped, kind }) => dropped === undefined && SPEAKS.has(kind))
  const turns = turnsOf(spoken)
  return spoken.flatMap((block, at) => {
    const turn = turns[at] ?? null
    if (turn?.asks === true) return []
    const own = inParagraph(turn?.text ?? block.text, block.language ?? null, people, heard, gazetteer)
    return [...turnOf(turn, people, heard), ...own].map((each) => ({ ...each, block: block.id, n: block.n }))
  })
}

/** What whoever has the word says in his turn: all of the paragraph. */
function turnOf(turn: Turn | null, people: People, heard: Heard): Own[] {
  if (turn === null || turn.speaker === null) return []
  const speaker = people.full(turn.speaker)
  Object.assign(heard, { speaker, person: speaker })
  return [{ speaker, verb: turn.verb, text: turn.text }]
}

function inParagraph(paragraph: string, language: string | null, people: People, heard: Heard, gazetteer: Gazetteer): Own[] {
  const found: Own[] = []
  // A quotation that the paragraph before left open goes on in this one.
  let isRunning = heard.isOpen && /^[“«"]/u.test(paragraph)
  heard.isOpen = /“[^”]*$|«[^»]*$/u.test(paragraph)
  let before: Unit | null = null
  for (const unit of unitsOf(paragraph, language)) {
    const own = [...chineseIn(unit.text, gazetteer), ...inSentence(unit, before, people, heard)]
    if (own.length === 0 && isRunning && heard.speaker !== null && unit.quotes.length > 0 && (unit.quotes[0]?.[0] ?? 2) <= 1)
      own.push({ speaker: heard.speaker, verb: heard.verb, text: quoted(unit) })
    found.push(...own)
    const last = own.at(-1)
    if (last !== undefined) Object.assign(heard, { speaker: last.speaker, verb: last.verb })
    isRunning = last !== undefined
    before = unit
  }
  return found
}

function inSentence(unit: Unit, before: Unit | null, people: People, heard: Heard): Own[] {
  const tokens = tokensOf(unit)
  const frames = framesIn(tokens)
  const outside = tokens.map((token) => (token.kind === 'quote' ? '_'.repeat(token.end - token.start) : unit.text.slice(token.start, token.end))).join(' ')
  const subject = people.first(outside)
  const found: Own[] = []
  let last: string | null = null
  for (const frame of frames) {
    const speakers: string[] = frame.who === null ? [last ?? subject ?? heard.speaker].filter((each) => each !== null) : speakersOf(frame, tokens, unit.text, people, heard, last)
    const spans = toldBy(frame, frames, tokens, unit.text)
    const text = spans
      .map(({ start, end }) => unit.text.slice(start, end).trim())
      .join(' ')
      .replace(/,$/u, '')
    const told = text === '' ? toldBefore(frame, frames, before) : text
    if (speakers.length > 0 && told !== '') last = speakers.at(-1) ?? null
    if (told !== '') found.push(...speakers.map((speaker) => ({ speaker, verb: frame.verb, text: told })))
  }
  people.read(unit.text, last ?? undefined)
  if (last !== null) heard.person = people.isPerson(last) ? last : heard.person
  if (found.length === 0) found.push(...beforeColon(unit, tokens, subject, heard.person))
  return found
}

/** «Об этом сообщил N», “So says N”: what the sentence before tells. */
function toldBefore(frame: Frame, frames: readonly Frame[], before: Unit | null): string {
  if (before === null || frames.length > 1 || frame.who === null || !frame.isBehind || frame.from > 3) return ''
  const whole = before.quotes.length > 0 ? quoted(before) : before.text
  return wordCount(whole) < 3 ? '' : whole
}

/** “A trucker put it so: “…””, “More from our correspondent Joanna Reddick: “…””. */
function beforeColon(unit: Unit, tokens: readonly Token[], subject: string | null, heard: string | null): Own[] {
  const at = tokens.findIndex((token, index) => token.kind === 'quote' && tokens[index - 1]?.text === ':')
  if (at === -1) return []
  const head = tokens.slice(0, at - 1)
  const cut = head.findIndex(({ text, kind }) => kind === 'mark' && text === ',')
  const speaker = nameIn(cut === -1 ? head : head.slice(0, cut)) ?? (head.length <= 2 ? heard : subject)
  return speaker === null || NOBODY.test(speaker) ? [] : [{ speaker, verb: ':', text: quoted(unit) }]
}

function speakersOf(frame: Frame, tokens: readonly Token[], text: string, people: People, heard: Heard, last: string | null): string[] {
  if (frame.who === null) return []
  const words = tokens.slice(frame.who.from, frame.who.to)
  const and = words.findIndex(({ lower }, at) => at > 0 && /^(?:and|и)$/u.test(lower) && at < words.length - 1)
  const parts = and === -1 ? [frame.who] : [{ from: frame.who.from, to: frame.who.from + and }, { ...frame.who, from: frame.who.from + and + 1 }]
  return parts.flatMap((part) => {
    const own = tokens.slice(part.from, part.to)
    const [first] = own
    if (first === undefined) return []
    if (own.length === 1 && (PERSONAL.has(first.lower) || /^(?:his|her|its|their|его|её|ее|их)$/u.test(first.lower))) {
      const who = byPronoun(first, text, people, heard, last)
      return who === null ? [] : [who]
    }
    if (PRONOUNS.has(first.lower) && own.length === 1) return []
    const { name, text: said, are } = calledBy(part, tokens, text)
    if (part.isBody === true && /^(?:ведомстве|министерстве|компании|агентстве|пресс-службе|организации)$/u.test(said)) return heard.speaker === null ? [] : [heard.speaker]
    const owner = frame.isCredit || frame.verb === own.at(-1)?.lower ? (ownerOf(own) ?? (/[’']s$/u.test(own.at(-1)?.text ?? '') ? said.replace(/[’']s$/u, '') : null)) : null
    const called = owner ?? name
    if (called !== null) return DEMONYM.test(called) || NOBODY.test(called) ? [] : [people.full(/^(?:по|со)\s/u.test(frame.verb) ? nominative(called) : called)]
    const role = roleOf(own, are, people, heard)
    const bare = role ?? said
    return NOBODY.test(bare) || DEMONYM.test(bare) || wordCount(bare) === 0 ? [] : [role ?? people.full(said)]
  })
}

/** “The vice minister” is who was introduced as one; “the analyst” may be who spoke last. */
function roleOf(own: readonly Token[], are: readonly string[], people: People, heard: Heard): string | null {
  const [first] = own
  if (first === undefined) return null
  const isRussian = /^\p{Script=Cyrillic}/u.test(first.text)
  const isDefinite = /^(?:the|this)$/u.test(first.lower) || (isRussian && own.length <= 3)
  if (!isDefinite) return null
  const content = are.filter((word) => !DETERMINERS.has(word) && word !== 'former')
  const joint = content.findIndex((word) => JOINING.has(word))
  const head = joint === -1 ? content : content.slice(0, joint)
  const noun = (isRussian ? content.find((word) => PERSON_NOUNS.has(word)) : head.at(-1)) ?? ''
  if (content.some((word) => /year-old$/u.test(word))) return heard.person
  if (!PERSON_NOUNS.has(noun)) return null
  const introduced = people.withRole(content)
  return introduced ?? (ANYBODY.has(noun) || content.length === 1 || content.includes('state') || (isRussian && content.length === 2) ? heard.person : null)
}

function byPronoun(token: Token, text: string, people: People, heard: Heard, last: string | null): string | null {
  const { lower } = token
  const pronoun = ({ his: 'he', her: 'she', его: 'он', ее: 'она', её: 'она', its: 'it', their: 'they', их: 'они' } as Record<string, string>)[lower] ?? lower
  if (/^(?:it|оно)$/u.test(pronoun)) return last ?? heard.speaker
  if (/^(?:they|они)$/u.test(pronoun)) return last ?? people.first(text.slice(0, token.start)) ?? heard.speaker
  return people.meant(pronoun, text.slice(0, token.start)) ?? heard.person
}

function quoted({ text, quotes }: Unit): string {
  return quotes
    .map(([start, end]) => text.slice(start, end).trim())
    .join(' ')
    .replace(/,$/u, '')
}

function chineseIn(text: string, gazetteer: Gazetteer): Own[] {
  return [...text.matchAll(CHINESE)].flatMap(({ 0: all, groups }) => {
    const [who = '', what = ''] = [groups?.['who'], groups?.['what']]
    const actor = gazetteer.find(who).at(-1)?.actor
    return [{ speaker: actor?.name ?? who, verb: all.slice(who.length).split(/[:：,，\s“]/u)[0] ?? '', text: what }]
  })
}
