import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { openLibrary } from '../library/library.ts'
import { ordsOfDate } from '../articles/ord.ts'
import { storedBlocks, textHash } from '../articles/article-body.ts'
import { deflate } from '../sqlite/deflate.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { draftOf } from './temporary-library.ts'

const AT = '2022-01-14T09:30:00.000Z'
/** What an old library says, told in the tables of the first schema. */
export const OLD = {
  title: 'The pipeline runs one way',
  trashed: 'What nobody wanted',
  text: ['Kazakhstan sells half of its gas to China.', 'Цены выросли вдвое.', '天然气价格上涨。'],
  quote: 'half of its gas',
  note: 'Compare with the ministry’s figures.',
  brief: 'Gas after January',
  sentence: 'Half of the gas goes east.',
  earlier: 'Gas in January',
  collection: 'January 2022',
  source: 'The pipeline runs one way\n\nKazakhstan sells half of its gas to China.\n',
} as const

/** Makes a library of schema `version` at `path`: filled in the first schema, then brought up by one release after another, as if each had been installed. Only migrations of that time are applied. */
export function makeOldLibrary(path: string, version: number): void {
  for (let reached = 1; reached <= version; reached += 1) {
    const opened = openLibrary(path, { create: true, version: reached })
    if (!opened.ok) throw new Error(opened.failure.message)
    if (reached === 1) fill(opened.value.db)
    if (reached === version) opened.value.db.exec('VACUUM')
    opened.value.close()
  }
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`${basename(path)}.before-`)) rmSync(join(dirname(path), name))
}

function fill(db: WritableDB): void {
  const insert = (table: string, row: Record<string, unknown>): void => {
    const columns = Object.keys(row)
    db.prepare(
      `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ).run(...(Object.values(row) as never[]))
  }
  const { blocks } = draftOf(OLD.text)
  insert('source_file', {
    id: 1,
    sha256: createHash('sha256').update(OLD.source).digest('hex'),
    name: 'pipeline.txt',
    path: null,
    media_type: 'text/plain',
    encoding: 'utf-8',
    size: OLD.source.length,
    deflated: deflate(OLD.source),
    imported_at: AT,
  })
  for (const [id, title, deleted] of [
    [1, OLD.title, null],
    [2, OLD.trashed, AT],
  ] as const) {
    insert('article', {
      id,
      ord: ordsOfDate('2022-01-14').low + id,
      title,
      title_key: title.toLowerCase(),
      authors: '["Dana Serik"]',
      publication: 'The Steppe Ledger',
      date: '2022-01-14',
      url: null,
      language: 'en',
      paragraphs: 3,
      words: 12,
      snippet: OLD.text[0],
      source_file_id: id === 1 ? 1 : null,
      text_hash: textHash(blocks),
      imported_at: AT,
      deleted_at: deleted,
    })
    insert('article_body', { article_id: id, standfirst: null, blocks: storedBlocks(blocks) })
  }
  const ord = ordsOfDate('2022-01-14').low + 1
  const indexed = { title: 'the pipeline runs one way', author: 'dana serik', publication: 'the steppe ledger', note: '' }
  insert('ft', { rowid: ord, ...indexed, body: OLD.text.join(' ').toLowerCase() })
  insert('typing', { rowid: ord, text: OLD.text.join(' ').toLowerCase() })
  insert('field_typing', { rowid: ord, ...indexed })
  const theme = { slug: 'gas', name: 'Gas', definition: '', colour: '#0f766e', parent: null, builtIn: false, terms: ['gas'] }
  insert('theme', { id: 1, slug: 'gas', position: 1, built_in: 0, data: JSON.stringify(theme) })
  insert('theme_decision', { article_id: 1, block: 1, theme_id: 1, decision: 'accepted', decided_at: AT })
  insert('article_theme', { theme_id: 1, ord })
  const start = OLD.text[0].indexOf(OLD.quote)
  insert('excerpt', {
    id: 1,
    article_id: 1,
    number: 10,
    block: 1,
    n: 1,
    start,
    end: start + OLD.quote.length,
    quote: OLD.quote,
    prefix: OLD.text[0].slice(0, start),
    suffix: OLD.text[0].slice(start + OLD.quote.length),
    note: OLD.note,
    state: 'anchored',
    created_at: AT,
    updated_at: AT,
  })
  insert('excerpt_theme', { excerpt_id: 1, theme_id: 1 })
  insert('collection', { id: 1, name: OLD.collection, name_key: OLD.collection.toLowerCase(), created_at: AT })
  insert('collection_article', { collection_id: 1, ord, added_at: AT })
  insert('brief', {
    id: 1,
    template_id: 'bluf-note',
    template_version: 1,
    revision: 2,
    content: JSON.stringify(content(OLD.brief)),
    created_at: AT,
    updated_at: AT,
  })
  insert('brief_revision', { brief_id: 1, revision: 1, deflated: deflate(JSON.stringify(content(OLD.earlier))), saved_at: AT })
}

function content(title: string): object {
  const sentence = { id: 's1', text: OLD.sentence, evidence: { excerpts: ['1:10'], tag: null } }
  const section = { id: 'a', slot: 'bottom-line', title: 'Bottom line', theme: null }
  return {
    title,
    authors: ['Dana Serik'],
    marking: 'OFFICIAL',
    date: '2022-01-20',
    language: 'en',
    themes: ['gas'],
    sections: [{ ...section, blocks: [{ kind: 'paragraph', id: 'p1', sentences: [sentence] }] }],
  }
}
