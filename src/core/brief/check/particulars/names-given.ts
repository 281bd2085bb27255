import type { Block } from '#core/article.ts'
import type { EvidenceEntry } from '../../evidence.ts'
import { stateOf } from '../names/places.ts'
import { sameOutlet } from '../names/same-outlet.ts'
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
  'CNPC КННК',
].map((names) => new Set(names.split(' ')))

/** What an excerpt, its paragraph and the two beside it, its title, authors and outlet name, by the skeletons of their words. */
export type GivenNames = { keys: ReadonlySet<string>; states: ReadonlySet<number>; initials: ReadonlySet<string>; entries: readonly EvidenceEntry[] }

type OfText = { keys: string[]; states: number[]; initials: string[] }

const ofBlock = new WeakMap<Block, OfText>()

export function namesGiven(entries: readonly EvidenceEntry[]): GivenNames {
  const parts = entries.flatMap(({ article, excerpt, before, block, after }) => [
    ...[before, block, after].flatMap((each) => (each === null ? [] : [readBlock(each)])),
    readText([excerpt.anchor.quote, article.title, article.standfirst ?? '', article.authors.join(' · ')].join(' · ')),
  ])
  return {
    keys: new Set(parts.flatMap(({ keys }) => keys)),
    states: new Set(parts.flatMap(({ states }) => states)),
    initials: new Set(parts.flatMap(({ initials }) => initials)),
    entries,
  }
}

function readBlock(block: Block): OfText {
  const known = ofBlock.get(block)
  if (known !== undefined) return known
  const read = readText(block.text)
  ofBlock.set(block, read)
  return read
}

function readText(text: string): OfText {
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑’'.]\p{L}[\p{L}\p{M}]*)*/gu) ?? []
  const capitals = text.match(/\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|the|for|and|по|и)\s)?\p{Lu}[\p{L}’'-]*)+/gu) ?? []
  return {
    keys: words.flatMap((word) => [word, ...word.split(/[-‑]/u)]).flatMap((word) => skeletons(word)),
    states: words.flatMap((word) => stateOf(word) ?? []),
    initials: [...capitals.map((name) => initialsOf(name)), ...words.filter((word) => /^\p{Lu}{2,}$/u.test(word))],
  }
}

/** The words of a name that the evidence does not hold; none where it holds all of it, by another spelling or its initials. */
export function strangeWords({ name, words }: NameInText, { keys, states, initials, entries }: GivenNames): string[] {
  if (entries.some(({ article }) => article.publication !== null && sameOutlet(name, article.publication))) return []
  if (words.length > 1 && initials.has(initialsOf(name))) return []
  return words.filter((word) => {
    const state = stateOf(word)
    if (state !== null && states.has(state)) return false
    if (/^\p{Lu}{2,}s?$/u.test(word) && [...initials].some((each) => each === word || ALIASES.some((names) => names.has(word) && names.has(each)))) return false
    return !word.split(/[-‑]/u).every((part) => skeletons(part).some((key) => isHeld(key, keys)))
  })
}

/** Held as it is, or by a word made from it: Uyghurs of Uyghur, Atyrau’s of Atyrau. */
function isHeld(key: string, keys: ReadonlySet<string>): boolean {
  if (keys.has(key) || keys.has(`${key}s`) || keys.has(key.replace(/(?:es|s|n|ns|sk|skii?)$/u, ''))) return true
  if (key.length < 4) return false
  for (const each of keys) if (each.length >= 4 && Math.abs(each.length - key.length) <= 3 && (each.startsWith(key) || key.startsWith(each))) return true
  return false
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
}
