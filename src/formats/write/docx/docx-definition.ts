import { AlignmentType, BorderStyle, Document, LevelFormat, type PageNumberEstimator, Paragraph } from 'docx'
import { bylineOf } from '#core/byline.ts'
import type { BriefDocument } from '#core/document.ts'
import { docxBlock } from './docx-blocks.ts'
import type { DocxContext } from './docx-context.ts'
import { docxHyphens } from './docx-hyphens.ts'
import { DocxTypesetter } from './docx-inlines.ts'
import { docxRunning } from './docx-running.ts'
import { docxStyleId, docxStyles, twips } from './docx-styles.ts'
import type { HousePage } from './house/house-page.ts'
import { PAPER } from '../paper.ts'
import { cleanText } from '../styled-runs.ts'
import { gapBelowRule } from '../title-lines.ts'

/** Room in points for the number or bullet of a list item, which hangs to the left of its text. */
const MARKER = 18

/** Room in points for the number of a paragraph, of two digits. */
const NUMBER = 24

/** What stands before the points of each level; `%2` is the number of the second. */
const NUMBERED = [
  [LevelFormat.DECIMAL, '%1.'],
  [LevelFormat.LOWER_LETTER, '%2.'],
  [LevelFormat.LOWER_ROMAN, '%3.'],
] as const
const BULLETED = [
  [LevelFormat.BULLET, '•'],
  [LevelFormat.BULLET, '◦'],
  [LevelFormat.BULLET, '▪'],
] as const

/**
 * A brief as Word's document tree, on the page of a house where there is one: real foot- or endnotes, Word's heading styles, numbered lists, header rows. `pageNumbers` fills in
 * those of the contents; `fallbacks`: see DocxContext.
 */
export function docxDefinition(
  document: BriefDocument,
  pageNumbers: PageNumberEstimator | null,
  house: HousePage | null,
  fallbacks: DocxContext['fallbacks'],
): Document {
  const { page, styles } = document.template
  const { width, height, margins } = house ?? { ...PAPER[page.size], margins: page.margins }
  const [left, top, right, bottom] = margins
  const type = new DocxTypesetter(document, house !== null)
  const context: DocxContext = {
    styles,
    language: document.language,
    width: width - left - right,
    height: height - top - bottom,
    nextPicture: counter(),
    fallbacks,
    type,
    bookmark: bookmarkNames(),
    nextList: counter(),
  }
  const author = cleanText(document.authors.join('; '))
  return new Document({
    title: cleanText(document.title),
    subject: cleanText(document.subject),
    creator: author,
    ...(pageNumbers === null ? {} : { pageNumbers }),
    lastModifiedBy: author,
    keywords: cleanText(document.keywords.join(', ')),
    evenAndOddHeaderAndFooters: house?.even ?? false,
    styles: docxStyles(styles, document.language),
    // A house says itself how its lines end.
    ...(house === null ? docxHyphens(styles) : house.hyphenation === null ? {} : { hyphenation: house.hyphenation }),
    numbering: {
      config: [
        listOf('numbers', NUMBERED, styles.list.indent),
        listOf('paragraphs', NUMBERED, styles.body.indent + NUMBER),
        listOf('bullets', BULLETED, styles.list.indent),
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: { left: twips(left), top: twips(top), right: twips(right), bottom: twips(bottom), header: 520, footer: 480 },
          },
        },
        // The heads and feet of a house are put in afterwards, as they are.
        ...(house === null ? docxRunning(document, type) : {}),
        children: [
          ...titleBlock(document, context, house !== null),
          ...document.blocks.flatMap((block) => docxBlock(block, context)),
        ],
      },
    ],
  })
}

function titleBlock(document: BriefDocument, { type, styles }: DocxContext, isHouse: boolean): Paragraph[] {
  const { kicker } = document
  const rule = { style: BorderStyle.SINGLE, size: 12, color: styles.kicker.colour.slice(1), space: 8 }
  const spacing = { before: twips(styles.title.spaceBefore + gapBelowRule(styles.title)) }
  const title = type.plain(document.title, 'title', 'title')
  const own = isHouse ? {} : { spacing, ...(kicker === '' ? { border: { top: rule } } : {}) }
  return [
    ...(kicker === '' ? [] : [new Paragraph({ style: docxStyleId('kicker'), ...type.plain(kicker, 'kicker', 'kicker') })]),
    new Paragraph({ style: docxStyleId('title'), ...own, ...title }),
    new Paragraph({ style: docxStyleId('byline'), ...type.plain(bylineOf(document), 'byline', 'byline') }),
  ]
}

function listOf(reference: string, levels: typeof NUMBERED | typeof BULLETED, indentOfText: number) {
  return {
    reference,
    levels: levels.map(([format, text], level) => {
      const hanging = twips(reference === 'paragraphs' && level === 0 ? NUMBER : MARKER)
      const indent = { left: twips(Math.max(MARKER, indentOfText) + level * MARKER), hanging }
      return { level, format, text, alignment: AlignmentType.START, style: { paragraph: { indent } } }
    }),
  }
}

/** Word allows letters, digits and underscores, 40 at most. */
function bookmarkNames(): (id: string) => string {
  const names = new Map<string, string>()
  return (id) => {
    const name = names.get(id) ?? `section_${names.size + 1}`
    names.set(id, name)
    return name
  }
}

function counter(): () => number {
  let count = 0
  return () => (count += 1)
}
