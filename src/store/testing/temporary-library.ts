import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { numberBlocks, type ArticleDraft } from '#core/article.ts'
import type { Theme } from '#core/theme.ts'
import { insertArticle, type NewArticle } from '../articles/articles.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { openLibrary, type Library } from '../library/library.ts'

/** A new library in a folder of its own; `remove` closes it and deletes the folder. */
export type TemporaryLibrary = Library & { folder: string; remove(): void }

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'briefwright-store-'))
}

export function temporaryLibrary(): TemporaryLibrary {
  const folder = temporaryFolder()
  const opened = openLibrary(join(folder, 'test.briefwright'), { create: true })
  if (!opened.ok) throw new Error(opened.failure.message)
  const remove = (): void => {
    opened.value.close()
    rmSync(folder, { recursive: true })
  }
  return { ...opened.value, folder, remove }
}

/** A draft with the given paragraphs, and whatever else the test is about. */
export function draftOf(paragraphs: readonly string[], metadata: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    title: 'An article',
    standfirst: null,
    authors: [],
    publication: null,
    date: null,
    url: null,
    language: 'en',
    blocks: numberBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text }))),
    ...metadata,
  }
}

/** Stores an article with these paragraphs and returns its id. */
export function addArticle(
  db: WritableDB,
  paragraphs: readonly string[],
  metadata: Partial<ArticleDraft> = {},
  rest: Partial<NewArticle> = {},
): number {
  return insertArticle(db, { draft: draftOf(paragraphs, metadata), sourceId: null, ...rest })
}

export function themeOf(slug: string, change: Partial<Theme> = {}): Theme {
  return { slug, name: slug, definition: '', colour: '#0f766e', parent: null, builtIn: true, terms: ['term'], ...change }
}
