import { type ArticleDraft, numberBlocks } from '../article.ts'
import { detectLanguage } from '../language.ts'
import { type BodyBlock, readBody } from './body.ts'
import { describe, type Features } from './features.ts'
import { readHeader } from './header.ts'
import { splitParagraphs, type Paragraph } from './paragraphs.ts'
import { splitArticles } from './segments.ts'
import { splitSeriesNote } from './series.ts'

/**
 * The articles of a plain text that `cleanText` has passed. One file may hold several (the month page of a blog). Facts that the text does not
 * state are empty or null; a title is '' then.
 */
export function readPlainText(text: string): ArticleDraft[] {
  const lines = splitParagraphs(text).flatMap(ungluedSeriesNote).map(describe)
  return splitArticles(lines)
    .map(readArticle)
    .filter((article) => article.blocks.some((block) => block.dropped === undefined))
}

function readArticle(lines: readonly Features[]): ArticleDraft {
  const { metadata, roles } = readHeader(lines)
  const head = roles.flatMap((role, index): BodyBlock[] => {
    const text = lines[index]?.text ?? ''
    if (role.kind === 'dropped') return [{ kind: 'paragraph', text, dropped: role.reason }]
    return role.kind === 'caption' ? [{ kind: 'caption', text }] : []
  })
  const rest = lines.slice(roles.length)
  const body = readBody(rest, metadata.authors, metadata.title)
  const authors = metadata.authors.length > 0 ? metadata.authors : authorsFromTail(rest, body)
  const language =
    metadata.language ??
    detectLanguage(
      rest
        .slice(0, 40)
        .map((line) => line.text)
        .join('\n')
        .slice(0, 20_000),
    )
  return { ...metadata, authors, language, blocks: numberBlocks([...head, ...body]) }
}

/** The people whom author notes at the end introduce, where the head names nobody. */
function authorsFromTail(lines: readonly Features[], body: readonly BodyBlock[]): string[] {
  const names = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const reason = body[index]?.dropped
    if (reason === 'author-bio' && line.biography?.name != null) names.add(line.biography.name)
    if (reason === 'byline') for (const name of line.byline ?? []) names.add(name)
  }
  return [...names]
}

function ungluedSeriesNote(paragraph: Paragraph): Paragraph[] {
  const split = splitSeriesNote(paragraph.text)
  if (split === null) return [paragraph]
  const parts = [{ text: split.note, gap: paragraph.gap }]
  return split.rest === '' ? parts : [...parts, { text: split.rest, gap: false }]
}
