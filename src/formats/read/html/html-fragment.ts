import type { RawBlock } from '#core/import/raw-block.ts'
import { parsePage } from './dom.ts'
import { webBlocks } from './web-blocks.ts'

/** The blocks of a piece of HTML inside another text. */
export function htmlFragmentBlocks(html: string): RawBlock[] {
  const { body } = parsePage(`<!doctype html><html><body>${html}</body></html>`)
  if (body === null) return []
  return webBlocks(body).map(({ linked: _linked, hints: _hints, ...block }) => block)
}
