import { type ArticleDraft, type Block, keptBlocks } from '#core/article.ts'
import { commonWordShare } from '#core/language.ts'
import type { ParsedSource } from '../parsed-source.ts'
import { type LanguageGuesser, languageGuesser } from './language-guesser.ts'
import { textLanguage } from './text-language.ts'

/** So many pieces of so many characters tell the language of an article; from all over it, because it may quote at length. */
const PIECES = 6
const PIECE = 120
/** From here on what the text shows outweighs what the file is labelled with: templates carry wrong labels. */
const OUTWEIGHS = 0.9
/** A paragraph in another language: at least this long, in characters. Quotations and titles of works are shorter. */
const LONG_PARAGRAPH = 100
const LONG_HAN_PARAGRAPH = 30
/** Of so many words of a paragraph at least one is common in its language; the model is asked about the others only, it takes 0.3 ms a paragraph. */
const COMMON_SHARE = 0.12
const LOOKED_AT = 240
const SURELY_ANOTHER = 0.9
/** No article has more paragraphs in other languages; a bilingual one has half. */
const MOST_ASKED = 200

/**
 * Gives every article its language and every paragraph its own where that is surely another one. What a record, a page or the analyst's file says stands
 * unless the text plainly contradicts it.
 */
export async function withLanguages(parsed: ParsedSource): Promise<ParsedSource> {
  const guess = await languageGuesser()
  return { ...parsed, articles: parsed.articles.map((article) => withLanguage(article, guess)) }
}

function withLanguage(article: ArticleDraft, guess: LanguageGuesser): ArticleDraft {
  const sample = sampleOf(article)
  const found = sample === '' ? null : textLanguage(sample, guess)
  const language = chosen(article, found)
  const origin = language === article.language && article.origins?.language?.from !== 'detected' ? undefined : found
  return {
    ...article,
    language,
    ...(origin !== null &&
      origin !== undefined && {
        origins: { ...article.origins, language: { from: 'detected', confidence: origin.confidence } },
      }),
    blocks: withBlockLanguages(article.blocks, language, guess),
  }
}

type Found = { language: string; confidence: number } | null

function chosen(article: ArticleDraft, found: Found): string | null {
  const label = article.language
  if (label === null || found === null) return label ?? found?.language ?? null
  if (primary(label) === found.language) return label
  const guessedBefore = article.origins?.language?.from === 'detected'
  return guessedBefore || found.confidence >= OUTWEIGHS ? found.language : label
}

const primary = (language: string): string => language.split('-')[0] ?? ''

/** Pieces of running text; where there is none, the title and the standfirst. */
function sampleOf({ title, standfirst, blocks }: ArticleDraft): string {
  const kept = keptBlocks(blocks)
  const prose = kept.filter(({ kind, text }) => (kind === 'paragraph' || kind === 'quotation') && text.length > PIECE / 2)
  const texts = prose.length > 0 ? prose : kept
  if (texts.length === 0) return `${title}\n${standfirst ?? ''}`.trim()
  const pieces = Math.min(PIECES, texts.length)
  const length = Math.ceil((PIECES * PIECE) / pieces)
  return Array.from(
    { length: pieces },
    (_, index) => texts[Math.floor((index * texts.length) / pieces)]?.text.slice(0, length) ?? '',
  ).join('\n')
}

function withBlockLanguages(blocks: readonly Block[], language: string | null, guess: LanguageGuesser): Block[] {
  let asked = 0
  return blocks.map((block) => {
    if (block.language !== undefined) return block.language === language ? withoutLanguage(block) : block
    if (language === null || asked >= MOST_ASKED || !isForeign(block, language)) return block
    asked += 1
    const found = textLanguage(block.text, guess)
    return found === null || found.confidence < SURELY_ANOTHER || found.language === primary(language)
      ? block
      : { ...block, language: found.language }
  })
}

function withoutLanguage({ language: _language, ...block }: Block): Block {
  return block
}

/** Whether a paragraph is worth asking about: long enough, and without the words that are common in the article's language. */
function isForeign({ text, kind }: Block, language: string): boolean {
  if (kind === 'heading' || kind === 'table-row' || text.length < LONG_HAN_PARAGRAPH) return false
  const start = text.slice(0, LOOKED_AT)
  const han = /\p{Script=Han}{2}/u.test(start)
  if (primary(language) === 'zh') return !han && text.length >= LONG_PARAGRAPH
  if (text.length < LONG_PARAGRAPH) return han
  return (commonWordShare(start, language) ?? 0) < COMMON_SHARE
}
