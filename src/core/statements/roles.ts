import type { People } from './people.ts'
import type { Heard } from './heard.ts'
import type { Token } from './tokens.ts'
import { ANYBODY, DETERMINERS, JOINING, PERSON_NOUNS } from './words.ts'

const ORGANISATION =
  /^(?:ministry|bank|company|agency|government|department|commission|committee|council|institute|fund|embassy|party|group|city|region|country|newspaper|paper|centre|center|letter|order|number|member|other|river|border|matter|power|министерство|ведомство|компания|банк|посольство|агентство)$/u

/** “a customs broker”, «старик на остановке»: a person by what he is. */
export function isPersonal(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s,]+/u)
    .slice(0, 6)
    .some((word) => PERSON_NOUNS.has(word))
}

/** “The vice minister” is who was introduced as one; “the analyst” may be who spoke last. `are`: the words for what he is, in small letters. Null where the phrase means nobody who was heard of. */
export function speakerByRole(own: readonly Token[], are: readonly string[], people: People, heard: Heard): string | null {
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
  const alone = own.length === 2 ? (own[1]?.lower ?? '') : ''
  const body = heard.bodies.findLast((each) => each.toLowerCase().split(/\s/u).includes(alone))
  if (body !== undefined && ORGANISATION.test(alone)) return body
  if (
    /^(?:company|firm|consortium|operator|monopoly|miner|producer|компания|монополия)$/u.test(
      isRussian && content.length === 1 ? noun : alone,
    )
  )
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
