import { isOrganisation } from '../organisation.ts'

/** A person whose family name sorts first in a bibliography, or a name that stays as it is written. */
export type CslName = { family: string; given: string; suffix?: string } | { literal: string }

/** Scripts and languages in which the family name stands first and no comma is wanted. */
const FAMILY_FIRST_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const FAMILY_FIRST_LANGUAGE = /^(zh|ja|ko)\b/iu
/** Particles that begin a family name: "Ursula von der Leyen". */
const PARTICLE = /^(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|ter|bin|ibn|al)$/u
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/u
/** Patronymics end a Russian or Kazakh name only when the family name stands first: "Иванов Пётр Ильич". */
const PATRONYMIC = /(?:вич|ьич|вна|чна|ұлы|улы|қызы|кызы)$/u

/**
 * Splits an author's name into family and given name: "N. Orazova", "Marchetti, Helen", "Ерлан Досмагамбетов". Organisations, single words and
 * Chinese, Japanese and Korean names stay as they are written, because splitting them would say something that is not known.
 */
export function cslName(name: string, language: string | null): CslName {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '')
  if (words.length < 2 || words.length > 5 || staysWhole(name, language)) return { literal: name }

  const last = words.at(-1) ?? ''
  const suffix = SUFFIX.test(last) && words.length > 2 ? last : null
  if (suffix !== null) words.pop()
  const ending = suffix === null ? {} : { suffix }

  const comma = name.indexOf(',')
  if (comma > 0 && suffix === null) {
    return { family: name.slice(0, comma).trim(), given: name.slice(comma + 1).trim() }
  }
  const start = familyStart(words)
  if (start === 0) return { family: words[0] ?? '', given: words.slice(1).join(' ') }
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' '), ...ending }
}

function staysWhole(name: string, language: string | null): boolean {
  return (
    FAMILY_FIRST_SCRIPT.test(name) ||
    FAMILY_FIRST_LANGUAGE.test(language ?? '') ||
    isOrganisation(name) ||
    name.split(',').length > 2
  )
}

/** The index of the word with which the family name begins. */
function familyStart(words: readonly string[]): number {
  if (words.length === 3 && PATRONYMIC.test(words[2] ?? '')) return 0
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLE.test(word))
  return particle === -1 ? words.length - 1 : particle
}
