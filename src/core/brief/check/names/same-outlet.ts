import { spelledAlike } from './skeleton.ts'

const SMALL = /^(?:the|a|an|of|for|and|in|on|de|la|le|и|в|на)$/iu
/** Words that may be left out of an outlet's name. */
const GENERIC =
  /^(?:agency|news|newspaper|daily|weekly|online|magazine|journal|com|net|org|info|kz|ru|website|republic|federation|government|газета|агентство|журнал|издание|портал|новости)$/iu
/** Agencies under the names that other languages give them. */
const ALIASES: readonly RegExp[] = [
  /^(?:reuters|рейтер\p{L}*|路透社)$/iu,
  /^(?:xinhua|синьхуа|新华社)$/iu,
  /^(?:bloomberg|блумберг\p{L}*)$/iu,
  /^(?:tass|тасс)$/iu,
  /^(?:interfax|интерфакс\p{L}*)$/iu,
  /^(?:afp|agence france[- ]presse|франс[- ]пресс)$/iu,
  /^(?:ap|associated press|ассошиэйтед пресс)$/iu,
  /^(?:bbc|би-би-си)$/iu,
]

/** Whether a name in a text may be this outlet: whole, by a short form (“the Times” of The Astana Times), its initials, its web address. */
export function sameOutlet(name: string, outlet: string): boolean {
  const [said, known] = [words(name), words(outlet)]
  const last = known.at(-1)
  if (said.length === 0 || last === undefined) return false
  if (isHeadOf(said, outlet)) return true
  const plain = [said, known].map((each) => each.join(' '))
  if (ALIASES.some((alias) => plain.every((each) => alias.test(each)))) return true
  if (initials(known) === said.join('') || initials(said) === known.join('')) return true
  if (spelledAlike(said.join(''), known.join(''))) return true
  if (said.every((word) => isIn(word, known)))
    return isIn(last, said) || known.every((word) => GENERIC.test(word) || isIn(word, said))
  return said.every((word) => GENERIC.test(word) || isIn(word, known)) && known.every((word) => isIn(word, said))
}

/** “the Hanse Centre” of the Hanse Centre for Security Studies: all words before what it is for, two at least. */
function isHeadOf(said: readonly string[], outlet: string): boolean {
  const head = words(/^(.+?)\s(?:for|of|on|по|для)\s/iu.exec(outlet)?.[1] ?? '')
  return head.length >= 2 && head.length === said.length && head.every((word, index) => spelledAlike(word, said[index] ?? ''))
}

function isIn(word: string, all: readonly string[]): boolean {
  return all.some((each) => spelledAlike(word, each))
}

function words(name: string): string[] {
  return name
    .replace(/^https?:\/\/|^www\./u, '')
    .split(/[\s.,«»“”"/-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !SMALL.test(word))
    .map((word) => word.replace(/[’']s?$/u, ''))
    .filter((word, index, all) => all.length === 1 || index === 0 || !/^(?:com|net|org|info|kz|ru)$/u.test(word))
}

function initials(all: readonly string[]): string | null {
  return all.length < 2 ? null : all.map((word) => word.charAt(0).toUpperCase()).join('')
}
