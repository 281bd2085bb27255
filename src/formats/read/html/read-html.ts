import { articleBlocks } from '#core/import/article-blocks.ts'
import { articleFromLines } from '#core/import/article-from-lines.ts'
import { describeLine } from '#core/import/features.ts'
import type { KnownMetadata } from '#core/import/known-metadata.ts'
import { learn } from '#core/import/learn.ts'
import { urlDate } from '#core/import/url-date.ts'
import type { WebBlock } from '#core/import/web-block.ts'
import { dateNearTitle } from '#core/import/web-dateline.ts'
import { judgeWebBlocks } from '#core/import/web-rules.ts'
import { isSetApart } from '#core/import/web-standfirst.ts'
import { type ArticleDraft, keptBlocks } from '#core/article.ts'
import { failure, type Result, success } from '#core/result.ts'
import { completePage } from './complete-page.ts'
import { nestingDepth, parsePage } from './dom.ts'
import { lightenPage } from './lighten.ts'
import { mainText } from './main-text.ts'
import { noteReferences } from './note-references.ts'
import { pageMetadata } from './page-metadata.ts'
import { tagDepth } from './tag-depth.ts'
import { webBlocks } from './web-blocks.ts'

/** Characters of markup without embedded data. The longest articles have under a million. */
const LONGEST_PAGE = 20_000_000
/** Browsers stop at 512; pages with unclosed elements reach some hundreds. */
const DEEPEST = 800
/** Unclosed tags that a parser closes make the count too high, hence the margin. */
const UNPARSED_DEEPEST = 10_000

/** The article of a saved page. Failures: `too-large`, `too-deep`. */
export function readHtml(name: string, html: string): Result<ArticleDraft[]> {
  const light = completePage(lightenPage(html))
  if (light.length > LONGEST_PAGE) {
    const millions = Math.round(light.length / 1e6)
    return failure(
      'too-large',
      `${name} holds ${millions} million characters of markup, more than any article. Save its text on its own and import that.`,
    )
  }
  // Tags first, because the parser itself is slow on what is nested absurdly deep; then what the parser made of them.
  const document = tagDepth(light, UNPARSED_DEEPEST) < UNPARSED_DEEPEST ? parsePage(light) : null
  if (document === null || nestingDepth(document, DEEPEST) >= DEEPEST) {
    return failure(
      'too-deep',
      `${name} has elements nested more than ${DEEPEST} deep, which no article needs. Save its text on its own and import that.`,
    )
  }
  const metadata = pageMetadata(document, html)
  const page =
    document.body === null ? [] : webBlocks(document.body, { base: metadata.url, notes: noteReferences(document), number: true })
  learn(metadata, 'date', dateNearTitle(page, metadata.title), { from: 'visible', confidence: 0.65 })
  learn(metadata, 'date', urlDate(metadata.url ?? ''), { from: 'url', confidence: 0.7 })
  const blocks = judgeWebBlocks(articleBlocks(page, mainText(document), metadata.title), metadata.title)
  const article = articleOf(blocks, metadata)
  return success(keptBlocks(article.blocks).length > 0 ? [article] : [])
}

/** A page's own description is its standfirst only where it is set apart; the first paragraph of a page's text has no other sign that it is one. */
function articleOf(blocks: readonly WebBlock[], metadata: KnownMetadata): ArticleDraft {
  const { standfirst } = metadata
  const apart = standfirst !== null && isSetApart(blocks, standfirst)
  const article = articleFromLines(blocks.map(describeLine), { ...metadata, standfirst: apart ? standfirst : '' })
  return article.standfirst === '' ? { ...article, standfirst: null } : article
}
