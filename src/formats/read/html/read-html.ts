import { articleBlocks } from '#core/import/article-blocks.ts'
import { articleFromLines } from '#core/import/article-from-lines.ts'
import { chatArticles } from '#core/import/chat.ts'
import { describeLine } from '#core/import/features.ts'
import type { KnownMetadata } from '#core/import/known-metadata.ts'
import { leftOut } from '#core/import/left-out.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import { urlDate, urlMonth } from '#core/import/url-date.ts'
import { pageDoubt } from '#core/import/page-doubts.ts'
import { pressBundle } from '#core/import/press/press-bundle.ts'
import { pressArticles } from '#core/import/press/press-warnings.ts'
import type { ReadArticles } from '#core/import/read-articles.ts'
import { severalArticles } from '#core/import/web-articles.ts'
import type { WebBlock } from '#core/import/web-block.ts'
import { dateNearTitle, datePosted, dayOfChange, dayOfDigest, namesNearTitle } from '#core/import/web-dateline.ts'
import { judgeWebBlocks } from '#core/import/web-rules.ts'
import { emphasisedOpening, isSetApart } from '#core/import/web-standfirst.ts'
import { type ArticleDraft, keptBlocks, type MetadataOrigin, numberBlocks } from '#core/article.ts'
import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { telegramPage } from '../telegram/telegram-page.ts'
import { type DomDocument, nestingDepth, parsePage } from './dom.ts'
import { completePage } from './complete-page.ts'
import { lightenPage } from './lighten.ts'
import { mainText } from './main-text.ts'
import { noteReferences } from './note-references.ts'
import { labelNumbersApart } from './numbers-apart.ts'
import { pageMetadata } from './page-metadata.ts'
import { isGreenwich, printedWins } from './printed-day.ts'
import { pageState } from './page-state.ts'
import { factsOfPart } from './part-facts.ts'
import { tagDepth } from './tag-depth.ts'
import { unfoldPage } from './unfold.ts'
import { webBlocks } from './web-blocks.ts'

/** Characters of markup without embedded data. The longest articles have under a million. */
const LONGEST_PAGE = 20_000_000
/** Elements and character references; the parser makes a node of each. The longest articles have some ten thousand. */
const MOST_NODES = 300_000
/** Browsers stop at 512; pages with unclosed elements reach some hundreds. */
const DEEPEST = 800
const LESS_THAN = 0x3c
const AMPERSAND = 0x26
/** Unclosed tags that a parser closes make the count too high, hence the margin. */
const UNPARSED_DEEPEST = 10_000
const BY_ITS_TYPE: MetadataOrigin = { from: 'layout', confidence: 0.7 }

/** The article of a saved page, or all of them where it holds several in full. Failures: `too-large`, `too-deep`. */
export function readHtml(name: string, html: string): Result<ReadArticles> {
  const light = completePage(lightenPage(html))
  if (light.length > LONGEST_PAGE) {
    const millions = Math.round(light.length / 1e6)
    return failure('too-large', t('unread:page.markup', { name, millions }))
  }
  if (countNodes(light) > MOST_NODES) {
    return failure('too-large', t('unread:page.elements', { name, most: MOST_NODES }))
  }
  // Tags first, because the parser itself is slow on what is nested absurdly deep; then what the parser made of them.
  const document = tagDepth(light, UNPARSED_DEEPEST) < UNPARSED_DEEPEST ? parsePage(light) : null
  // From the root element: a document type has no siblings in this parser, so that a walk from the document ends at it.
  if (document === null || nestingDepth(document.documentElement ?? document, DEEPEST) >= DEEPEST) {
    return failure('too-deep', t('unread:page.deep', { name, deepest: DEEPEST }))
  }
  const frame = { notFree: NOT_FREE.test(html), emptyRoot: hasEmptyRoot(document), state: pageState(html) }
  const { articles, warnings } = pageArticles(name, document, html)
  const read = articles.filter((article) => keptBlocks(article.blocks).length > 0)
  const [only] = read
  const doubt = only === undefined || read.length > 1 || warnings.length > 0 ? null : pageDoubt(only, frame)
  if (doubt === 'consent' || doubt === 'waiting') return failure('no-text', t(`unread:page.${doubt}`, { name }))
  return success({ articles: read, warnings: doubt === null ? warnings : [t(`unread:page.${doubt}`, { name })] })
}

/** Structured data of a page for which readers pay. */
const NOT_FREE = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i

