/** Themes: what they are, how they are mended, and what the program proposes for them. */
import { z } from 'zod'
import { Decision, Theme, ThemeColour } from '#core/theme.ts'
import { call } from './call.ts'
import { ArticleId } from './views.ts'

const nothing = z.object({})
const done = z.object({})

/** Far beyond what anybody writes by hand; suggestions stay fast up to there. */
const MOST_TERMS = 5_000
/** Characters. */
const LONGEST = { name: 120, definition: 4_000, term: 200 }

const Name = z.string().trim().min(1).max(LONGEST.name)
const Definition = z.string().max(LONGEST.definition)
const Terms = z.array(z.string().trim().min(1).max(LONGEST.term)).max(MOST_TERMS)

const BlockSuggestion = z.object({
  /** null for text that is not in the library. */
  article: ArticleId.nullable(),
  n: z.int().nullable(),
  block: z.int(),
  theme: z.string(),
  score: z.number(),
  triggers: z.array(z.string()),
})

/** What had a theme that went, or another now: excerpts, decisions on paragraphs, briefs that name it, themes right below it. */
export const ThemeUses = z.object({ excerpts: z.int(), decisions: z.int(), briefs: z.int(), below: z.int() })
export type ThemeUses = z.infer<typeof ThemeUses>

export const themes = {
  'themes.list': call(nothing, z.array(Theme), { shows: ['themes'] }),
  /** Failures: theme-exists, bad-term (one that nothing or everything has). */
  'themes.add': call(
    z.object({
      name: Name,
      definition: Definition,
      terms: Terms.min(1),
      colour: ThemeColour.optional(),
      parent: z.string().nullable().optional(),
    }),
    Theme,
    { changes: ['themes'] },
  ),
  /**
   * Changes what is given of a theme; its slug stays. `before`: the theme that it is to stand before, under the same parent where none is given; null: the end of the list.
   * Failures: no-such-theme, theme-exists, theme-circular, bad-term.
   */
  'themes.edit': call(
    z.object({
      theme: z.string(),
      name: Name.optional(),
      definition: Definition.optional(),
      terms: Terms.optional(),
      colour: ThemeColour.optional(),
      parent: z.string().nullable().optional(),
      before: z.string().nullable().optional(),
    }),
    Theme,
    { changes: ['themes'] },
  ),
  /** A theme goes, and what had it no longer shows it; themes below it go up to its parent, briefs keep the parts that it gave them. Failure: no-such-theme. */
  'themes.remove': call(z.object({ theme: z.string() }), ThemeUses, { changes: ['themes'] }),
  /** What removing or merging a theme would be about. Failure: no-such-theme. */
  'themes.uses': call(z.object({ theme: z.string() }), ThemeUses, { shows: ['themes', 'excerpts', 'articles', 'briefs'] }),
  /** What has the theme `from` has `into` instead, which gets its terms; `from` goes. Failures: no-such-theme, theme-circular. */
  'themes.merge': call(z.object({ from: z.string(), into: z.string() }), ThemeUses, {
    changes: ['themes', 'excerpts', 'briefs'],
  }),
  /**
   * How many paragraphs of the newest articles a theme would be proposed for with these terms, and for how many it is now (0 where `theme` is null: a new one); `of`: how many articles the
   * library has. The answer to an earlier question is given up for a later one. Failures: no-such-theme, bad-term, cancelled.
   */
  'themes.wouldMatch': call(
    z.object({ theme: z.string().nullable(), terms: Terms }),
    z.object({ would: z.int(), now: z.int(), articles: z.int(), of: z.int() }),
    { shows: ['articles', 'themes'] },
  ),
  'themes.suggest': call(
    z.object({ articles: z.array(ArticleId).optional(), text: z.string().optional() }),
    z.array(BlockSuggestion),
    { shows: ['articles', 'excerpts', 'themes'] },
  ),
  /** null takes an earlier decision back. One of `block` and `n` names the block. */
  'themes.decide': call(
    z.object({
      article: ArticleId,
      block: z.int().optional(),
      n: z.int().optional(),
      theme: z.string(),
      decision: Decision.nullable(),
    }),
    done,
    { changes: ['themes'] },
  ),
} as const
