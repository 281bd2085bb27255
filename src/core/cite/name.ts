import { isOrganisation } from '../organisation.ts'
import { isFamilyFirst } from './family-first.ts'
import { spanishFamilies } from './spanish-names.ts'

/**
 * A person whose family name sorts first in a bibliography, or a name that stays as it is written. `static-ordering`: the family name stands first wherever the name is printed,
 * without a comma.
 */
export type CslName = { family: string; given: string; suffix?: string; 'static-ordering'?: true } | { literal: string }

/** Scripts in which the family name stands first and nothing parts it from the given name. */
const WRITTEN_WHOLE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** In an article in one of these the order of a name that is not known is not known either. */
const UNSURE_LANGUAGE = /^(?:zh|ko)\b/iu
/** Particles that begin a family name: "Ursula von der Leyen". */
const PARTICLE =
  /^(?:von|vom|zu|zum|zur|van|der|den|de|del|della|delle|degli|dei|di|da|dal|das|do|dos|du|des|la|las|le|les|los|lo|ter|ten|te|bin|bint|ibn|ben|al|el|el-|al-|af|av|y|e|st\.?|st|san|santa)$/u
/** The same written with a capital, where another particle or the article follows: "Dick Van Dyke", "Oscar De La Hoya". */
const CAPITAL_PARTICLE = /^(?:Von|Van|Der|Den|De|Del|Della|Di|Da|Dos|Du|La|Le|Los|Ter|Ten|Bin|Ibn|Al|El|St\.?)$/u
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/u
/** Patronymics end a Russian or Kazakh name only when the family name stands first: "Иванов Пётр Ильич". */
const PATRONYMIC = /(?:вич|ьич|вна|чна|ұлы|улы|қызы|кызы)$/u
const ICELANDIC = /(?:son|dóttir|bur)$/u
/** “И.”, “И.И.”, “J.-P.”: a family name stands before them, never behind them alone. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.-?)+$/u

/**
 * Splits an author's name into family and given name: "N. Orazova", "Marchetti, Helen", "Ерлан Досмагамбетов", "Xi Jinping", "Kovács János" in an article in Hungarian. Organisations,
 * single words and names in Chinese, Japanese and Korean script stay as they are written, because splitting them would say something that is not known.
 */
export function cslName(name: string, language: string | null): CslName {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '')
  if (words.length < 2 || words.length > 7 || staysWhole(name)) return { literal: name }

  const last = words.at(-1) ?? ''
  const suffix = SUFFIX.test(last) && words.length > 2 ? last : null
  if (suffix !== null) words.pop()
  const ending = suffix === null ? {} : { suffix }

  const comma = name.indexOf(',')
  const afterComma = name.slice(comma + 1).trim()
  if (comma > 0 && afterComma !== suffix) return inverted(name.slice(0, comma).trim(), afterComma, suffix)
  if (isFamilyFirst(words, language)) return { ...familyFirst(words), 'static-ordering': true, ...ending }
  if (UNSURE_LANGUAGE.test(language ?? '')) return { literal: name }
  if (hasFamilyBeforeRest(words)) return familyFirst(words)
  // An Icelander is called, and looked for, by the given name: what ends it says whose child.
  if (ICELANDIC.test(last) && language?.startsWith('is') === true) return { literal: name }
  const start = familyStart(words, language)
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' '), ...ending }
}

function familyFirst(words: readonly string[]): { family: string; given: string } {
  return { family: words[0] ?? '', given: words.slice(1).join(' ') }
}

/** “Leyen, Ursula von der”: particles behind the given name are of the family's. */
function inverted(family: string, rest: string, suffix: string | null): CslName {
  const given = rest.split(/[\s,]+/u).filter((word) => word !== '' && word !== suffix)
  const particles = given.findIndex((_, index) => index > 0 && given.slice(index).every((one) => PARTICLE.test(one)))
  const ending = suffix === null ? {} : { suffix }
  if (particles === -1) return { family, given: given.join(' '), ...ending }
  return { family: [...given.slice(particles), family].join(' '), given: given.slice(0, particles).join(' '), ...ending }
}

function staysWhole(name: string): boolean {
  return WRITTEN_WHOLE.test(name) || isOrganisation(name) || name.split(',').length > (/,\s*(?:Jr|Sr)\.?$/u.test(name) ? 3 : 2)
}

function hasFamilyBeforeRest(words: readonly string[]): boolean {
  if (words.length === 3 && PATRONYMIC.test(words[2] ?? '')) return true
  return !INITIALS.test(words[0] ?? '') && words.slice(1).every((word) => INITIALS.test(word))
}

/** The index of the word with which the family name begins. */
function familyStart(words: readonly string[], language: string | null): number {
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && (PARTICLE.test(word) || CAPITAL_PARTICLE.test(word)),
  )
  return particle === -1 ? words.length - spanishFamilies(words, language) : particle
}
