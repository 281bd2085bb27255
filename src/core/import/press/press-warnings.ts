import { quoted } from '#core/in-sentence.ts'
import { t } from '#text/text.ts'
import type { ReadArticles } from '../read-articles.ts'
import type { PressBundle } from './press-bundle.ts'

/** So many titles are named in a warning; more are counted. */
const NAMED = 3

/** The articles of an export; one whose text is cut off says so, and those without text are named. `name` is the file's. */
export function pressArticles(name: string, { articles, short, bare }: PressBundle): ReadArticles {
  const cut = new Set(short)
  return {
    articles: articles.map((article) =>
      cut.has(article) ? { ...article, warnings: [t('unread:press.short', { name })] } : article,
    ),
    warnings: bare.length === 0 ? [] : [t('unread:press.bare', { name, titles: listed(bare) })],
  }
}

function listed(titles: readonly string[]): string {
  const more = titles.length - NAMED
  const shown = titles
    .slice(0, NAMED)
    .map((title) => (title === '' ? t('unread:press.untitled') : quoted(title.slice(0, 100))))
    .join(', ')
  return more > 0 ? t('unread:andMore', { shown, more }) : shown
}
