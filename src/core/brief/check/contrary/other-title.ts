import { stateOf } from '../names/places.ts'
import { spelledAlike } from '../names/skeleton.ts'
import { remembered } from '#core/in-text/remembered.ts'

/** A person with the words that say who he is, before the name and, set off by commas, behind it. */
export type Titled = { name: string; surname: string; title: string }

const PERSON = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?\s(?:\p{Lu}\.\s)?\p{Lu}[\p{Ll}’'-]+(?![\p{L}])/gu
/** Words of an office or a body before a name. */
const MOST_WORDS = 7
const BEHIND =
  /^,\s(?:(?:an?|the|its|their|who (?:heads|runs|leads))\s|(?=(?:deputy |vice |acting |former )?(?:chief|head|director|minister|chairman|chairwoman|president|governor|manager|spokes|ambassador)))(?<title>[^,.;:“«]{3,90})(?=[,.;:“«]|$)/u
/** Words of rank before an office: without them the office is another’s. */
const RANK =
  /(?<!\p{L})(?:deputy|vice|acting|former|assistant|заместител\p{L}*|замминистра|и\. ?о\.|бывш\p{L}+|экс|вице)(?!\p{L})/iu
const OFFICE =
  /(?<!\p{L})(?:minister|president|premier|governor|director|chairman|chairwoman|chief|head|ambassador|министр\p{L}*|президент\p{L}*|губернатор\p{L}*|директор\p{L}*|глав[аыу]|посол|посла|начальник\p{L}*)(?!\p{L})/iu
/** Who he is, where he works: a verb or a bound ends such words. */
const NO_TITLE =
  /(?<!\p{L})(?:although|while|when|after|as|said|says|told|that|who|which|is|was|and|but|сказал\p{L}*|заявил\p{L}*|что|котор\p{L}+|но)(?!\p{L})/iu

/**
 * What a sentence makes of somebody whom its passage tells as something else: a minister of a deputy minister, a spokesman of one body of that of another which the passage names elsewhere. The
 * words of both; null where none are.
 */
export function otherTitle(sentence: string, passage: string): { office: string; there: string } | null {
  const given = titledIn(passage)
  for (const told of titledIn(sentence)) {
    if (told.title === '') continue
    const same = given.filter((each) => each.surname === told.surname || spelledAlike(each.surname, told.surname))
    const [there] = same
    if (there === undefined || same.some(({ title }) => title === '')) continue
    const all = same.map(({ title }) => title).join(' ')
    const lacksRank =
      OFFICE.test(told.title) && !RANK.test(told.title) && same.every(({ title }) => RANK.test(title) && OFFICE.test(title))
    const strange = bodiesIn(told.title).filter((word) => !holds(all, word))
    const isOfAnother = strange.length > 0 && bodiesIn(all).length > 0 && strange.every((word) => holds(passage, word))
    if (lacksRank || isOfAnother) return { office: `${told.title} ${told.name}`, there: there.title }
  }
  return null
}

/** The persons of a text with what each is called; an empty title where nothing is said. */
export const titledIn = remembered((text): Titled[] =>
  [...text.matchAll(PERSON)].map(({ 0: name, index }) => {
    const head = text.slice(Math.max(0, index - 90), index)
    const clause = head.slice(
      Math.max(
        ...['. ', '; ', ', ', ': ', '— ', '– ', '”', '(', '“'].map(
          (mark) => head.lastIndexOf(mark) + (head.includes(mark) ? mark.length : 0),
        ),
        0,
      ),
    )
    const before = clause.trim().replace(/,$/u, '').split(/\s/u).slice(-MOST_WORDS).join(' ')
    const behind = BEHIND.exec(text.slice(index + name.length))?.groups?.['title'] ?? ''
    const title = [before, behind]
      .map(afterVerb)
      .filter((words) => words !== '')
      .join(' ')
    return { name, surname: name.split(/\s/u).at(-1) ?? name, title }
  }),
)

/** “said a spokesman of Orient Freight”: the words behind the last that belongs to no title. */
function afterVerb(words: string): string {
  return words.split(NO_TITLE).at(-1)?.trim() ?? ''
}

/** The names of bodies in a title; of what state somebody is may be told or left out. */
function bodiesIn(title: string): string[] {
  return (title.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).filter(
    (word, index) => stateOf(word) === null && !(index === 0 && title.startsWith(word)) && !OFFICE.test(word),
  )
}

function holds(text: string, word: string): boolean {
  return (text.match(/[\p{L}’'-]+/gu) ?? []).some((each) => each === word || spelledAlike(each, word))
}
