import { z } from 'zod'

export const ThemeSlug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug like russia-rivalry')

/** A word or phrase, in any case; `*` at the end of a word stands for any ending, a space for spaces or a hyphen: `pipeline*`, `oil price*`. */
const Terms = z.array(z.string().min(1))

/**
 * What else speaks for a theme or against it, beside its terms. `weak`: words that need company · `ignore`: phrases whose words do not count
 * (`food security` says nothing about security) · `together`: lists by name, of which one term each must stand close together; `weight` is in
 * terms (1 counts as much as a term; below 0 it speaks against the theme). A group is a relation: `sentences` says within how many successive
 * sentences its words stand (else within a long sentence's length), `without` which lists say nothing there, and `apart` that its actors are not
 * named in one breath. `actors`: the lists whose words are (“China, Russia and Iran”).
 */
export const ThemeCues = z
  .object({
    weak: Terms,
    ignore: Terms,
    lists: z.record(z.string(), Terms),
    actors: z.array(z.string()).optional(),
    together: z.array(
      z.object({
        all: z.array(z.string()).min(2),
        weight: z.number().min(-1).max(1),
        sentences: z.int().min(1).max(3).optional(),
        without: z.array(z.string()).optional(),
        apart: z.literal(true).optional(),
      }),
    ),
  })
  .refine(
    ({ actors = [], lists, together }) =>
      [...actors, ...together.flatMap(({ all, without = [] }) => [...all, ...without])].every((list) =>
        Object.hasOwn(lists, list),
      ),
    'together and actors must name lists',
  )
export type ThemeCues = z.infer<typeof ThemeCues>

/** Hex colour such as #0f766e; one per theme, used in the window and never as the only sign. */
export const ThemeColour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour like #0f766e')

/** What makes the app propose a theme, as data. `terms` are what the user sees and edits; see suggestion.ts for how a score is made. */
export const Theme = z.object({
  slug: ThemeSlug,
  name: z.string().min(1),
  definition: z.string(),
  colour: ThemeColour,
  parent: ThemeSlug.nullable(),
  builtIn: z.boolean(),
  terms: Terms,
  cues: ThemeCues.optional(),
})
export type Theme = z.infer<typeof Theme>

/** A proposal that a block belongs to a theme, with the words that triggered it; never applied silently. Score 0–1. */
export const Suggestion = z.object({
  block: z.int().positive(),
  n: z.int().positive().nullable(),
  theme: ThemeSlug,
  score: z.number().min(0).max(1),
  triggers: z.array(z.string()),
  /** Those of the triggers that decisions taught; only where what was learned is used for the theme. */
  learned: z.array(z.string()).optional(),
})
export type Suggestion = z.infer<typeof Suggestion>

export const Decision = z.enum(['accepted', 'rejected'])
export type Decision = z.infer<typeof Decision>
