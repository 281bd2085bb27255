import type { Block, BlockKind } from './article.ts'
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

/** The terms of several themes, ready to be searched for in one pass. */
export type ThemeMatcher = { themes: readonly Theme[]; index: TermIndex; roles: readonly Role[] }

/** Prepares themes for `suggestThemes`. Takes some milliseconds: do it once for many articles. */
export function compileThemes(themes: readonly Theme[]): ThemeMatcher {
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
  return { themes, index: buildTermIndex(texts), roles }
}

/**
 * The themes to propose for the kept paragraphs, quotations and list items of an article, with the words that speak for each as they stand in the
 * text; in order of the blocks, then of the themes. Every suggestion counts as a yes: its score (0.5–1) says how much speaks for it.
 */
export function suggestThemes(blocks: readonly Block[], matcher: ThemeMatcher): Suggestion[] {
  return blocks
    .filter((block) => block.dropped === undefined && SUGGESTED_KINDS.has(block.kind))
    .flatMap((block) => suggestFor(block, matcher))
}

function suggestFor(block: Block, { themes, index, roles }: ThemeMatcher): Suggestion[] {
  const hits = index.find(block.text)
  if (hits.length === 0) return []
  const byTheme = new Map<number, ThemeHit[]>()
  for (const hit of hits) {
    const role = roles[hit.term]
    if (!role) continue
    const known = byTheme.get(role.theme)
    if (known) known.push({ ...hit, role })
    else byTheme.set(role.theme, [{ ...hit, role }])
  }
  return themes.flatMap((theme, number) => {
    const themeHits = byTheme.get(number)
    if (!themeHits) return []
    const { amount, triggers } = evidenceOf(themeHits, theme, block.text)
    const score = scoreOf(amount)
    return score < THRESHOLD ? [] : [{ block: block.id, n: block.n, theme: theme.slug, score, triggers }]
  })
}

/** From evidence, counted in terms, to 0–1: one term .50, two .75, three .88. Rounded, so that the same text always shows the same figure. */
function scoreOf(amount: number): number {
  return Math.round((1 - 2 ** -amount) * 100) / 100
}
