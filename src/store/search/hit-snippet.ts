import { keptBlocks } from '#core/article.ts'
import { readBody } from '../articles/article-body.ts'
import type { ArticleRow } from '../articles/article-row.ts'
import { statement, type ReadableDB } from '../sqlite/database.ts'
import type { Pattern } from './pattern.ts'
import { bestBlock, snippetOfText } from './snippet.ts'

/** `ownNumber`: what the article itself calls the paragraph. */
export type HitSnippet = {
  n: number | null
  ownNumber?: string
  block: number | null
  snippet: string
  matches: [number, number][]
}

/** The passage that shows why an article was found: its best block, else one of its notes, else how it begins. */
export function hitSnippet(db: ReadableDB, row: ArticleRow, patterns: { text: Pattern[]; note: Pattern[] }): HitSnippet {
  const best = patterns.text.length === 0 ? null : bestBlock(keptBlocks(readBody(db, row.id)?.blocks ?? []), patterns.text)
  if (best !== null) {
    const { id, n, ownNumber } = best.block
    return {
      n,
      ...(ownNumber !== undefined && { ownNumber }),
      block: id,
      snippet: best.snippet.text,
      matches: best.snippet.matches,
    }
  }
  if (row.excerpts > 0 && patterns.note.length > 0) {
    const notes = statement<{ block: number; n: number | null; note: string }>(
      db,
      "SELECT block, n, note FROM excerpt WHERE article_id = ? AND removed_at IS NULL AND note <> '' ORDER BY number",
    ).all(row.id)
    for (const { block, n, note } of notes) {
      const snippet = snippetOfText(note, patterns.note)
      if (snippet !== null) return { n, block, snippet: snippet.text, matches: snippet.matches }
    }
  }
  return { n: null, block: null, snippet: row.snippet, matches: [] }
}
