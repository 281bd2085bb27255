import { creditsIn } from '../brief/check/attribution/credits.ts'
import type { Unit } from './units.ts'

/** Who is credited with what a sentence tells, in the words that it names him with. */
export type Credited = { who: string; verb: string; told: string }

/** A name of two words or three. */
const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*){1,2}`
/** Somebody before a colon and a quotation, whatever he is said to do: “Kubat Rakhimov, who ran the railways, remembers it otherwise: “…””. */
const BEFORE_COLON = /^(?<head>[^“”«»"]{3,140}):\s?[“„«"‘]$/u
const HEAD_NAME = new RegExp(String.raw`^(?:(?:But|And|Yet|Но|А|И)\s)?(?:\p{L}+\s){0,3}?(?<name>${NAME})(?=[,\s])`, 'u')
const SOMEBODY = /^(?<somebody>(?:An?|One|Another|The)\s\p{Ll}[\p{L}-]*(?:\s(?:of|from|in|at|for)\s\p{L}+)?)\s/u
/** “…,” Donald Lu, the assistant secretary, testified: behind a quotation with a comma, whatever the verb. */
const BEHIND_QUOTE = new RegExp(
  String.raw`^[”"’]?,?[”"’]?\s(?:\p{Ll}+,?\s){0,3}(?<who>${NAME})(?:,\s[^,.“”"]{3,60},)?\s(?<verb>\p{Ll}{3,16}(?:ed|s|said|told|wrote))(?=[\s.,])`,
  'u',
)
/** “N was quoted as saying”, “by the paper as saying”. */
const QUOTED_AS = new RegExp(
  String.raw`(?<who>${NAME}|\p{Lu}\p{Ll}{2,})\s(?:was|is)\s(?<verb>quoted)\s[^.,“”"]{0,40}\bas saying`,
  'u',
)
/** «В управлении объяснили, что …»: Russian says where, and means who. */
const IN_BODY =
  /(?:^|[.!?…]\s|,\s?[—–]\s)(?:(?:\p{Ll}+\s)?(?<first>объяснили|заявили|сообщили|пояснили|ответили|рассказали)\s)?[Вв]о?\s(?<who>«[^«»]{2,60}»|\p{L}[\p{L}\s-]{3,40}?)(?=\s(?<verb>объяснили|заявили|сообщили|пояснили|отметили|подчеркнули|ответили|считают|подтвердили|опровергли|назвали|заверили|утверждают|признают|уверены|рассказали|на\s)|[.,]|$)/u
/** The author of the text, and who is none. */
const NOBODY = /^(?:who|which|we|I|you|one|it|this|that|these|мы|я|это|и|а|но|к)$|^(?:this|our|my|last|next|на|в) |^\P{L}|\sI$/iu
/** What somebody is said to be or to do besides. */
const APART =
  /,\s.*$|\s(?:со ссылкой|waiting|standing|sitting|speaking|writing|citing|quoting|suggest(?:s|ed)|that|on the other hand|however|too|also|once)(?!\p{L}).*$/isu
/** “Kazakhstan’s president, Kassym-Jomart Tokayev”. */
const NAMED_BEHIND = new RegExp(String.raw`,\s(${NAME})$`, 'u')
/** Without “that” only these lead to what somebody holds; others (“asked the lender to wait”, “called the order unlawful”) tell what he did. */
const HOLDS =
  /^(?:thinks?|thought|doubt(?:s|ed)?|expect(?:s|ed)?|hope[sd]?|fear(?:s|ed)?|believe[sd]?|reckon(?:s|ed)?|assume[sd]?|contend(?:s|ed)?|maintain(?:s|ed)?|predict(?:s|ed)?|forecasts?|estimate[sd]?|say|says|said|told|tells?|insist(?:s|ed)?|argue[sd]?|claim(?:s|ed)?|repl(?:y|ies|ied)|recall(?:s|ed)?|note[sd]?|complain(?:s|ed)?|ожида\p{L}+|надеется|надеются|считает|считают|полага\p{L}+|сообщ\p{L}+|заявил\p{L}?|утвержда\p{L}+|призна[её]тся|признал\p{L}?|отрица\p{L}+)$/iu
/** “Officials said a good deal”: not what. */
export const SAYS_LITTLE =
  /^\s(?:(?:almost|next to|very|rather|too|quite) )?(?:a (?:good|great) deal|a lot|nothing|little|much|so|as much|no more|goodbye)(?![\p{L}])/u
const LEADS_ON = /^(?:\s\S{1,30}){0,4}?,?\s(?:that|how|why|whether|what|что|как|почему)\s|^:/u

/** Whom a sentence credits outside its quotations (`creditsIn`), the first of several, else who stands before a colon and a quotation; null where it is nobody. */
export function creditedIn({ text, quotes }: Unit): Credited | null {
  const [credit] = creditsIn(text).flatMap(({ who: printed, told }): Credited[] => {
    const who = called(printed)
    const verb = verbBeside(text, printed)
    return who === null || (quotes.length === 0 && !leadsOn(text, verb)) ? [] : [{ who, verb, told }]
  })
  if (credit !== undefined) return credit
  const [first] = quotes
  const quoted = first === undefined || first[0] > 1 ? undefined : BEHIND_QUOTE.exec(text.slice(first[1]))?.groups
  const found = quoted ?? QUOTED_AS.exec(text)?.groups ?? inBody(text)
  if (found?.['who'] !== undefined) return { who: found['who'], verb: found['verb'] ?? '', told: behindThat(text) }
  const head = first === undefined ? undefined : BEFORE_COLON.exec(text.slice(0, first[0]))?.groups?.['head']
  if (head === undefined) return null
  const who = HEAD_NAME.exec(head)?.groups?.['name'] ?? SOMEBODY.exec(head)?.groups?.['somebody']
  return who === undefined ? null : { who, verb: ':', told: '' }
}

function inBody(text: string): { who: string; verb: string } | undefined {
  const { who, first, verb = first } = IN_BODY.exec(text)?.groups ?? {}
  return who === undefined || verb === undefined || verb.startsWith('на') ? undefined : { who: who.replace(/^«|»$/gu, ''), verb }
}

const behindThat = (text: string): string => /(?:,\sчто|\sthat)\s(.+)$/su.exec(text)?.[1] ?? ''

function called(printed: string): string | null {
  const who = NAMED_BEHIND.exec(printed)?.[1] ?? printed.replace(APART, '').trim()
  return NOBODY.test(who) || who.length < 2 ? null : who
}

function leadsOn(text: string, verb: string): boolean {
  const at = verb === '' ? -1 : text.indexOf(verb)
  const rest = text.slice(at + verb.length)
  return !SAYS_LITTLE.test(rest) && (HOLDS.test(verb) || (at !== -1 && LEADS_ON.test(rest)))
}

/** The word behind who speaks, or before. */
function verbBeside(text: string, who: string): string {
  const at = text.indexOf(who)
  const behind = /^,?\s(?:\p{L}+ly\s|also\s|has\s|had\s|have\s|не\s)?(\p{L}+)/u.exec(text.slice(at + who.length))?.[1]
  return behind ?? /(?<!\p{L})(\p{L}+)\s$/u.exec(text.slice(0, at))?.[1] ?? ''
}