/** An element that programs fill: frameworks call it so, and it has no text. */
function hasEmptyRoot(document: DomDocument): boolean {
  const root = document.querySelector(
    '#root, #app, #__next, #__nuxt, app-root, [data-reactroot], #application, [aria-busy="true"], main [class*="skeleton" i], article [class*="skeleton" i]',
  )
  return root !== null && (root.textContent ?? '').trim() === ''
}

function countNodes(html: string): number {
  let count = 0
  for (let at = 0; at < html.length && count <= MOST_NODES; at += 1) {
    const code = html.charCodeAt(at)
    if (code === LESS_THAN || code === AMPERSAND) count += 1
  }
  return count
}

function pageArticles(name: string, document: DomDocument, html: string): ReadArticles {
  const chat = telegramPage(document)
  if (chat !== null) return { articles: chatArticles(chat), warnings: [] }
  unfoldPage(document)
  labelNumbersApart(document)
  const { metadata, oneArticle, stated, order } = pageMetadata(document, html)
  const notes = noteReferences(document)
  const page = document.body === null ? [] : webBlocks(document.body, { base: metadata.url, notes, number: true })
  const bundle = pressBundle(page)
  if (bundle !== null) return pressArticles(name, bundle)
  const parts = oneArticle ? null : severalArticles(page)
  if (parts !== null) return { articles: severalOf(page, parts, metadata), warnings: [] }
  if (metadata.authors.length === 0)
    learnAuthors(metadata, namesNearTitle(page, metadata.title), { from: 'visible', confidence: 0.8 })
  const printed = dateNearTitle(page, metadata.title, order)
  // Below the title of a chronology stands the first of its days, which is near that of the page.
  if (isGreenwich(stated) && printedWins(printed, stated, metadata.date)) metadata.date = null
  learn(metadata, 'date', printed, { from: 'visible', confidence: 0.65 })
  learn(metadata, 'date', datePosted(page), { from: 'visible', confidence: 0.65 })
  learn(metadata, 'date', urlDate(metadata.url ?? ''), { from: 'url', confidence: 0.7 })
  const { before, blocks, after } = articleBlocks(page, mainText(document), metadata.title)
  learn(metadata, 'date', dayOfDigest(blocks, metadata.title), { from: 'visible', confidence: 0.5 })
  learn(metadata, 'date', dayOfChange(page, metadata.title), { from: 'visible', confidence: 0.4 })
  learn(metadata, 'date', urlMonth(metadata.url ?? ''), { from: 'url', confidence: 0.5 })
  const article = articleOf(judgeWebBlocks(blocks, metadata.title, metadata.url), metadata)
  return { articles: [withAround(article, before, after)], warnings: [] }
}

/** The articles of a page of several; what stands around them goes with the first. */
function severalOf(page: readonly WebBlock[], parts: readonly WebBlock[][], metadata: KnownMetadata): ArticleDraft[] {
  const taken = new Set(parts.flat())
  const around = page.filter((block) => !taken.has(block))
  return parts.map((part, index) => {
    const facts = factsOfPart(part, metadata)
    const article = articleOf(judgeWebBlocks(part, facts.title, metadata.url), facts)
    return index === 0 ? withAround(article, [], around) : article
  })
}

/** Nothing that a page shows vanishes: what stands around the article is kept too, as dropped blocks. */
function withAround(article: ArticleDraft, before: readonly WebBlock[], after: readonly WebBlock[]): ArticleDraft {
  return { ...article, blocks: numberBlocks([...leftOut(before), ...article.blocks, ...leftOut(after)]) }
}

/** A page's own description is its standfirst only where it is set apart; the first paragraph of a page's text is one only by its type. */
function articleOf(blocks: readonly WebBlock[], metadata: KnownMetadata): ArticleDraft {
  const { standfirst } = metadata
  const apart = standfirst !== null && isSetApart(blocks, standfirst)
  const lines = blocks.map(describeLine)
  const opening = apart ? standfirst : emphasisedOpening(lines)
  const origins = opening === standfirst ? metadata.origins : { ...metadata.origins, standfirst: BY_ITS_TYPE }
  const article = articleFromLines(lines, { ...metadata, standfirst: opening ?? '', ...(origins !== undefined && { origins }) })
  if (article.standfirst !== '') return article
  const { standfirst: _, ...others } = article.origins ?? {}
  return { ...article, standfirst: null, origins: others }
}
