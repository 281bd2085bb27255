import type { ExcerptView } from '#contract/views.ts'

/** `id` names the group among the rows of a list. */
export type ExcerptGroup = { id: string; article: number; title: string; source: string; excerpts: ExcerptView[] }

/** Excerpts by article, in the order in which articles first appear; within one in the order of its text. */
export function groupExcerpts(excerpts: readonly ExcerptView[]): ExcerptGroup[] {
  const groups = new Map<number, ExcerptGroup>()
  for (const excerpt of excerpts) {
    const source = [excerpt.publication ?? '', excerpt.date?.slice(0, 4) ?? ''].filter((part) => part !== '').join(' · ')
    const group = groups.get(excerpt.article) ?? {
      id: `article-${excerpt.article}`,
      article: excerpt.article,
      title: excerpt.title,
      source,
      excerpts: [],
    }
    group.excerpts.push(excerpt)
    groups.set(excerpt.article, group)
  }
  for (const group of groups.values())
    group.excerpts.sort((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start)
  return [...groups.values()]
}
