import { isOrganisation } from '../organisation.ts'
import type { Phrase } from './phrases.ts'
import { isCapital, isCyrillic, type Token } from './tokens.ts'
import { DETERMINERS, DOCUMENTS, JOINING, PERSON_NOUNS, TITLES } from './words.ts'

/** How a phrase calls who it means: a `name`, else by what he is; `are`: the words for what he is, in small letters. */
export type Called = { name: string | null; text: string; are: string[] }

const isParticle = (token: Token | undefined): boolean => /^(?:al|bin|von|van|de|uulu|kyzy|ibn|der|la)$/u.test(token?.lower ?? '')
const FROM_PLACE = /^(?:из|в|во|на|от|при|по)$/u

/** Who is called so by a phrase: “Deputy Energy Minister Yerlan Akzholov” is Yerlan Akzholov. */
export function calledBy({ from, to, beside, isBody = false }: Phrase, tokens: readonly Token[], text: string): Called {
  const own = tokens.slice(from, to)
  const besides = beside === undefined ? [] : tokens.slice(beside.from, beside.to)
  const are = [...own, ...besides.slice(0, 14)].filter((token) => token.kind === 'word').map(({ lower }) => lower)
  const [first, last] = [own[0], isJoined(besides) ? besides.at(-1) : own.at(-1)]
  if (first === undefined || last === undefined) return { name: null, text: '', are }
  // A phrase that is all a name in marks loses them.
  const said = own.length === 1 ? first.text : text.slice(first.start, last.end).replace(/^(?:the|a|an)\s/iu, '')
  if (isBody) return { name: null, text: said, are }
  const name = isJoined(besides) ? null : nameIn(own)
  // “Traders in London”: a capital at the head of a sentence makes no name.
  const isPlain = name !== null && own.length > 1 && first.start <= 1 && name === first.text
  return { name: (isPlain ? null : name) ?? nameBeside(besides), text: said, are }
}

/** «источник, близкий к компании» */
function isJoined(besides: readonly Token[]): boolean {
  return /^(?:близк|знаком|осведомл)/u.test(besides[0]?.lower ?? '')
}

/** The name within a phrase: the capitals at the end of its first part, or of the last. */
export function nameIn(words: readonly Token[]): string | null {
  const cut = words.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      (JOINING.has(lower) ||
        FROM_PLACE.test(lower) ||
        /^(?:who|such|adopted|seen|with|by|published|released|issued|prepared|compiled|commissioned)$/u.test(lower)),
  )
  const head = cut === -1 ? words : words.slice(0, cut)
  // “A study by the Oxford Institute”: the study says it.
  if (DOCUMENTS.has(head.at(-1)?.lower ?? '')) return null
  if (isSource(words[0]) && isMarked(words.at(-1))) return null
  const inHead = tail(head)
  if (inHead !== null && (inHead.includes(' ') || !/^\p{Script=Cyrillic}/u.test(inHead))) return inHead
  const atEnd = /^\p{Script=Cyrillic}/u.test(words.at(-1)?.text ?? '') ? tail(words) : null
  if (inHead !== null || (atEnd?.includes(' ') ?? false) || cut === -1) return (atEnd?.includes(' ') ?? false) ? atEnd : inHead
  const joints = words.flatMap(({ lower }, at) => (JOINING.has(lower) || lower === 'as' ? [at] : []))
  const joint = joints.at(-1) ?? 0
  const behind = words.slice(joint + 1)
  // “the head of Altyn Atom” is not called so; “Minister of Industry Ada Noor” is.
  if (/^(?:of|for)$/u.test(words[joint]?.lower ?? '') && behind.length === 2) return null
  const end = tail(behind)
  return end !== null && end.split(' ').length === 2 && !isOrganisation(end) ? end : null
}

const isMarked = (token: Token | undefined): boolean => token !== undefined && token.end - token.start > token.text.length
/** «Собеседник “Ъ”»: not who is named, but who told him. */
const isSource = (token: Token | undefined): boolean =>
  PERSON_NOUNS.has(token?.lower ?? '') || (token?.lower ?? '').startsWith('источник')

