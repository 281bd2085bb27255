import { t } from '#text/text.ts'

/** What came of the splitting of a theme, in sentences. */
export function splitWords(
  from: string,
  name: string,
  { excerpts, paragraphs }: { excerpts: number; paragraphs: number },
): string {
  return [
    t('splitting:done', { name, from }),
    ...(excerpts === 0 ? [] : [t('splitting:excerpts', { count: excerpts })]),
    ...(paragraphs === 0 ? [] : [t('splitting:paragraphs', { count: paragraphs })]),
  ].join(' ')
}
