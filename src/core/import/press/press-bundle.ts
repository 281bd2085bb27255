import { type ArticleDraft, type MetadataOrigin, numberBlocks } from '../../article.ts'
import { readBody, type BodyBlock } from '../body.ts'
import { carried } from '../carried.ts'
import { describeLine } from '../features.ts'
import { type KnownMetadata, NO_METADATA } from '../known-metadata.ts'
import { learn, learnAuthors } from '../learn.ts'
import type { RawBlock } from '../raw-block.ts'
import { roughWords } from '../words.ts'
import { databaseParts, isDatabaseText } from './database-text.ts'
import { digestParts, isDigest } from './digest.ts'
import { ebscoParts, isEbsco } from './ebsco.ts'
import { ebscoFieldParts, isEbscoFields } from './ebsco-fields.ts'
import { factivaParts, isFactiva } from './factiva.ts'
import { factivaCodedParts, isFactivaCoded } from './factiva-codes.ts'
import { isLexisNexis, lexisNexisParts } from './lexisnexis.ts'
import { isNexis, nexisParts } from './nexis.ts'
import type { PressPart } from './press-part.ts'

/** The articles of a file that a press database exported. `short` are those with much less text than the database counts, `bare` titles of those with none. */
export type PressBundle = { articles: ArticleDraft[]; short: ArticleDraft[]; bare: string[] }

const FORMS: readonly { knows: (lines: readonly RawBlock[]) => boolean; parts: (lines: readonly RawBlock[]) => PressPart[] }[] = [
  { knows: isFactivaCoded, parts: factivaCodedParts },
  { knows: isNexis, parts: nexisParts },
  { knows: isLexisNexis, parts: lexisNexisParts },
  { knows: isFactiva, parts: factivaParts },
  { knows: isEbsco, parts: ebscoParts },
  { knows: isEbscoFields, parts: ebscoFieldParts },
  { knows: isDatabaseText, parts: databaseParts },
  { knows: isDigest, parts: digestParts },
]
/** A database counts headlines, captions and numbers too, so that texts are shorter than it says, but not by half. */
const LEAST_SHARE = 0.5
/** The database says it in a line of its own. */
const FROM_LINE: MetadataOrigin = { from: 'labelled', confidence: 0.95 }

/**
 * The articles of a document that is an export of Nexis, LexisNexis, Factiva, ProQuest or EBSCO, or a digest of press monitoring, whatever format it is in; null for any other. The lines of the
 * database around each text are dropped blocks of its article.
 */
export function pressBundle(lines: readonly RawBlock[]): PressBundle | null {
  const form = FORMS.find(({ knows }) => knows(lines))
  if (form === undefined) return null
  const bundle: PressBundle = { articles: [], short: [], bare: [] }
  for (const part of form.parts(lines)) {
    const article = pressArticle(part)
    const words = article.blocks.reduce((sum, block) => sum + (block.dropped === undefined ? roughWords(block.text) : 0), 0)
    if (words === 0) bundle.bare.push(article.title)
    else bundle.articles.push(article)
    if (words > 0 && words < LEAST_SHARE * (part.facts.words ?? 0)) bundle.short.push(article)
  }
  return bundle.articles.length === 0 ? null : bundle
}

function pressArticle({ facts, before, body, after }: PressPart): ArticleDraft {
  const known: KnownMetadata = { ...NO_METADATA, authors: [] }
  learnAuthors(known, facts.authors, FROM_LINE)
  for (const field of ['title', 'standfirst', 'publication', 'date', 'url', 'language'] as const)
    learn(known, field, facts[field], FROM_LINE)
  const text = readBody(body.map(describeLine), known.authors, known.title)
  return { ...known, blocks: numberBlocks([...before.map(databaseLine), ...text, ...after.map(databaseLine)]) }
}

function databaseLine(line: RawBlock): BodyBlock {
  return { kind: 'paragraph', text: line.text, ...carried(line, line.text), dropped: 'database' }
}
