import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Block, keptBlocks } from '#core/article.ts'
import { statement, type ReadableDB } from './database.ts'

const Blocks = z.array(Block)

/** The standfirst and every block of an article, dropped ones included; null where there is no such article. */
export function readBody(db: ReadableDB, article: number): { standfirst: string | null; blocks: Block[] } | null {
  const row = statement<{ standfirst: string | null; blocks: string }>(
    db,
    'SELECT standfirst, blocks FROM article_body WHERE article_id = ?',
  ).get(article)
  return row === undefined ? null : { standfirst: row.standfirst, blocks: parseBlocks(row.blocks) }
}

function parseBlocks(json: string): Block[] {
  return Blocks.parse(JSON.parse(json))
}

/** SHA-256 over the kept blocks: equal for articles whose text is identical, whatever was left out around it. */
export function textHash(blocks: readonly Block[]): Buffer {
  const hash = createHash('sha256')
  for (const block of keptBlocks(blocks)) hash.update(block.text).update('\n')
  return hash.digest()
}
