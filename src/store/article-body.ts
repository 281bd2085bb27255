import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Block, keptBlocks } from '#core/article.ts'
import { statement, type ReadableDB } from './database.ts'
import { deflate, inflateText } from './deflate.ts'

const Blocks = z.array(Block)

/** The standfirst and every block of an article, dropped ones included; null where there is no such article. Throws on a damaged one. */
export function readBody(db: ReadableDB, article: number): { standfirst: string | null; blocks: Block[] } | null {
  const row = statement<{ standfirst: string | null; blocks: Buffer }>(
    db,
    'SELECT standfirst, blocks FROM article_body WHERE article_id = ?',
  ).get(article)
  return row === undefined ? null : { standfirst: row.standfirst, blocks: parseBlocks(row.blocks) }
}

/** The blocks column of article_body: bodies are two fifths of a library, and half as large deflated. */
export function storedBlocks(blocks: readonly Block[]): Buffer {
  return deflate(JSON.stringify(blocks))
}

function parseBlocks(stored: Buffer): Block[] {
  return Blocks.parse(JSON.parse(inflateText(stored)))
}

/** SHA-256 over the kept blocks: equal for articles whose text is identical, whatever was left out around it. */
export function textHash(blocks: readonly Block[]): Buffer {
  const hash = createHash('sha256')
  for (const block of keptBlocks(blocks)) hash.update(block.text).update('\n')
  return hash.digest()
}
