import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Block, keptBlocks, Origins } from '#core/article.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import { deflate, inflateText } from '../sqlite/deflate.ts'
import { whole } from '../sqlite/damage.ts'

const Blocks = z.array(Block)

/** What of an article no list shows: `blocks` with the dropped ones, and where its facts were found. */
export type ArticleBody = { standfirst: string | null; blocks: Block[]; origins: Origins }

/** null where there is no such article. Throws on a damaged one. */
export function readBody(db: ReadableDB, article: number): ArticleBody | null {
  const row = statement<{ standfirst: string | null; blocks: Buffer; origins: string }>(
    db,
    'SELECT standfirst, blocks, origins FROM article_body WHERE article_id = ?',
  ).get(article)
  if (row === undefined) return null
  return whole('article', article, () => ({
    standfirst: row.standfirst,
    blocks: parseBlocks(row.blocks),
    origins: Origins.parse(JSON.parse(row.origins)),
  }))
}

/** The blocks column of article_body: bodies are two fifths of a library, and half as large deflated. */
export function storedBlocks(blocks: readonly Block[]): Buffer {
  return deflate(JSON.stringify(blocks))
}

/** What `storedBlocks` made. Throws on a damaged one. */
export function parseBlocks(stored: Buffer): Block[] {
  return Blocks.parse(JSON.parse(inflateText(stored)))
}

/** SHA-256 over the kept blocks: equal for articles whose text is identical, whatever was left out around it. */
export function textHash(blocks: readonly Block[]): Buffer {
  const hash = createHash('sha256')
  for (const block of keptBlocks(blocks)) hash.update(block.text).update('\n')
  return hash.digest()
}
