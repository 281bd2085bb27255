import type { Actor, Gazetteer } from '../actors/gazetteer.ts'
import { spelledAlike } from '../brief/check/names/skeleton.ts'
import { isOrganisation } from '../organisation.ts'
import { mayBeCalled, mayBeShortFor, type ShortName, shortName } from './initials.ts'
import { PERSON_NOUNS, TITLES } from './words.ts'

/** Who is named in an article so far, so that a surname and a pronoun can be taken for somebody. */
export type People = {
  /** Takes note of who is named in a sentence. `speaker`: whoever speaks in it is who it is about, else the first whom it names. */
  read: (text: string, speaker?: string) => void
  /** The full name for a name, by the gazetteer or by what the article said last. */
  full: (name: string) => string
  /** Who is called so by what he is (“vice minister”), as words in small letters: the last who was introduced as that; null where nobody was. */
  withRole: (words: readonly string[]) => string | null
  /** The first person whom a text names; null where it names none. */
  first: (text: string) => string | null
  isPerson: (name: string) => boolean
  /** Whom sentences were about last. */
  last: () => string | null
  /** Whom a pronoun means: whom the sentence names before it, else whom those before were about; null where that can be nobody. */
  meant: (pronoun: string, before: string) => string | null
}

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu
const FULL_NAME =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\.)?(?:\s(?:al-|bin\s|von\s|van\s|de\s)?\p{Lu}\p{Ll}[\p{L}’'-]*){1,2}(?![\p{L}\p{N}])/gu
/** Words that make two capitals something else than a person. */
const NO_PERSON =
  /(?:^|\s)(?:The|A|An|In|On|At|But|And|When|While|After|Before|For|From|With|As|If|President|Minister|Prime|Foreign|Deputy|Central|North|South|East|West|Northern|Southern|Eastern|Western|New|Asia|Asian|Road|Silk|Belt|Street|Sea|River|Lake|Valley|Mountains?|City|Region|Republic|States?|United|Union|Treaty|Plan|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|В|На|По|Но|И|А|Как|Когда|После|Президент\p{Ll}*|Министр\p{Ll}*|Центральн\p{Ll}*|Ази\p{Ll}*|Республик\p{Ll}*|Соединенн\p{Ll}*)(?:\s|$)/u

export function peopleOf(gazetteer: Gazetteer): People {
  const names: string[] = []
  /** Whom sentences were about, the latest last. */
  const about: string[] = []
  const roles = new Map<string, Set<string>>()
  const longerOf = (name: string): string | undefined => names.findLast((each) => each.startsWith(`${name} `))
  const full = (name: string): string => {
    const words = name.split(/\s+/u)
    const known = gazetteer.named(name)
    const short = shortName(name)
    if (short !== null) return inFull(short, known) ?? name
    if (known !== null && (words.length > 1 || known.kind !== 'person')) return known.name
    const end = words.at(-1) ?? name
    const said = names.findLast((each) =>
      each.split(/\s+/u).some((word, at, all) => (at === all.length - 1 || at === 0) && spelledAlike(word, end)),
    )
    if (words.length === 1 && said !== undefined) return said
    // «Тамара Петровна» of «Тамара Петровна Шилова».
    const longer = words.length === 2 ? longerOf(name) : undefined
    if (longer !== undefined) return longer
    // A name in a case of Russian, where the article had it as it is called.
    const same = names.findLast((each) => sameWords(each, words))
    return known?.name ?? same ?? name
  }
  /** Whom the article called in full so far, if that can be but one; else an actor who may be called so. */
  const inFull = (short: ShortName, known: Actor | null): string | null => {
    const said = names.filter((each) => mayBeShortFor(short, each))
    if (said.length > 0) return said.length === 1 ? (said[0] ?? null) : null
    return known !== null && mayBeCalled(short, known) ? known.name : null
  }
  return {
    full,
    read(text, speaker) {
      const found = persons(text)
      for (const name of found) {
        if (!names.includes(name)) names.push(name)
        const own = roles.get(name) ?? new Set()
        for (const word of besideName(text, name)) own.add(word)
        roles.set(name, own)
      }
      for (const { 1: name, index } of text.matchAll(CALLED)) {
        if (name === undefined || names.includes(name)) continue
        names.push(name)
        about.push(name)
        roles.set(name, new Set(wordsOf(text.slice(0, index))))
      }
      const [first] = found
      if (speaker !== undefined) about.push(speaker)
      else if (first !== undefined) about.push(first)
    },
    last: () => about.at(-1) ?? null,
    first: (text) => persons(text)[0] ?? null,
    isPerson: (name) => names.includes(name) || gazetteer.named(name)?.kind === 'person',
    withRole: (words) => names.findLast((name) => words.every((word) => roles.get(name)?.has(word))) ?? null,
    meant(pronoun, before) {
      const candidates = [...about, ...persons(before).slice(0, 1)]
      return candidates.findLast((name) => fits(pronoun, name)) ?? null
    },
  }

  /** The persons that a text names, in its order. */
  function persons(text: string): string[] {
    const found: { name: string; start: number }[] = gazetteer
      .find(text)
      .filter(({ actor }) => actor.kind === 'person')
      .map(({ actor, start }) => ({ name: actor.name, start }))
    for (const { 0: whole, index: at } of text.matchAll(FULL_NAME)) {
      // «юрфирмы Dala Legal Тимур Есмаганбетов»: of one script.
      const own = /^(?:[A-Z]\p{Script=Latin}*\s)+(?=\p{Script=Cyrillic})/u.exec(whole)?.[0].length ?? 0
      const [called, index] =
        own === 0
          ? [whole, at]
          : [`${whole.slice(own)}${/^\s\p{Lu}\p{Ll}+/u.exec(text.slice(at + whole.length))?.[0] ?? ''}`, at + own]
      const name = withoutTitles(called)
      if (
        !name.includes(' ') ||
        NO_PERSON.test(name) ||
        /^\p{Lu}\p{Ll}+(?:ск|цк)(?:ой|ого|ий|ая|ому)\s|^\S+\s\S+(?:ской|ского|цкой)$/u.test(name) ||
        isOrganisation(name) ||
        gazetteer.find(name).length > 0
      )
        continue
      found.push({ name: names.findLast((each) => sameWords(each, name.split(/\s+/u))) ?? longerOf(name) ?? name, start: index })
    }
    for (const { 0: word, index } of text.matchAll(CAPITAL)) {
      const name = names.findLast((each) => each.endsWith(` ${word}`))
      if (name !== undefined && !found.some(({ start }) => Math.abs(start - index) < 40)) found.push({ name, start: index })
    }
    return found.toSorted((one, other) => one.start - other.start).map(({ name }) => name)
  }
}

/** “Senator Chris Murrow” is Chris Murrow. */
function withoutTitles(name: string): string {
  const words = name.split(' ')
  const at = words.findIndex((word) => !PERSON_NOUNS.has(word.toLowerCase()) && !TITLES.has(word.toLowerCase()))
  return at === -1 ? '' : words.slice(at).join(' ')
}

/** “whom I will call Safar”, “asked me to call her Zeynep”, “my driver, Qurbon,”. */
const CALLED = /(?:\bcall(?:ed)?\s(?:(?:him|her)\s)?|\b(?:my|his|her|our)\s\p{Ll}+,\s)(\p{Lu}\p{Ll}+)(?=[,.])/gu

/** The words beside a name that say what somebody is: those before it in its phrase, or between commas on either side. */
function besideName(text: string, name: string): string[] {
  const at = text.indexOf(name)
  if (at === -1) return []
  const before = /(?:^|[.;:—“”«»"(]\s?)?([^.;:—“”«»"(]{0,120})$/u.exec(text.slice(0, at))?.[1] ?? ''
  const apart = /,\s$/u.test(before)
  const own = apart ? (before.slice(0, -2).split(',').at(-1) ?? '') : (before.split(',').at(-1) ?? '')
  const behind =
    /^,\s((?:an?|the|who|then|now|once|former|\p{Ll})[^,.;:—“”«»"(]{2,90})/u.exec(text.slice(at + name.length))?.[1] ?? ''
  return wordsOf(`${own} ${behind}`)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]+/gu) ?? []
}

/** Whether a pronoun may stand for a name, as far as surnames of the region tell. */
function fits(pronoun: string, name: string): boolean {
  const word = name.split(/\s/u).at(-1) ?? ''
  if (!/^(?:he|she|он|она)$/iu.test(pronoun)) return true
  const isHers = /^(?:she|она)$/iu.test(pronoun)
  if (/(?:ov|ev|ский|sky|ов|ев|ёв|ин)$/u.test(word)) return !isHers
  return /(?:ova|eva|yeva|skaya|ова|ева|ёва|ина|ская)$/u.test(word) ? isHers : true
}

function sameWords(name: string, words: readonly string[]): boolean {
  const own = name.split(/\s+/u)
  return own.length === words.length && own.every((word, at) => spelledAlike(word, words[at] ?? ''))
}
