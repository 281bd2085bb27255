import { type ArticleDraft, ArticleMetadata } from '../article.ts'
import { editedOrigins } from './edited-origins.ts'

type Facts = Omit<ArticleDraft, 'blocks'>

/** What an analyst sets; what is not named stays. `organisations` are those of the authors that are no people. */
export type FactsEdit = { metadata: Partial<ArticleMetadata>; organisations?: readonly string[] | undefined }

/** The facts of an article as the analyst wants them, and where each comes from now. */
export function editFacts(facts: Facts, { metadata, organisations }: FactsEdit): Facts {
  const before = ArticleMetadata.parse(facts)
  const after: ArticleMetadata = { ...before, ...metadata }
  const names = new Set(after.authors)
  return {
    ...after,
    ...(facts.details !== undefined && { details: facts.details }),
    organisations: (organisations ?? facts.organisations ?? []).filter((name) => names.has(name)),
    origins: editedOrigins(before, after, facts.origins ?? {}),
  }
}
