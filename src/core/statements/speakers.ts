import { calledBy, ownerOf } from './called.ts'
import type { Frame } from './frame.ts'
import { nominative } from './nominative.ts'
import type { People } from './people.ts'
import type { Phrase } from './phrases.ts'
import { type Token, wordCount } from './tokens.ts'
import { ANYBODY, DETERMINERS, JOINING, PERSON_NOUNS, PERSONAL, PRONOUNS } from './words.ts'

/** “According to Kazakh data”: nobody's name. */
const DEMONYM = /^(?:Kazakh|Chinese|Russian|Kyrgyz|Uzbek|Tajik|Turkmen|Uyghur|Western|American|European|Central Asian|Soviet)s?$/u

export const NOBODY =
  /^(?:who|which|what|that|this|it|there|we|I|me|us|you|one|they|nobody|no one|nothing|everybody|мы|я|это|кто|что|ты|вы|он|она|они|все|всё|нём|ней|них)$/iu

/** Who spoke last, and who spoke last of those who are persons. */
export type Heard = { speaker: string | null; person: string | null; verb: string; isOpen: boolean; nameless: string[] }

export function speakersOf(
  frame: Frame,
  tokens: readonly Token[],
  text: string,
  people: People,
  heard: Heard,
  last: string | null,
): string[] {
  if (frame.who === null) return []
  const words = tokens.slice(frame.who.from, frame.who.to)
  const and = words.findIndex(({ lower }, at) => at > 0 && /^(?:and|и)$/u.test(lower) && at < words.length - 1)
  const parts: Phrase[] =
    frame.who.and !== undefined
      ? [frame.who.and, frame.who]
      : and === -1
        ? [frame.who]
        : [
            { from: frame.who.from, to: frame.who.from + and },
            { ...frame.who, from: frame.who.from + and + 1 },
          ]
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
    if (
      part.isBody === true &&
      /^(?:ведомстве|министерстве|компании|агентстве|пресс-службе|организации|монополии|концерне|холдинге|корпорации)$/u.test(
        said,
      )
    )
      return heard.speaker === null ? [] : [heard.speaker]
    const owner =
      frame.isCredit || frame.verb === own.at(-1)?.lower
        ? (ownerOf(own) ?? (/[’']s$/u.test(own.at(-1)?.text ?? '') ? said.replace(/[’']s$/u, '') : null))
        : null
    const called = owner ?? name
    if (called !== null)
      return DEMONYM.test(called) || NOBODY.test(called)
        ? []
        : [people.full(/^(?:по|со)\s/u.test(frame.verb) ? nominative(called) : called)]
    const role = roleOf(own, are, people, heard)
    const bare = role ?? said
    if (role === null && /^(?:an?|one|another)$/u.test(first.lower)) heard.nameless.push(said)
    return NOBODY.test(bare) || DEMONYM.test(bare) || wordCount(bare) === 0 ? [] : [role ?? people.full(said)]
  })
}

const ORGANISATION =
  /^(?:ministry|bank|company|agency|government|department|embassy|party|group|city|region|country|newspaper|paper|centre|center|letter|order|number|member|other|river|border|matter|power|министерство|ведомство|компания|банк|посольство|агентство)$/u

/** “a customs broker”, «старик на остановке»: a person by what he is. */
export function isPersonal(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s,]+/u)
    .slice(0, 6)
    .some((word) => PERSON_NOUNS.has(word))
}

/** “The vice minister” is who was introduced as one; “the analyst” may be who spoke last. */
function roleOf(own: readonly Token[], are: readonly string[], people: People, heard: Heard): string | null {
  const [first] = own
  if (first === undefined) return null
  const isRussian = /^\p{Script=Cyrillic}/u.test(first.text)
  const isDefinite = /^(?:the|this)$/u.test(first.lower) || (isRussian && own.length <= 3)
  if (!isDefinite) return null
  const content = are.filter((word) => !DETERMINERS.has(word) && !/^(?:former|same)$/u.test(word))
  const joint = content.findIndex((word) => JOINING.has(word))
  const head = joint === -1 ? content : content.slice(0, joint)
  const noun = (isRussian ? content.find((word) => PERSON_NOUNS.has(word)) : head.at(-1)) ?? ''
  if (content.some((word) => word.endsWith('year-old'))) return heard.person ?? people.last()
  if (/^(?:head of state|глава государства)$/u.test(content.join(' ')))
    return people.withRole([isRussian ? 'президент' : 'president']) ?? heard.person
  const nameless = heard.nameless.findLast((each) => each.toLowerCase().split(/\s/u).includes(noun))
  if (nameless !== undefined) return nameless
  if (/^(?:company|firm|consortium|operator|monopoly|компания|монополия)$/u.test(noun) && content.length === 1)
    return heard.speaker !== null && !people.isPerson(heard.speaker) && /^\p{Lu}/u.test(heard.speaker) ? heard.speaker : null
  if (ORGANISATION.test(noun)) return null
  if (!PERSON_NOUNS.has(noun) && people.withRole([noun]) === null && !/(?:er|or|ist|man|woman|ian|ant|eer)$/u.test(noun))
    return null
  const introduced = people.withRole(content)
  return (
    introduced ??
    (ANYBODY.has(noun) || content.length === 1 || content.includes('state') || (isRussian && content.length === 2)
      ? heard.person
      : null)
  )
}

export function byPronoun(token: Token, text: string, people: People, heard: Heard, last: string | null): string | null {
  const { lower } = token
  const pronoun =
    ({ his: 'he', her: 'she', его: 'он', ее: 'она', её: 'она', its: 'it', their: 'they', их: 'они' } as Record<string, string>)[
      lower
    ] ?? lower
  if (/^(?:it|оно)$/u.test(pronoun)) return last ?? heard.speaker
  if (/^(?:they|они)$/u.test(pronoun)) return last ?? people.first(text.slice(0, token.start)) ?? heard.speaker
  return people.meant(pronoun, text.slice(0, token.start)) ?? heard.person
}
