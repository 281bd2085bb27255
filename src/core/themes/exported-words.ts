import { t } from '#text/text.ts'

/** What a project holds beside the themes, and what stayed behind, in sentences; empty for a file of themes alone. */
export function exportedWords(project: { articles: number; passages: number; lost: number } | null): string {
  if (project === null) return ''
  const { articles, passages, lost } = project
  const held = t('themes:project.passages', { count: passages, articles: t('themes:project.articles', { count: articles }) })
  return [held, t('themes:project.unmarked'), ...(lost === 0 ? [] : [t('themes:project.lost', { count: lost })])].join(' ')
}
