import type { Block } from '../article.ts'
import type { Gazetteer } from '../actors/gazetteer.ts'
import { nominative } from './nominative.ts'
import { peopleOf, type People } from './people.ts'
import { creditedIn, SAYS_LITTLE } from './credited.ts'
import { PRONOUN, speakersIn, type Speaking } from './speakers.ts'
import { unitsOf, type Unit } from './units.ts'

/** What somebody said: the words in quotation marks, or what follows “that”. `speaker`: by the full name where the gazetteer or the article gives it. `block`: where it stands. */
export type Statement = { speaker: string; verb: string; text: string; block: number; n: number | null }

type Own = Pick<Statement, 'speaker' | 'verb' | 'text'>

/** Fewer words in marks are a name or a turn of phrase, unless nothing else is said. */
const FEWEST_WORDS = 3
const SPEAKS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['paragraph', 'quotation', 'list-item'])
const CHINESE = /(?<who>\p{Script=Han}{2,12}?)(?:说|表示|指出|强调|称|认为)[:：,，]?\s?“(?<what>[^”]+)”/gu

/** Who says what in an article, in its order. English and Russian, and quotations in Chinese; of other languages nothing is read. */
export function statementsIn(blocks: readonly Block[], gazetteer: Gazetteer): Statement[] {
  const people = peopleOf(gazetteer)
  const found: Statement[] = []
  let speaker: string | null = null
  for (const block of blocks) {
    if (block.dropped !== undefined || !SPEAKS.has(block.kind)) continue
    const { text, id, n } = block
    let previous: { speaker: string; verb: string } | null = null
    for (const unit of unitsOf(text, block.language ?? null)) {
      const chinese = chineseIn(unit.text, gazetteer)
      const frame = framed(unit)
      const speakings = speakersIn(frame).filter(({ start }) => !within(unit, start))
      const said = speakings.flatMap((speaking) => {
        const name: string | null = nameOf(speaking, people, speaker, frame)
        return name === null ? [] : [{ ...speaking, speaker: name }]
      })
      people.read(frame, said.at(-1)?.speaker)
      const read = statementsOf(unit, said)
      const own: Own[] = [...chinese, ...(read.length > 0 ? read : creditedOf(unit, people, speaker))]
      if (own.length === 0 && previous !== null && isWholeQuote(unit)) own.push({ ...previous, text: quoteText(unit) })
      found.push(...own.map((each) => ({ ...each, block: id, n })))
      const last: { speaker: string; verb: string } | undefined = own.at(-1)
      if (last !== undefined) {
        speaker = last.speaker
        previous = { speaker: last.speaker, verb: last.verb }
      } else previous = null
    }
  }
  return found
}

/** “According to Kazakh data”: nobody's name. */
const DEMONYM = /^(?:Kazakh|Chinese|Russian|Kyrgyz|Uzbek|Tajik|Turkmen|Uyghur|Western|American|European|Central Asian|Soviet)s?$/u
/** Verbs that lead to what was said without “that”; others (“the law that parliament wrote”) need it. */
const LEADS =
  /^(?:says?|said|tells?|told|insists?|insisted|argues?|argued|answered|replied|quipped|сообщ(?:ает|ают|ил[аио]?)|переда[её]т|пишет|сказал[аио]?|заявил[аио]?|рассказал[аио]?)$/iu
const CREDIT = /^(?:according|in the|in\s|по\s|согласно|со ссылкой)/iu

const ONE_PERSON =
  /^(?:the\s(?:(?:deputy|foreign|prime|former)\s)?(?:minister|spokes(?:man|woman|person)|ambassador|general|lawyer|governor|mayor|economist|analyst|driver|farmer|officer|professor|director|author|engineer|teacher|doctor|trader|historian)|министр|посол|аналитик|эксперт|экономист|губернатор|аким|депутат|директор|профессор|политолог|пресс-секретарь)$/iu

/** The text with what is quoted blanked out, the marks left: a speaker within a quotation is another story. */
function framed({ text, quotes }: Unit): string {
  let frame = ''
  let at = 0
  for (const [start, end] of quotes) {
    if (start < at || wordsOf(text.slice(start, end)) < 2) continue
    // The comma before the closing mark tells that the sentence goes on.
    const ends = /[,.!?]$/u.test(text.slice(start, end)) ? 1 : 0
    frame += text.slice(at, start) + '_'.repeat(end - ends - start)
    at = end - ends
  }
  return frame + text.slice(at)
}

function within({ quotes, text }: Unit, at: number): boolean {
  return quotes.some(([start, end]) => start <= at && at < end && wordsOf(text.slice(start, end)) >= 2)
}

function nameOf({ name, kind, verb, start }: Speaking, people: People, speaker: string | null, frame: string): string | null {
  if (kind === 'name' && DEMONYM.test(name)) return null
  if (kind === 'name') return people.full(/^по\s|^слов/iu.test(verb) ? nominative(name) : name)
  // “The minister” who is nobody else is whoever spoke last; “a minister” is a stranger.
  if (kind === 'office')
    return (ONE_PERSON.test(name) ? speaker : null) ?? people.full(name.replace(/^(?:the|an?|one)\s/iu, '').trim())
  if (/^(?:they|они)$/iu.test(name)) return speaker
  return people.meant(name, frame.slice(0, start))
}