/** The name at the end of some words: their capitals, without titles and what he is head of. */
function tail(words: readonly Token[]): string | null {
  const own = withoutOrganisation(withoutTitles(words.slice(capitalsFrom(words))))
  const [first] = own
  if (first === undefined || DETERMINERS.has(first.lower)) return null
  const name = own.map(({ text: word }) => word.replace(/[’']s$/u, '')).join(' ')
  if (own.length > 1) return name
  if (PERSON_NOUNS.has(first.lower) || (words.length > 1 && isOrganisation(first.text))) return null
  // “the Kazakh” is nobody’s name; “the firm Mareline” is one.
  const before = words.at(-2)
  return first === words[0] || (before !== undefined && !DETERMINERS.has(before.lower)) ? name : null
}

/** Where the capitals at the end begin: of one alphabet, none of them in marks, behind “Uzbekistan’s”. */
function capitalsFrom(words: readonly Token[]): number {
  const isNamePart = (at: number): boolean =>
    isCapital(words[at]) || (at < words.length - 1 && (isParticle(words[at]) || words[at]?.text === '&'))
  let start = /^(?:uulu|kyzy)$/u.test(words.at(-1)?.lower ?? '') ? words.length - 1 : words.length
  while (start > 0 && isNamePart(start - 1)) {
    const [here, next] = [words[start - 1], words[start]]
    if (next !== undefined && (isMarked(here) || isMarked(next) || isCyrillic(here) !== isCyrillic(next))) break
    if (next !== undefined && /[’']s$/u.test(here?.text ?? '')) break
    start -= 1
  }
  return start
}

const isTitle = ({ lower, text }: Token): boolean => TITLES.has(lower.replace(/\.$/u, '')) || /^\p{Lu}{2,5}$/u.test(text)

/** “Deputy Energy Minister Erlan Talgat”, “U.S. Attorney Dana Ferrucci”. */
function withoutTitles(words: readonly Token[]): readonly Token[] {
  return words.slice(words.findLastIndex(isTitle) + 1)
}

/** “State Committee Ada Noor”. */
function withoutOrganisation(words: readonly Token[]): readonly Token[] {
  const at = words.findLastIndex(({ text }) => isOrganisation(text))
  return at !== -1 && words.length - 1 - at >= 2 ? words.slice(at + 1) : words
}

/** “Its operations director, Hugo Terlinck,”; “a woman of calm named Gulandom Shoeva”; “his boss, deputy minister Ivan Li,”. */
function nameBeside(words: readonly Token[]): string | null {
  const named = words.findIndex(({ lower }) => /^(?:named|called)$/u.test(lower))
  const inside = named === -1 && isTitled(words) ? nameIn(words) : null
  if (inside !== null && (inside.includes(' ') || isCyrillic(words[0]))) return inside
  const behind = words.slice(named + 1)
  const own = behind.slice(behind.findIndex(({ lower }) => !TITLES.has(lower.replace(/\.$/u, ''))))
  const end = own.findIndex((token) => !isCapital(token) && !isParticle(token))
  const name = end === -1 ? own : own.slice(0, end)
  // “, Kazakhstan and its neighbours,”: a single capital before more words is no name.
  const isAlone = name.length === 1 && own[end]?.kind === 'word'
  return name.length === 0 || name.length > 4 || isAlone ? null : name.map(({ text }) => text).join(' ')
}

const isMore = ({ kind, lower }: Token): boolean =>
  kind === 'mark' || JOINING.has(lower) || /^(?:a|an|the|who|which|then|once|now|котор\p{L}+)$/u.test(lower)

/** What somebody is, in small letters, before his name, and no more. */
function isTitled(words: readonly Token[]): boolean {
  return /^\p{Ll}/u.test(words[0]?.text ?? '') && !words.some(isMore)
}

/** “Beate Eschment’s latest monitoring” is Beate Eschment, as a source. */
export function ownerOf(words: readonly Token[]): string | null {
  const at = words.findIndex(({ text }) => /[’']s$/u.test(text))
  if (at < 1 || !DOCUMENTS.has(words.at(-1)?.lower ?? '')) return null
  const name = words.slice(0, at + 1)
  return name.every(isCapital) && name.length === 2 ? name.map(({ text }) => text.replace(/[’']s$/u, '')).join(' ') : null
}
