import { numberBlocks } from '#core/article.ts'
import { failure, success } from '#core/result.ts'
import { suggestThemes } from '#core/suggestion.ts'
import { readBody } from '#store/articles/article-body.ts'
import { listArticles } from '#store/articles/article-list.ts'
import { decide, undecide } from '#store/marks/decisions.ts'
import { decidedCounts } from '#store/marks/decided-blocks.ts'
import { unknownTheme } from '#store/marks/theme-rows.ts'
import { editTheme, removeTheme, themeUses, type ThemeEdit } from '#store/marks/theme-edits.ts'
import { importThemes } from '#store/marks/theme-import.ts'
import { mergeThemes } from '#store/marks/theme-merge.ts'
import { splitTheme } from '#store/marks/theme-split.ts'
import { addTheme, getTheme, listThemes } from '#store/marks/themes.ts'
import { t } from '#text/text.ts'
import { badTerm } from '../themes/bad-term.ts'
import { exportThemes, readThemesFile } from '../themes/codebook-files.ts'
import { countMatches } from '../themes/count-matches.ts'
import { splitPreview } from '../themes/split-preview.ts'
import { nextColour } from '#core/themes/theme-colours.ts'
import { noArticle } from '../views.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { undecidedSuggestions } from './suggestions.ts'

/** More articles than any library is meant to hold. */
const EVERY_ARTICLE = 10_000_000

export function themeHandlers(context: EngineContext): AreaHandlers<'themes'> {
  const { db } = context
  const wouldMatch = countMatches(db)
  return {
    'themes.list': () => success(listThemes(db())),
    'themes.learning': async () => {
      const studied = new Map((await context.learning.settled()).map((each) => [each.theme, each]))
      const counts = decidedCounts(db())
      return success(
        listThemes(db()).map(({ slug }) => {
          const { terms = null, learned = null, model = null } = studied.get(slug) ?? {}
          return { theme: slug, decisions: counts.get(slug) ?? 0, terms, learned, isOn: model !== null }
        }),
      )
    },
    'themes.add': ({
      name,
      definition,
      terms,
      colour = nextColour(listThemes(db()).map((theme) => theme.colour)),
      parent = null,
    }) => badTerm(terms) ?? addTheme(db(), { name, definition, terms, colour, parent }),
    'themes.edit': ({ theme, terms, ...edit }) => badTerm(terms ?? []) ?? editTheme(db(), theme, given({ ...edit, terms })),
    'themes.uses': ({ theme }) => (getTheme(db(), theme) === null ? unknownTheme(db(), theme) : success(themeUses(db(), theme))),
    'themes.remove': ({ theme }) => removeTheme(db(), theme),
    'themes.merge': ({ from, into }) => mergeThemes(db(), from, into),
    'themes.splitPreview': ({ theme, terms }) => splitPreview(db(), theme, terms),
    'themes.split': ({ paragraphs, ...split }) =>
      badTerm(split.terms) ??
      splitTheme(db(), {
        ...split,
        colour: nextColour(listThemes(db()).map((theme) => theme.colour)),
        paragraphs: paragraphs.map(({ article, block }) => ({ article: Number(article), block })),
      }),
    'themes.exportFile': ({ to }) => exportThemes(context, to),
    'themes.readFile': ({ path }) => readThemesFile(context, path),
    'themes.import': ({ entries }) => {
      const bad = badTerm(entries.flatMap(({ terms }) => terms ?? []))
      if (bad !== null) return bad
      const imported = importThemes(db(), entries)
      return imported.ok ? success({ themes: imported.value }) : imported
    },
    'themes.wouldMatch': ({ theme, terms }) => wouldMatch(theme, terms),
    'themes.suggest': async ({ articles, text }) => {
      await context.learning.settled()
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

/** Without what was not given. */
function given(edit: { [K in keyof ThemeEdit]?: ThemeEdit[K] | undefined }): ThemeEdit {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
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
