import type { Theme } from '../theme.ts'
import { inOneBreath, placesTogether, type ListHit } from './together.ts'
import type { TermHit } from './term-index.ts'
import { withoutOverlaps } from './without-overlaps.ts'

/** What a term is to its theme; `theme` is its place in the matcher's list. */
export type Role = { theme: number; kind: 'term' | 'weak' | 'ignore' } | { theme: number; kind: 'list'; list: string }

export type ThemeHit = TermHit & { role: Role }

/** Two weak words weigh as much as one term. */
const WEAK = 0.5
/** The same again says less than the first time, but more than nothing. */
const AGAIN = 0.25
/** Weak words count in full in so many characters (some 110 words, a usual paragraph); in a longer one they turn up by chance. */
const USUAL_LENGTH = 700

/** What speaks for a theme in a text: `amount` counted in terms, and the words themselves. `hits` are all of this theme. */
export function evidenceOf(hits: readonly ThemeHit[], theme: Theme, text: string): { amount: number; triggers: string[] } {
  const ordered = hits.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const counted = withoutIgnored(ordered)
  const words = withoutOverlaps(counted.filter((hit) => hit.role.kind !== 'list'))
  const dilution = Math.min(1, USUAL_LENGTH / text.length)
  const seen = new Set<number>()
  let amount = 0
  for (const hit of words) {
    amount += (hit.role.kind === 'weak' ? WEAK * dilution : 1) * (seen.has(hit.term) ? AGAIN : 1)
    seen.add(hit.term)
  }
  const used: TermHit[] = [...words]
  const listed = counted.flatMap(({ role, ...hit }) => (role.kind === 'list' ? [{ ...hit, list: role.list }] : []))
  const present = new Set(listed.map((hit) => hit.list))
  const joint = theme.cues?.actors ? inOneBreath(listed, theme.cues.actors, text) : new Set<ListHit>()
  for (const group of theme.cues?.together ?? []) {
    if (!group.all.every((list) => present.has(list))) continue
    const { weight } = group
    const places = placesTogether(listed, group, joint, text)
    if (places.length > 0) amount += weight * (1 + AGAIN * (places.length - 1))
    if (weight > 0) used.push(...places.flat())
  }
  return { amount, triggers: triggerWords(used, text) }
}

function withoutIgnored(ordered: readonly ThemeHit[]): readonly ThemeHit[] {
  const ignored = ordered.filter((hit) => hit.role.kind === 'ignore')
  if (ignored.length === 0) return ordered
  return ordered.filter((hit) => !ignored.some((phrase) => hit.start < phrase.end && phrase.start < hit.end))
}

/** The words as they stand in the text, in its order, each once. */
function triggerWords(hits: readonly TermHit[], text: string): string[] {
  const words = new Map<string, string>()
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const word = text.slice(start, end)
    const key = word.toLowerCase()
    if (!words.has(key)) words.set(key, word)
  }
  return [...words.values()]
}
