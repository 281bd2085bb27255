import type { Block } from '#core/article.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { stateOf, stateOfBody, stateOfCurrency } from '../names/places.ts'
import { sameOutlet } from '../names/same-outlet.ts'
import { namesInOther } from '../names/in-other-language.ts'
import { INSTITUTION, scriptOf, type Script } from '../names/institutions.ts'
import { skeletons } from '../names/skeleton.ts'
import type { NameInText } from './names-in-text.ts'

/** Names of organisations in English and Russian, by their initials. */
const ALIASES: readonly ReadonlySet<string>[] = [
  'CSTO ОДКБ ҰҚШҰ',
  'SCO ШОС ШЫҰ',
  'EAEU EEU ЕАЭС',
  'UN ООН',
  'WTO ВТО',
  'IMF МВФ',
  'CIS СНГ',
  'NATO НАТО',
  'OPEC ОПЕК',
  'OSCE ОБСЕ',
  'BRI ОПОП',
  'CPC КТК',
  'LNG СПГ',
  'GDP ВВП',
  'EU ЕС',
  'US USA США',
  'CNPC КННК',
  'VAT НДС',
  'TEU ДФЭ',
  'IFRS МСФО',
  'EBRD ЕБРР',
  'EDB ЕАБР',
  'ADB АБР',
  'AIIB АБИИ',
  'IAEA МАГАТЭ',
  'WHO ВОЗ',
  'ILO МОТ',
  'OTS ОТГ',
  'EEC ЕЭК',
  'PLA НОАК',
  'NGO НПО',
  'FDI ПИИ',
  'NPP АЭС',
].map((names) => new Set(names.split(' ')))

/** Abbreviations of things, which a text may spell out or not. */
const THINGS = 'LNG СПГ GDP ВВП VAT НДС TEU ДФЭ IFRS МСФО NGO НПО FDI ПИИ NPP АЭС'.split(' ')

/** Whether an abbreviation is one of an organisation whose English and Russian forms are known. */
export function isKnownOrganisation(word: string): boolean {
  return !THINGS.includes(word) && ALIASES.some((names) => names.has(word))
}

/** What excerpts, their paragraphs and the two beside each, their titles and authors name. `keys`: skeletons of words, by their first letters. */
export type GivenNames = {
  keys: ReadonlyMap<string, ReadonlySet<string>>
  states: ReadonlySet<number>
  initials: ReadonlySet<string>
  outlets: readonly string[]
  scripts: ReadonlySet<Script>
}

type OfText = { keys: string[]; states: number[]; initials: string[]; script: Script }

const ofBlock = new WeakMap<Block, OfText>()
const ofEntry = new WeakMap<EvidenceEntry, OfText>()
/** Words made from one another begin with the same letters. */
const FIRST = 4

export function namesGiven(entries: readonly EvidenceEntry[]): GivenNames {
  const parts = entries.flatMap((entry) => [
    ...[entry.before, entry.block, entry.after].flatMap((each) => (each === null ? [] : [readBlock(each)])),
    readEntry(entry),
  ])
  return together(parts, [...new Set(entries.flatMap(({ article }) => article.publication ?? []))])
}

/** What texts name that are no evidence, such as the sections below a summary. */
export function namesOfTexts(texts: readonly string[]): GivenNames {
  return together(texts.map(readText), [])
}

function together(parts: readonly OfText[], outlets: readonly string[]): GivenNames {
  const keys = new Map<string, Set<string>>()
  for (const part of parts)
    for (const key of part.keys) {
      const alike = keys.get(key.slice(0, FIRST))
      if (alike === undefined) keys.set(key.slice(0, FIRST), new Set([key]))
      else alike.add(key)
    }
  return {
    keys,
    states: new Set(parts.flatMap(({ states }) => states)),
    initials: new Set(parts.flatMap(({ initials }) => initials)),
    outlets,
    scripts: new Set(parts.map(({ script }) => script)),
  }
}

function readEntry(entry: EvidenceEntry): OfText {
  const known = ofEntry.get(entry)
  if (known !== undefined) return known
  const { article, excerpt } = entry
  const own = readText([excerpt.anchor.quote, article.title, article.standfirst ?? '', article.authors.join(' · ')].join(' · '))
  // “Mazhilis press service” names the Mazhilis, and its state; The Astana Times is no word on Astana.
  const named = (article.publication ?? '').split(/[^\p{L}\p{N}-]+/u).filter((word) => stateOf(word) === null)
  const outlet = readText(named.join(' '))
  const read = {
    ...own,
    keys: [...own.keys, ...outlet.keys],
    states: [...own.states, ...outlet.states],
    initials: [...own.initials, ...readText(article.publication ?? '').initials],
  }
  ofEntry.set(entry, read)
  return read
}

