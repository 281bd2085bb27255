import { failure, success, type Result } from '#core/result.ts'
import type { Theme } from '#core/theme.ts'
import { termsLeft } from '#core/themes/split-theme.ts'
import { t } from '#text/text.ts'
import { refreshArticleThemes } from '../articles/article-themes.ts'
import { inTransaction, statement, type WritableDB } from '../sqlite/database.ts'
import { excerptKey } from './excerpt-rows.ts'
import { editTheme } from './theme-edits.ts'
import { themeId, unknownTheme } from './theme-rows.ts'
import { addTheme, getTheme, isNameTaken, listThemes } from './themes.ts'

/** The new theme, and what goes over to it from the theme `from`: excerpts, and paragraphs for which that was accepted. */
export type ThemeSplit = {
  from: string
  name: string
  terms: readonly string[]
  colour: string
  excerpts: readonly string[]
  paragraphs: readonly { article: number; block: number }[]
}

/**
 * A part of a theme becomes one of its own, beside it: with these terms, which the old one loses, and these of its passages, which have the new one instead. Answers with how many went over; one that
 * does not have the theme (any more) stays as it is. Failures: no-such-theme, theme-exists, bad-term (the old one would be left without a term).
 */
export function splitTheme(db: WritableDB, split: ThemeSplit): Result<{ theme: Theme; excerpts: number; paragraphs: number }> {
  return inTransaction(db, () => {
    const source = getTheme(db, split.from)
    if (source === null) return unknownTheme(db, split.from)
    if (isNameTaken(db, split.name.trim())) return failure('theme-exists', t('refused:themeTaken', { name: split.name.trim() }))
    const left = termsLeft(source.terms, split.terms)
    if (left.length === 0 && source.terms.length > 0)
      return failure('bad-term', t('refused:themeWithoutTerms', { name: source.name }))
    const { name, colour } = split
    const added = addTheme(db, { name, definition: '', terms: [...split.terms], colour, parent: source.parent })
    if (!added.ok) return added
    if (left.length < source.terms.length) editTheme(db, source.slug, { terms: left })
    const siblings = listThemes(db).filter(({ parent, slug }) => parent === source.parent && slug !== added.value.slug)
    const next = siblings[siblings.findIndex(({ slug }) => slug === source.slug) + 1]
    if (next !== undefined) editTheme(db, added.value.slug, { before: next.slug })
    return success({ theme: added.value, ...moveOver(db, split, added.value.slug) })
  })
}

function moveOver(
  db: WritableDB,
  { from, excerpts, paragraphs }: ThemeSplit,
  into: string,
): { excerpts: number; paragraphs: number } {
  const ids = { from: themeId(db, from), into: themeId(db, into) }
  const touched = new Set<number>()
  const count = { excerpts: 0, paragraphs: 0 }
  const mark = statement(
    db,
    `UPDATE excerpt_theme SET theme_id = :into WHERE theme_id = :from
      AND excerpt_id = (SELECT id FROM excerpt WHERE article_id = :article AND number = :number AND removed_at IS NULL)`,
  )
  for (const id of excerpts) {
    const key = excerptKey(id)
    if (key === null || mark.run({ ...ids, ...key }).changes === 0) continue
    count.excerpts += 1
    touched.add(key.article)
  }
  const decision = statement(
    db,
    `UPDATE theme_decision SET theme_id = :into WHERE theme_id = :from AND article_id = :article AND block = :block AND decision = 'accepted'`,
  )
  for (const place of paragraphs) {
    if (decision.run({ ...ids, ...place }).changes === 0) continue
    count.paragraphs += 1
    touched.add(place.article)
  }
  for (const article of touched) refreshArticleThemes(db, article)
  return count
}
