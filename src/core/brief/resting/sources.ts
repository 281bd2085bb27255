import type { ExcerptId } from '#core/excerpt.ts'

/** Articles and excerpts, by their ids. */
export type Sources = { articles: readonly string[]; excerpts: readonly ExcerptId[] }

/** Whether an excerpt is one of these, or of one of these articles. */
export function isOf({ articles, excerpts }: Sources): (id: ExcerptId) => boolean {
  const [own, of] = [new Set(excerpts), new Set(articles)]
  return (id) => own.has(id) || of.has(id.split(':')[0] ?? '')
}
