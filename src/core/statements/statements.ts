import type { Gazetteer } from '../actors/gazetteer.ts'
import type { Block } from '../article.ts'
import { isOrganisation } from '../organisation.ts'
import { nameIn } from './called.ts'
import type { Frame } from './frame.ts'
import { framesIn } from './frames.ts'
import { type Heard, meantByPronoun } from './heard.ts'
import { type People, peopleOf } from './people.ts'
import { isPersonal } from './roles.ts'
import { isNobody, speakersOf } from './speakers.ts'
import { type Token, tokensOf, wordCount } from './tokens.ts'
import { toldBy } from './told.ts'
import { type Turn, turnsOf } from './turns.ts'
import { type Unit, unitsOf } from './units.ts'
import { AUXILIARIES, PERSONAL } from './words.ts'

/** What somebody said: the words in quotation marks, or what follows “that”. `speaker`: by the full name where the gazetteer or the article gives it. `block`: where it stands. */
export type Statement = { speaker: string; verb: string; text: string; block: number; n: number | null }

type Own = Pick<Statement, 'speaker' | 'verb' | 'text'>

const SPEAKS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'quotation', 'list-item'])

const CHINESE = /(?<who>\p{Script=Han}{2,12}?)(?:说|表示|指出|强调|称|认为)[:：,，]?\s?“(?<what>[^”]+)”/gu

/** Who says what in an article, in its order. English and Russian, and quotations in Chinese; of other languages nothing is read. */
export function statementsIn(blocks: readonly Block[], gazetteer: Gazetteer): Statement[] {
  const people = peopleOf(gazetteer)
  const heard: Heard = { speaker: null, person: null, verb: '', isOpen: false, nameless: [], bodies: [] }
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
  heard.isOpen = [
    ['“', '”'],
    ['«', '»'],
  ].some(([open = '', close = '']) => paragraph.lastIndexOf(open) > paragraph.lastIndexOf(close))
  let before: Unit | null = null
  for (const unit of unitsOf(paragraph, language)) {
    const own = [...chineseIn(unit.text, gazetteer), ...inSentence(unit, before, people, heard)]
    if (own.length === 0 && isRunning && heard.speaker !== null && unit.quotes.length > 0 && (unit.quotes[0]?.[0] ?? 2) <= 1)
      own.push({ speaker: heard.speaker, verb: heard.verb, text: quoted(unit) })
    found.push(...own)
    const last = own.at(-1)
    if (last !== undefined) Object.assign(heard, { speaker: last.speaker, verb: last.verb })
    heard.bodies.push(...own.map(({ speaker }) => speaker).filter((each) => each.includes(' ') && isOrganisation(each)))
    isRunning = last !== undefined
    before = unit
  }
  return found
}

function inSentence(unit: Unit, before: Unit | null, people: People, heard: Heard): Own[] {
  const tokens = tokensOf(unit)
  const frames = framesIn(tokens)
  const outside = tokens
    .map((token) => (token.kind === 'quote' ? '_'.repeat(token.end - token.start) : unit.text.slice(token.start, token.end)))
    .join(' ')
  const subject = people.first(outside)
  const found: Own[] = []
  let last: string | null = null
  let named: string | null = null
  for (const frame of frames) {
    const speakers: string[] =
      frame.who === null
        ? [last ?? named ?? mainSubject(tokens, subject, unit.text, people, heard)].filter((each) => each !== null)
        : speakersOf(frame, { tokens, text: unit.text, people, heard, last })
    const spans = toldBy(frame, frames, tokens, unit.text)
    const text = spans
      .map(({ start, end }) => unit.text.slice(start, end).trim())
      .join(' ')
      .replace(/,$/u, '')
    const told = text === '' ? toldBefore(frame, frames, before) : text
    named = speakers.at(-1) ?? named
    if (speakers.length > 0 && told !== '') last = speakers.at(-1) ?? null
    if (told !== '') found.push(...speakers.map((speaker) => ({ speaker, verb: frame.verb, text: told })))
  }
  const isSomebody =
    last !== null &&
    (people.isPerson(last) || isPersonal(last) || (/^\p{Lu}[\p{L}’'-]+\s\p{Lu}/u.test(last) && !isOrganisation(last)))
  people.read(unit.text, isSomebody ? (last ?? undefined) : undefined)
  if (isSomebody) heard.person = last
  if (found.length === 0) found.push(...beforeColon(unit, tokens, subject, heard.person))
  return found
}

/** Whom a sentence is about: whoever it begins with as “he” or “she”, else whom it names first. */
function mainSubject(
  tokens: readonly Token[],
  subject: string | null,
  text: string,
  people: People,
  heard: Heard,
): string | null {
  const [first] = tokens
  return first !== undefined && PERSONAL.has(first.lower)
    ? meantByPronoun(first, text, people, heard, null)
    : (subject ?? heard.speaker)
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
  const speaker =
    nameIn(cut === -1 ? head : head.slice(0, cut)) ?? (head.length <= 2 ? heard : (subject ?? beforeAuxiliary(head, unit.text)))
  return speaker === null || isNobody(speaker) ? [] : [{ speaker, verb: ':', text: quoted(unit) }]
}

/** “A Western diplomat in Ashgabat is doubtful: “…””. */
function beforeAuxiliary(head: readonly Token[], text: string): string | null {
  const at = head.findIndex(({ lower }) => AUXILIARIES.has(lower))
  const [first, last] = [head[0], head[at - 1]]
  if (first === undefined || last === undefined || at > 8 || !/^(?:an?|one|another)$/u.test(first.lower)) return null
  return text.slice(first.start, last.end).replace(/^(?:an?)\s/iu, '')
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
