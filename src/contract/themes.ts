/** Themes: what they are, how they are mended, and what the program proposes for them. */
import { z } from 'zod'
import { CodebookEntry, CodebookField } from '#core/themes/codebook.ts'
import { Decision, Theme, ThemeColour } from '#core/theme.ts'
import { call } from './call.ts'
import { ArticleId } from './views.ts'

const nothing = z.object({})
const done = z.object({})

/** Far beyond what anybody writes by hand; suggestions stay fast up to there. */
const MOST_TERMS = 5_000
/** Characters. */
export const LONGEST_OF_THEME = { name: 200, definition: 20_000, terms: 200 } as const

const Name = z.string().trim().min(1).max(LONGEST_OF_THEME.name)
const Definition = z.string().max(LONGEST_OF_THEME.definition)
const Terms = z
  .array(
    z
      .string()
      .trim()
      .min(1)
      .max(LONGEST_OF_THEME.terms)
      .transform((term) => term.replace(/\s+/g, ' ')),
  )
  .max(MOST_TERMS)

/** A theme of a file. */
const Entry = CodebookEntry.extend({ name: Name, definition: Definition.nullable(), terms: Terms.nullable() })
const MOST_ENTRIES = 2_000

const BlockSuggestion = z.object({
  /** null for text that is not in the library. */
  article: ArticleId.nullable(),
  n: z.int().nullable(),
  block: z.int(),
  theme: z.string(),
  score: z.number(),
  triggers: z.array(z.string()),
  learned: z.array(z.string()).optional(),
})

/** What had a theme that went, or another now: excerpts, decisions on paragraphs, briefs that name it, themes right below it. */
export const ThemeUses = z.object({ excerpts: z.int(), decisions: z.int(), briefs: z.int(), below: z.int() })
export type ThemeUses = z.infer<typeof ThemeUses>

const PlannedTheme = z.object({ name: z.string(), theme: z.string().nullable(), fields: z.array(CodebookField) })
export const ReadCodebook = z.object({ file: z.string(), entries: z.array(CodebookEntry), plan: z.array(PlannedTheme) })
export type ReadCodebook = z.infer<typeof ReadCodebook>

/**
 * What decisions (paragraphs accepted, rejected or marked) teach about a theme: how often terms alone and terms with learning are right by cross-validation (F1), null below ten decisions or while
 * none is a yes. `isOn`: it helps, and suggestions use it.
 */
const ThemeLearning = z.object({
  theme: z.string(),
  decisions: z.int().nonnegative(),
  terms: z.number().nullable(),
  learned: z.number().nullable(),
  isOn: z.boolean(),
})

/** `project`: what a project holds beside the themes; `lost` excerpts, whose words their article no longer has, stayed behind. */
export const ExportedThemes = z.object({
  file: z.string(),
  themes: z.int(),
  project: z.object({ articles: z.int(), passages: z.int(), lost: z.int() }).nullable(),
})
export type ExportedThemes = z.infer<typeof ExportedThemes>

/** A passage that has a theme: an excerpt, or a paragraph for which it was accepted (`excerpt` null). */
export const SplitPassage = z.object({
  excerpt: z.string().nullable(),
  article: ArticleId,
  block: z.int(),
  n: z.int().nullable(),
  title: z.string(),
  text: z.string(),
  matches: z.boolean(),
})
export type SplitPassage = z.infer<typeof SplitPassage>

export const themes = {
  'themes.list': call(nothing, z.array(Theme), { shows: ['themes'] }),
  /** Of every theme, in their order; waits until the library was studied as it is now. */
  'themes.learning': call(nothing, z.array(ThemeLearning), { shows: ['themes', 'excerpts', 'articles'] }),
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
  /** All that has a theme, and which of it these terms would propose: what a new theme with them could take over. Failures: no-such-theme, bad-term. */
  'themes.splitPreview': call(z.object({ theme: z.string(), terms: Terms }), z.array(SplitPassage), {
    shows: ['themes', 'excerpts', 'articles'],
  }),
  /**
   * A part of a theme becomes one of its own beside it: with these terms, which the old one loses, and these of its passages. Answers with how many went over. Failures: no-such-theme, theme-exists,
   * bad-term (also where the old one would be left without a term).
   */
  'themes.split': call(
    z.object({
      from: z.string(),
      name: Name,
      terms: Terms.min(1),
      excerpts: z.array(z.string()),
      paragraphs: z.array(z.object({ article: ArticleId, block: z.int() })),
    }),
    z.object({ theme: Theme, excerpts: z.int(), paragraphs: z.int() }),
    { changes: ['themes', 'excerpts'] },
  ),
  /**
   * How many paragraphs of the newest articles a theme would be proposed for with these terms, and for how many it is now (0 where `theme` is null: a new one); `of`: how many articles the
   * library has. The answer to an earlier question is given up for a later one. Failures: no-such-theme, bad-term, cancelled.
   */
  'themes.wouldMatch': call(
    z.object({ theme: z.string().nullable(), terms: Terms }),
    z.object({ would: z.int(), now: z.int(), articles: z.int(), of: z.int() }),
    { shows: ['articles', 'themes'] },
  ),
  /**
   * Writes all themes into a file: a REFI-QDA codebook, a table, or a REFI-QDA project with the articles in which something is marked, by its ending (.qdc, .csv, .qdpx). Failures: usage (another
   * ending), those of writing a file.
   */
  'themes.exportFile': call(z.object({ to: z.string() }), ExportedThemes),
  /**
   * The themes in a file, and what importing them would change: `theme` is the one that an entry is, in these fields, null for a new one. Nothing is changed. Failures: not-a-codebook, no-themes,
   * bad-term, too-large, those of reading a file.
   */
  'themes.readFile': call(z.object({ path: z.string() }), ReadCodebook),
  /** Makes the themes of the library what these entries say; none is removed. Answers with what was done. Failures: bad-term, theme-circular, theme-exists. */
  'themes.import': call(
    z.object({ entries: z.array(Entry).min(1).max(MOST_ENTRIES) }),
    z.object({ themes: z.array(PlannedTheme.extend({ theme: z.string(), isNew: z.boolean() })) }),
    { changes: ['themes'] },
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
