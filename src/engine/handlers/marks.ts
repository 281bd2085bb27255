import { basename } from 'node:path'
import { citationKeys } from '#core/cite/citation-keys.ts'
import { citeSource } from '#core/cite/source.ts'
import { referencesBeside } from '#core/marks/references-beside.ts'
import { positionInText } from '#core/marks/article-text.ts'
import type { FileMark } from '#core/marks/file-mark.ts'
import { failure, success, type Result } from '#core/result.ts'
import { marksWriter, readMarks } from '#formats/marks/mark-files.ts'
import { readBody } from '#store/articles/article-body.ts'
import { getArticle } from '#store/articles/articles.ts'
import { listExcerpts } from '#store/marks/excerpt-list.ts'
import type { StoredExcerpt } from '#store/marks/excerpt-rows.ts'
import { importMarks } from '#store/marks/import-marks.ts'
import { themeId, unknownTheme } from '#store/marks/theme-rows.ts'
import { listThemes } from '#store/marks/themes.ts'
import { statement, type ReadableDB } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { citedMetadata } from '../brief/collect-evidence.ts'
import { recorded } from '../history/recorded.ts'
import { readWholeFile } from '../import/reading/read-whole-file.ts'
import { noArticle } from '../views.ts'
import { writeTextFile } from '../write-text-file.ts'

/** Megabytes. */
const LARGEST = 64

export function marksHandlers({ db, library }: EngineContext): AreaHandlers<'marks'> {
  return {
    'marks.exportFile': ({ to, theme, article }) => {
      const write = marksWriter(to)
      if (write === null) return failure('usage', t('marks:file.badEnding', { file: to }))
      if (theme !== undefined && themeId(db(), theme) === null) return unknownTheme(db(), theme)
      if (article !== undefined && getArticle(db(), Number(article)) === null) return noArticle(article)
      const excerpts = listExcerpts(db(), { theme, article: article === undefined ? undefined : Number(article) })
      const beside = referencesBeside(to)
      const references = beside === null ? null : referencesOf(db(), excerpts)
      const marks = marksOf(db(), excerpts, references?.keys ?? new Map())
      if (beside !== null && references !== null) {
        const kept = writeTextFile(references.json, beside, library.path)
        if (!kept.ok) return kept
      }
      const written = writeTextFile(write(marks), to, library.path)
      return written.ok ? success({ file: to, marks: marks.length, references: beside }) : written
    },
    'marks.importFile': async ({ path }) => {
      const bytes = await readWholeFile(path)
      if (!bytes.ok) return bytes
      if (bytes.value.length > LARGEST * 1_000_000)
        return failure('too-large', t('refused:read.tooLarge', { path, most: LARGEST }))
      const name = basename(path)
      const read: Result<{ marks: FileMark[]; passedOver: number }> = readMarks(name, bytes.value)
      if (!read.ok) return read
      const done = recorded(db(), { kind: 'mark-import' }, () => importMarks(db(), read.value.marks))
      return success({ file: name, ...done, passedOver: read.value.passedOver })
    },
  }
}

/** Excerpts as a file has them, in reading order. */
function marksOf(db: ReadableDB, excerpts: readonly StoredExcerpt[], keys: ReadonlyMap<number, string>): FileMark[] {
  const names = new Map(listThemes(db).map(({ slug, name }) => [slug, name]))
  const source = statement<{ url: string | null; sha256: string | null }>(
    db,
    'SELECT a.url, s.sha256 FROM article a LEFT JOIN source_file s ON s.id = a.source_file_id WHERE a.id = ?',
  )
  const blocks = new Map<number, ReturnType<typeof readBody>>()
  return excerpts.map(({ id, article, anchor, themes, note, state, title, authors, publication, date }) => {
    if (!blocks.has(article)) blocks.set(article, readBody(db, article))
    const { url = null, sha256 = null } = source.get(article) ?? {}
    const { quote, prefix, suffix } = anchor
    return {
      id,
      source: { title, url, sha256, date, authors, publication },
      quote,
      prefix,
      suffix,
      position: state === 'lost' ? null : positionInText(blocks.get(article)?.blocks ?? [], anchor),
      themes: themes.map((slug) => ({ slug, name: names.get(slug) ?? slug })),
      note,
      ...(keys.has(article) ? { cite: keys.get(article) ?? '' } : {}),
    }
  })
}

/** The articles of these excerpts as CSL-JSON, which Zotero, pandoc and others read, and the key by which each is called in it. */
function referencesOf(db: ReadableDB, excerpts: readonly StoredExcerpt[]): { json: string; keys: Map<number, string> } {
  const ids = [...new Set(excerpts.map(({ article }) => article))]
  const items = ids.flatMap((id) => {
    const article = getArticle(db, id)
    return article === null ? [] : [citeSource(String(id), citedMetadata(article))]
  })
  const named = citationKeys(items)
  const keyOf = (id: string): string => named.get(id) ?? id
  return {
    json: `${JSON.stringify(
      items.map((item) => ({ ...item, id: keyOf(item.id) })),
      null,
      2,
    )}\n`,
    keys: new Map(ids.map((id) => [id, keyOf(String(id))])),
  }
}
