import { numberBlocks } from '#core/article.ts'
import { failure, success } from '#core/result.ts'
import { suggestThemes } from '#core/suggestion.ts'
import { readBody } from '#store/articles/article-body.ts'
import { listArticles } from '#store/articles/article-list.ts'
import { decide, undecide } from '#store/marks/decisions.ts'
import { addTheme, listThemes } from '#store/marks/themes.ts'
import { t } from '#text/text.ts'
import { nextColour } from '../themes/theme-colours.ts'
import { noArticle } from '../views.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { undecidedSuggestions } from './suggestions.ts'

/** More articles than any library is meant to hold. */
const EVERY_ARTICLE = 10_000_000

export function themeHandlers(context: EngineContext): AreaHandlers<'themes'> {
  const { db } = context
  return {
    'themes.list': () => success(listThemes(db())),
    'themes.add': ({ name, definition, terms }) => {
      const colour = nextColour(listThemes(db()).map((theme) => theme.colour))
      const added = addTheme(db(), { name, definition, terms, colour, parent: null })
      return added
    },
    'themes.suggest': ({ articles, text }) => {
      if (text !== undefined) {
        const blocks = numberBlocks(paragraphsOf(text).map((paragraph) => ({ kind: 'paragraph', text: paragraph })))
        return success(suggestThemes(blocks, context.matcher()).map((suggestion) => ({ ...suggestion, article: null })))
      }
      const ids = articles ?? listArticles(db(), { limit: EVERY_ARTICLE }).rows.map((row) => String(row.id))
      const found = []
      for (const id of ids) {
        const body = readBody(db(), Number(id))
        if (body === null) return noArticle(id)
        for (const suggestion of undecidedSuggestions(context, Number(id), body.blocks))
          found.push({ ...suggestion, article: id })
      }
      return success(found)
    },
    'themes.decide': ({ article, block, n, theme, decision }) => {
      const body = readBody(db(), Number(article))
      if (body === null) return noArticle(article)
      const target = block ?? body.blocks.find((each) => each.n === n && n !== undefined)?.id
      if (target === undefined) return failure('no-such-block', t('refused:noParagraphOfNumber', { article, n: n ?? '' }))
      if (decision === null) undecide(db(), Number(article), target, theme)
      else {
        const decided = decide(db(), Number(article), target, theme, decision)
        if (!decided.ok) return decided
      }
      return success({})
    },
  }
}

/** The paragraphs of a text that blank lines set apart, each as one line. */
function paragraphsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n[^\S\n]*(?:\r?\n)/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}