function readBlock(block: Block): OfText {
  const known = ofBlock.get(block)
  if (known !== undefined) return known
  const read = readText(block.text)
  ofBlock.set(block, read)
  return read
}

/** Two words with capitals that stand for one in another alphabet. */
const PAIR = /(?<![\p{L}-])\p{Lu}\p{Ll}{2,5} \p{Lu}\p{Ll}{3,}(?!\p{L})/gu

function readText(text: string): OfText {
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑’'.]\p{L}[\p{L}\p{M}]*)*/gu) ?? []
  const capitals = text.match(/(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|the|for|and|по|и)\s)?\p{Lu}[\p{L}’'-]*)+/gu) ?? []
  return {
    // Syr Darya, Сырдарья: one alphabet joins what the other parts.
    keys: [...words, ...namesInOther(text), ...(text.match(PAIR) ?? []).map((pair) => pair.replace(' ', ''))]
      .flatMap((word) => [word, ...word.split(/[-‑]/u)])
      .flatMap((word) => skeletons(word)),
    // “the United States” is one word in “American”.
    states: words.flatMap((word, index) =>
      [word, `${word} ${words[index + 1] ?? ''}`].flatMap(
        (each) => stateOf(each) ?? stateOfCurrency(each) ?? stateOfBody(each) ?? [],
      ),
    ),
    initials: [
      ...capitals.map((name) => initialsOf(name.replace(/^The\s/u, ''))),
      ...words.filter((word) => /^\p{Lu}{2,}$/u.test(word)),
    ],
    script: scriptOf(text),
  }
}

/** Of a whole brief’s evidence outlets are known by their full names alone. */
const MOST_OUTLETS = 12

/** The words of a name that the evidence does not hold; none where it holds all of it, by another spelling or its initials. */
export function strangeWords(
  { name, words, unsure }: NameInText,
  { keys, states, initials, outlets, scripts }: GivenNames,
): string[] {
  if (outlets.length <= MOST_OUTLETS ? outlets.some((outlet) => sameOutlet(name, outlet)) : outlets.includes(name)) return []
  if (words.length > 1 && initials.has(initialsOf(name))) return []
  const translates = !scripts.has(scriptOf(name))
  // Amu Darya, Амударья: one alphabet parts what the other joins.
  if (words.length === 2 && skeletons(words.join('')).some((key) => key.length > FIRST && isHeld(key, keys))) return []
  const strange = words.filter((word) => {
    const state = stateOf(word)
    if (state !== null && states.has(state)) return false
    if (
      /^\p{Lu}{2,}s?$/u.test(word) &&
      [...initials].some((each) => each === word || ALIASES.some((names) => names.has(word) && names.has(each)))
    )
      return false
    if (translates && INSTITUTION.test(word)) return false
    if (translates && isHeldByConsonants(word, keys)) return false
    return !word.split(/[-‑]/u).every((part) => skeletons(part).some((key) => isHeld(key, keys)))
  })
  return unsure && words.length > 1 && strange.length === 1 && strange[0] === words[0] ? [] : strange
}

/** Held as it is, or by a word made from it: Uyghurs of Uyghur, Atyrau’s of Atyrau. */
function isHeld(key: string, keys: GivenNames['keys']): boolean {
  const holds = (each: string): boolean => keys.get(each.slice(0, FIRST))?.has(each) === true
  if (holds(key) || holds(`${key}s`) || holds(key.replace(/(?:es|s|n|ns|sk|skii?)$/u, ''))) return true
  if (key.length < FIRST) return false
  return [...(keys.get(key.slice(0, FIRST)) ?? [])].some(
    (each) => Math.abs(each.length - key.length) <= 3 && (each.startsWith(key) || key.startsWith(each)),
  )
}

/** Consonants by which a name is known in another alphabet, whatever its vowels: Turkistan, Туркестан. */
const [TELLING_CONSONANTS, OF_A_NAME] = [5, 3]
const consonantsOf = (key: string): string => key.replace(/[aeiou]/gu, '')

function isHeldByConsonants(word: string, keys: GivenNames['keys']): boolean {
  const own = skeletons(word)
    .map(consonantsOf)
    .filter(({ length }) => length >= (/^\p{Lu}/u.test(word) ? OF_A_NAME : TELLING_CONSONANTS))
  if (own.length === 0) return false
  return [...keys.values()].some((alike) =>
    [...alike].some((each) => own.includes(consonantsOf(each)) && each.startsWith(word.charAt(0).toLowerCase())),
  )
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
}
