import type { Theme } from '../theme.ts'
import type { TermHit } from './term-index.ts'

/** What a term is to its theme; `theme` is its place in the matcher's list. */
export type Role = { theme: number; kind: 'term' | 'weak' | 'ignore' } | { theme: number; kind: 'list'; list: string }

export type ThemeHit = TermHit & { role: Role }

/** Two and a half weak words weigh as much as one term. */
const WEAK = 0.4
/** The same term again says little more than the first time. */
const AGAIN = 0.25
/** Weak words are counted per so many characters (some 110 words, a usual paragraph): in a long paragraph they turn up by chance. */
const USUAL_LENGTH = 700
/** Terms that stand together lie within so many characters: about a long sentence. */
const NEAR = 220

/** What speaks for a theme in a text: `amount` counted in terms, and the words themselves. */
export function evidenceOf(hits: readonly ThemeHit[], theme: Theme, text: string): { amount: number; triggers: string[] } {
  const ignored = hits.filter((hit) => hit.role.kind === 'ignore')
  const counted = hits.filter(
    (hit) => hit.role.kind !== 'ignore' && !ignored.some((span) => hit.start < span.end && span.start < hit.end),
  )
  const words = longestFirst(counted.filter((hit) => hit.role.kind !== 'list'))
  const dilution = Math.min(1, USUAL_LENGTH / text.length)
  const seen = new Set<number>()
  let amount = 0
  for (const hit of words) {
    amount += (hit.role.kind === 'weak' ? WEAK * dilution : 1) * (seen.has(hit.term) ? AGAIN : 1)
    seen.add(hit.term)
  }
  const used = [...words]
  for (const { all, weight } of theme.cues?.together ?? []) {
    const groups = companies(counted, all)
    if (groups.length > 0) amount += weight * (1 + AGAIN * (groups.length - 1))
    used.push(...groups.flat())
  }
  return { amount, triggers: triggerWords(used, text) }
}

/** The hits without those that lie within or overlap an earlier or longer one: `oil price` counts, the `oil` in it does not. */
function longestFirst(hits: readonly ThemeHit[]): ThemeHit[] {
  const kept: ThemeHit[] = []
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || hit.start >= last.end) kept.push(hit)
  }
  return kept
}

/** Places where one term of each list stands within `NEAR` characters; places do not overlap. */
function companies(hits: readonly ThemeHit[], lists: readonly string[]): ThemeHit[][] {
  const members = hits
    .filter((hit) => hit.role.kind === 'list' && lists.includes(hit.role.list))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const found: ThemeHit[][] = []
  let latest = new Map<string, ThemeHit>()
  for (const hit of members) {
    if (hit.role.kind !== 'list') continue
    latest.set(hit.role.list, hit)
    const group = [...latest.values()]
    if (group.length < lists.length) continue
    if (hit.end - Math.min(...group.map((member) => member.start)) > NEAR) continue
    found.push(group)
    latest = new Map()
  }
  return found
}

/** The words as they stand in the text, in order, each once. */
function triggerWords(hits: readonly ThemeHit[], text: string): string[] {
  const words = new Map<string, string>()
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const word = text.slice(start, end)
    const key = word.toLowerCase()
    if (!words.has(key)) words.set(key, word)
  }
  return [...words.values()]
}