/** What is credited to somebody in a way that the speakers of `speakersIn` do not show: “Traders in London doubt that …”, “A trucker put it less kindly: “…””. */
function creditedOf(unit: Unit, people: People, speaker: string | null): Own[] {
  const quotes = spokenQuotes(unit)
  const credited = creditedIn(unit)
  if (credited === null) return []
  const { who, verb, told } = credited
  const name = PRONOUN.test(who) ? (people.meant(who, '') ?? speaker) : people.full(who)
  const text = quotes.length > 0 ? wordsIn(unit.text, quotes) : strip(told)
  return name === null || wordsOf(text) < (quotes.length > 0 ? 1 : FEWEST_WORDS) ? [] : [{ speaker: name, verb, text }]
}

/** Quotations that are more than a turn of phrase: by their length, or because all that is said stands in them. */
function spokenQuotes({ text, quotes }: Unit): [number, number][] {
  return quotes.filter(
    ([start, end]) =>
      wordsOf(text.slice(start, end)) >= FEWEST_WORDS ||
      (start <= 1 &&
        /^[”»"’]?,?[”»"’]?\s(?:[—–-]\s)?\p{Ll}/u.test(text.slice(end)) &&
        /[,!?]$|^[”»"’]?,/u.test(text.slice(start, end) + text.slice(end, end + 2))) ||
      /:\s[“„«"‘]?$/u.test(text.slice(Math.max(0, start - 3), start)),
  )
}

type Said = { speaker: string; verb: string; start: number; end: number }

function statementsOf(unit: Unit, said: readonly Said[]): Own[] {
  const [first] = said
  if (first === undefined) return []
  const quotes = spokenQuotes(unit)
  if (quotes.length === 0) {
    const text = clauseOf(unit.text, first)
    // “For long,” she added: short, and all that is said.
    const isAll = wordsOf(text) < FEWEST_WORDS && unit.quotes.length > 0 && isQuoteFirst(unit)
    if (isAll) return [{ speaker: first.speaker, verb: first.verb, text: quoteText(unit) }]
    return wordsOf(text) < FEWEST_WORDS || !isReported(unit.text, first)
      ? []
      : [{ speaker: first.speaker, verb: first.verb, text }]
  }
  // Each quotation goes to whoever stands nearest.
  const bySpeaker = Map.groupBy(quotes, ([start, end]) => nearest(said, start, end))
  return [...bySpeaker].map(([{ speaker, verb }, own]) => ({
    speaker,
    verb,
    text: wordsIn(unit.text, own),
  }))
}

function nearest(said: readonly Said[], start: number, end: number): Said {
  const distance = (each: Said): number => (each.end <= start ? start - each.end : Math.max(0, each.start - end))
  return said.toSorted((one, other) => distance(one) - distance(other))[0] as Said
}

/** Whether a sentence without a quotation tells what was said, and not what else somebody does (“officials describe queues”). */
function isReported(text: string, { verb, end }: Said): boolean {
  const after = text.slice(end, end + 160)
  if (SAYS_LITTLE.test(after)) return false
  return (
    CREDIT.test(verb) || LEADS.test(verb) || /^:|^(?:\s\S{1,30}){0,4}?,?\s(?:that|что|how|why|whether|как|почему)\s/u.test(after)
  )
}

/** What is said without marks: what follows the speaker and verb, or stands before them. */
function clauseOf(text: string, { start, end }: Said): string {
  const [before, after] = [tidy(text.slice(0, start)), tidy(text.slice(end))]
  // “…, according to N, who has counted them”: what follows is about N.
  const isBefore = start > 0 && !/^\p{Lu}/u.test(text.slice(start)) && /^(?:according|по |in the)/u.test(text.slice(start))
  // What stands before who says it ends with a comma: “Chinese officials said”, after “For the first days”, begins nothing.
  const leadsTo = isBefore || /[,;:—–-]\s*$/u.test(text.slice(0, start))
  return leadsTo && (isBefore || wordsOf(after) < wordsOf(before)) ? before : after
}

function tidy(part: string): string {
  return strip(part.replace(/^(?:\s\S{1,30}){0,4}?,?\s(?:that|что)\s/u, ''))
}

function strip(part: string): string {
  return part.replace(/^[\s,;:—–-]*(?:(?:that|что)\s)?/u, '').replace(/(?<![\s,;:—–-])[\s,;:—–-]+$/u, '')
}

function isWholeQuote({ text, quotes }: Unit): boolean {
  const quoted = quotes.reduce((sum, [start, end]) => sum + end - start, 0)
  return quotes.length > 0 && quoted >= text.length - 4
}

function isQuoteFirst({ quotes }: Unit): boolean {
  return (quotes[0]?.[0] ?? Infinity) <= 1
}

function quoteText({ text, quotes }: Unit): string {
  return wordsIn(text, quotes)
}

/** The words of quotations, without the comma that leads to who said them. */
function wordsIn(text: string, quotes: readonly [number, number][]): string {
  return quotes
    .map(([start, end]) => text.slice(start, end).trim())
    .join(' ')
    .replace(/,$/u, '')
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0
}

function chineseIn(text: string, gazetteer: Gazetteer): Own[] {
  return [...text.matchAll(CHINESE)].flatMap(({ 0: all, groups }) => {
    const [who = '', what = ''] = [groups?.['who'], groups?.['what']]
    const actor = gazetteer.find(who).at(-1)?.actor
    return [{ speaker: actor?.name ?? who, verb: all.slice(who.length).split(/[:：,，\s“]/u)[0] ?? '', text: what }]
  })
}
