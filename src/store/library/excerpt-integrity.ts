import { readBody } from '../articles/article-body.ts'
import type { ReadableDB } from '../sqlite/database.ts'
import { listExcerpts } from '../marks/excerpt-list.ts'
import type { Block } from '#core/article.ts'
import { t } from '#text/text.ts'

/** The excerpts whose block no longer says their quote at their place, one sentence each. Those known to be lost are no news. */
export function excerptMismatches(db: ReadableDB): string[] {
  const problems: string[] = []
  let article = 0
  let blocks: Block[] = []
  for (const excerpt of listExcerpts(db)) {
    if (excerpt.article !== article) {
      article = excerpt.article
      blocks = blocksOf(db, article)
    }
    if (excerpt.state === 'lost') continue
    const { block, start, end, quote } = excerpt.anchor
    if (blocks.find((candidate) => candidate.id === block)?.text.slice(start, end) !== quote)
      problems.push(t('storage:check.excerpt', { id: excerpt.id, quote: quote.slice(0, 60) }))
  }
  return problems
}

/** Empty for a body that cannot be read, which the check reports by itself. */
function blocksOf(db: ReadableDB, article: number): Block[] {
  try {
    return readBody(db, article)?.blocks ?? []
  } catch {
    return []
  }
}
