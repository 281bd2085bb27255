import type { RawBlock } from '#core/import/raw-block.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { htmlFragmentBlocks } from './html/html-fragment.ts'
import { lightenPage } from './html/lighten.ts'
import { tagDepth } from './html/tag-depth.ts'

/** Characters of markup without embedded data; the longest chapters have under a million. */
const LONGEST = 20_000_000
/** Letters laid out in tables, with what quotes them, reach a hundred; tags that are never closed make the count higher. */
const DEEPEST = 1000

/** The blocks of HTML that came inside another file: the body of a mail, the text of a feed, a chapter. Failures: `too-large`, `too-deep`. */
export function htmlPiece(name: string, html: string, base: string | null = null): Result<RawBlock[]> {
  const light = lightenPage(html)
  if (light.length > LONGEST)
    return failure('too-large', t('unread:piece.markup', { name, millions: Math.round(light.length / 1e6) }))
  if (tagDepth(light, DEEPEST) >= DEEPEST) return failure('too-deep', t('unread:piece.deep', { name, deepest: DEEPEST }))
  return success(htmlFragmentBlocks(light, { base }))
}
