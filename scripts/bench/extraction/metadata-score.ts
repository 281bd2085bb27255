import type { BenchmarkPage } from './benchmark-pages.ts'

/** Facts that a finder read off a page; empty where it found none. */
export type Facts = { title: string; authors: readonly string[]; date: string }

/** Share of the pages, among those whose truth is known, for which a fact is right to the letter (case and punctuation aside); no fact where there is none counts. */
export function metadataScore(pages: readonly BenchmarkPage[], facts: ReadonlyMap<string, Facts>): Record<keyof Facts, number> {
  const share = (
    field: 'title' | 'author' | 'date',
    right: (page: BenchmarkPage, found: Facts | undefined) => boolean,
  ): number => {
    const known = pages.filter((page) => field in page)
    return known.filter((page) => right(page, facts.get(page.id))).length / known.length
  }
  return {
    title: share('title', (page, found) => fold(page.title ?? '') === fold(found?.title ?? '')),
    authors: share('author', (page, found) => people(page.author ?? []) === people(found?.authors ?? [])),
    date: share('date', (page, found) => (page.date ?? '') === (found?.date ?? '').slice(0, 10)),
  }
}

function people(authors: string | readonly string[]): string {
  const names = (typeof authors === 'string' ? [authors] : authors).flatMap((author) => author.split(/\s*;\s*/)).map(fold)
  return [...new Set(names.filter((name) => name !== ''))].toSorted().join('|')
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
