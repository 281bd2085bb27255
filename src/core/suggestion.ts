import type { Block, BlockKind } from './article.ts'
import { judge, type Learned } from './learning/learn-theme.ts'
import { wordFeatures, type WordFeature } from './learning/word-features.ts'
import { learnedWords } from './suggestion/learned-words.ts'
import { evidenceOf, type Role, type ThemeHit } from './suggestion/evidence.ts'
import { buildTermIndex, type TermIndex } from './suggestion/term-index.ts'
import type { Suggestion, Theme } from './theme.ts'

/**
 * The score from which the app proposes a theme: that of exactly one term (see `scoreOf`). One term is enough because a theme's terms are chosen
 * to be plain by themselves; what is not belongs into its weak words or lists.
 */
export const THRESHOLD = 0.5

/** Kinds of blocks that make statements. A heading or caption repeats its paragraph, a table row has no sentence. */
const SUGGESTED_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quotation', 'list-item'])

/** The terms of several themes, ready to be searched for in one pass, and what was learned of some of them. */
export type ThemeMatcher = {
  themes: readonly Theme[]
  index: TermIndex
  roles: readonly Role[]
  learned: ReadonlyMap<string, Learned>
}

/** Prepares themes for `suggestThemes`. Takes some milliseconds: do it once for many articles. `learned`: by slug, of themes that learning helps. */
export function compileThemes(themes: readonly Theme[], learned: ReadonlyMap<string, Learned> = new Map()): ThemeMatcher {
  const roles: Role[] = []
  const texts: string[] = []
  const add = (terms: readonly string[], role: Role): void => {
    for (const term of terms) {
      texts.push(term)
      roles.push(role)
    }
  }
  for (const [theme, { terms, cues }] of themes.entries()) {
    add(terms, { theme, kind: 'term' })
    if (!cues) continue
    add(cues.weak, { theme, kind: 'weak' })
    add(cues.ignore, { theme, kind: 'ignore' })
    for (const [list, words] of Object.entries(cues.lists)) add(words, { theme, kind: 'list', list })
  }
  return { themes, index: buildTermIndex(texts), roles, learned }
}

/**
 * The themes to propose for the kept paragraphs, quotations and list items of an article, with the words that speak for each as they stand in the
 * text; in order of the blocks, then of the themes. Every suggestion counts as a yes: its score (0.5–1) says how much speaks for it.
 */
export function suggestThemes(blocks: readonly Block[], matcher: ThemeMatcher): Suggestion[] {
  return blocks.filter(canBeSuggested).flatMap((block) => suggestFor(block, matcher))
}

function suggestFor(block: Block, matcher: ThemeMatcher): Suggestion[] {
  const byTheme = hitsByTheme(block.text, matcher)
  if (byTheme.size === 0 && matcher.learned.size === 0) return []
  let read: WordFeature[] | undefined
  return matcher.themes.flatMap((theme, number) => {
    const hits = byTheme.get(number)
    const learned = matcher.learned.get(theme.slug)
    if (hits === undefined && learned === undefined) return []
    const { amount, triggers } = evidenceOf(hits ?? [], theme, block.text)
    const proposed = { block: block.id, n: block.n, theme: theme.slug }
    if (learned === undefined) return isSuggested(amount) ? [{ ...proposed, score: scoreOf(amount), triggers }] : []
    const { likely, words } = judge(learned, (read ??= wordFeatures(block.text)), amount)
    const weighed = learnedWords(words, block.text)
    const all = [...triggers, ...weighed.filter((word) => !triggers.includes(word))]
    // What cannot be explained is not proposed.
    if (likely < THRESHOLD || all.length === 0) return []
    return [{ ...proposed, score: Math.round(likely * 100) / 100, triggers: all, learned: weighed }]
  })
}

function hitsByTheme(text: string, { index, roles }: ThemeMatcher): Map<number, ThemeHit[]> {
  const byTheme = new Map<number, ThemeHit[]>()
  for (const hit of index.find(text)) {
    const role = roles[hit.term]
    if (!role) continue
    const known = byTheme.get(role.theme)
    if (known) known.push({ ...hit, role })
    else byTheme.set(role.theme, [{ ...hit, role }])
  }
  return byTheme
}

/** What the terms of the first theme say of a text (see `evidenceOf`). */
export function amountOf(text: string, matcher: ThemeMatcher): number {
  const [theme] = matcher.themes
  return theme === undefined ? 0 : evidenceOf(hitsByTheme(text, matcher).get(0) ?? [], theme, text).amount
}

/** Whether terms alone say yes. */
export function isSuggested(amount: number): boolean {
  return scoreOf(amount) >= THRESHOLD
}

/** Whether a block is one that themes are proposed for at all. */
export function canBeSuggested({ dropped, kind }: Block): boolean {
  return dropped === undefined && SUGGESTED_KINDS.has(kind)
}

/** From evidence, counted in terms, to 0–1: one term .50, two .75, three .88. Rounded, so that the same text always shows the same figure. */
function scoreOf(amount: number): number {
  return Math.round((1 - 2 ** -amount) * 100) / 100
}
