import type { ArticleDraft } from '#core/article.ts'
import { readByline } from '#core/import/byline.ts'
import { type KnownMetadata, NO_METADATA } from '#core/import/known-metadata.ts'
import { learn, learnAuthors } from '#core/import/learn.ts'
import { looksLikeName, splitNames } from '#core/import/names.ts'
import { articleWithNotes } from '#core/import/pages/article-with-notes.ts'
import { looksLikeTitle } from '#core/import/pages/claimed-title.ts'
import { completeArticle } from '#core/import/pages/complete-article.ts'
import { frontAuthors } from '#core/import/pages/front-authors.ts'
import { pressBundle } from '#core/import/press/press-bundle.ts'
import { pressArticles } from '#core/import/press/press-warnings.ts'
import type { RawBlock } from '#core/import/raw-block.ts'
import type { ReadArticles } from '#core/import/read-articles.ts'
import { foldText } from '#core/import/words.ts'
import type { OfficeProperties } from './office-properties.ts'

/** How far down the head of a document may reach. */
const FRONT = 15

/** A document's blocks, and the text of the paragraph that has the style of a title, null where none has. */
export type OfficeText = { blocks: readonly RawBlock[]; title: string | null }

/** The articles of a text document: those of an export of a press database, else the one that it is. */
export function officeArticles(name: string, text: OfficeText, properties: OfficeProperties): ReadArticles {
  const bundle = pressBundle(text.blocks)
  return bundle === null ? { articles: [officeArticle(name, text, properties)], warnings: [] } : pressArticles(name, bundle)
}

/** The article of a text document: what its styles and first lines say, then its properties, of which the title is surer than the author, and the date least. */
function officeArticle(name: string, { blocks, title }: OfficeText, properties: OfficeProperties): ArticleDraft {
  const text = blocks.filter((block) => block.footnote === undefined)
  const notes = blocks.filter((block) => block.footnote !== undefined)
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  learnTitle(known, text, title, properties.title !== null && looksLikeTitle(properties.title, name) ? properties.title : null)
  learn(known, 'language', properties.language, { from: 'file', confidence: 0.6 })
  const creators = properties.creators.flatMap((creator) => splitNames(creator, false)).filter(looksLikeName)
  const front = text.slice(0, FRONT)
  const at = front.findIndex((block) => foldText(block.text) === foldText(known.title))
  const visible = front.some((block) => readByline(block.text) !== null) ? null : frontAuthors(front, at, creators)
  if (visible !== null) learnAuthors(known, visible.names, { from: 'visible', confidence: visible.confidence })
  const lines = text.map((block, index): RawBlock =>
    visible?.blocks.includes(index) === true ? { ...block, kind: 'paragraph', dropped: 'byline' } : block,
  )
  return completeArticle(articleWithNotes(lines, notes, known), front, { creators, created: properties.created })
}

/** The paragraph styled as title, sure where the properties agree; else the properties' title, if the text has it or no heading could be one. */
function learnTitle(known: KnownMetadata, text: readonly RawBlock[], styled: string | null, claimed: string | null): void {
  const front = text.slice(0, FRONT)
  const printed = claimed === null ? undefined : front.find((block) => foldText(block.text) === foldText(claimed))
  if (styled !== null) {
    const agrees = claimed !== null && foldText(claimed) === foldText(styled)
    learn(known, 'title', styled, { from: 'visible', confidence: agrees ? 0.97 : 0.92 })
  } else if (printed !== undefined) learn(known, 'title', printed.text, { from: 'file', confidence: 0.95 })
  else if (!front.slice(0, 5).some((block) => block.kind === 'heading'))
    learn(known, 'title', claimed, { from: 'file', confidence: 0.6 })
}
