import { z } from "zod";

export const ThemeSlug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug like russia-rivalry");

/**
 * What makes the app propose a theme, as data. `terms` are what the user sees and edits; `cues` (optional) are groups of terms of which a
 * theme wants company: see suggestion.ts for how a score is made of them.
 */
export const Theme = z.object({
  slug: ThemeSlug,
  name: z.string().min(1),
  definition: z.string(),
  /** Hex colour such as #0f766e; one per theme, used in the window and never as the only sign. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  parent: ThemeSlug.nullable(),
  builtIn: z.boolean(),
  terms: z.array(z.string().min(1)),
});
export type Theme = z.infer<typeof Theme>;

/** A proposal that a block belongs to a theme, with the words that triggered it; never applied silently. Score 0–1. */
export const Suggestion = z.object({
  block: z.int().positive(),
  n: z.int().positive().nullable(),
  theme: ThemeSlug,
  score: z.number().min(0).max(1),
  triggers: z.array(z.string()),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const Decision = z.enum(["accepted", "rejected"]);
export type Decision = z.infer<typeof Decision>;
