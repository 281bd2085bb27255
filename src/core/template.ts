import { z } from 'zod'
import { LikelihoodScale } from './brief/likelihood-scale.ts'
import { TemplateSection } from './template-section.ts'

export { TemplateSection } from './template-section.ts'

export const FONTS = ['serif', 'sans'] as const
export const ALIGNMENTS = ['left', 'justify', 'center', 'right'] as const
export const READING_PACKS = ['cited', 'whole'] as const
export const PAGE_SIZES = ['A4', 'LETTER'] as const
/** ICD 203 (2015), or the PHIA probability yardstick. */

const Colour = z.string().regex(/^#[0-9a-f]{6}$/)
const Margin = z.number().min(0).max(200)

/** One named style. Sizes and spaces in points (1/72 inch); `leading` is the line height as a multiple of the size. */
export const TextStyle = z.strictObject({
  font: z.enum(FONTS),
  size: z.number().min(5).max(48),
  leading: z.number().min(1).max(2),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  colour: Colour.default('#1a1a1a'),
  spaceBefore: z.number().min(0).default(0),
  spaceAfter: z.number().min(0).default(0),
  indent: z.number().min(0).default(0),
  align: z.enum(ALIGNMENTS).default('left'),
})
export type TextStyle = z.infer<typeof TextStyle>

/** Every style name a template must set and every writer must cover. */
export const STYLE_NAMES = [
  'title',
  'kicker',
  'byline',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'summary',
  'small',
  'judgement',
  'quotation',
  'attribution',
  'list',
  'table',
  'tableHeader',
  'caption',
  'note',
  'bibliography',
  'marking',
  'header',
  'footer',
] as const
export type StyleName = (typeof STYLE_NAMES)[number]

/** Rules of tradecraft a template may ask for (ICD 203's standards and ICD 206, one id each); what each asks and where it comes from stands with the check. */
export const TRADECRAFT_RULES = [
  'source-descriptor',
  'assumption-consequence',
  'alternative-or-waiver',
  'why-it-matters',
  'main-message-first',
  'contrary-evidence',
  'change-since-last',
  'confidence-stated',
] as const

/** Parts that the app writes behind the text: words of likelihood with their bands, the cited paragraphs, the table of sentences and excerpts. */
export const ANNEXES = ['estimative-language', 'reading-pack', 'evidence-register'] as const

/** A fact that is asked for when a brief is begun and printed with its title: above the text, or below it. */
const TemplateField = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  /** What to write, such as “1 to 7 November 2025”. */
  hint: z.string().default(''),
  required: z.boolean().default(true),
  place: z.enum(['top', 'end']).default('top'),
})
export type TemplateField = z.infer<typeof TemplateField>

const MOST_SECTIONS = 40
const MOST_FIELDS = 20

/** The version of the format (docs/templates.md): 2 knows `extends`, fields, start tables, numbered paragraphs, annexes and more rules; a file of 1 is read as it was. */
export const TEMPLATE_SCHEMA = 2

/** A template is data, never code: `templates/<id>/template.json`. Here it is whole, whatever it extends taken in. */
export const Template = z.strictObject({
  schema: z.union([z.literal(1), z.literal(TEMPLATE_SCHEMA)]),
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.int().positive(),
  title: z.string().min(1),
  description: z.string(),
  language: z.string(),
  /** Word budget of the whole. */
  words: z.int().positive(),
  maxPages: z.int().positive().nullable().default(null),
  /** Sources that are older than so many days, against the date of the brief, are warned of. */
  maxSourceAgeDays: z.int().positive().optional(),
  citationStyle: z.string(),
  /** The scale that the likelihood words of every brief are on; absent: each brief has its own. */
  likelihoodScale: LikelihoodScale.optional(),
  tradecraft: z.array(z.enum(TRADECRAFT_RULES)).default([]),
  /** Whether grades of sources and information (Admiralty code) are printed with the sources. */
  printGrades: z.boolean().default(false),
  /** Whether paragraphs and numbered points are numbered through, from the first to the last. */
  numberParagraphs: z.boolean().default(false),
  /** Printed with every brief, beside those that an export asks for. */
  annexes: z.array(z.enum(ANNEXES)).default([]),
  /** Whether a brief begins with its contents; `auto`: where it is long. */
  contents: z.enum(['auto', 'always', 'never']).default('auto'),
  /** What the annex `reading-pack` prints of an article: the cited paragraphs between their neighbours, or its whole text. */
  readingPack: z.enum(READING_PACKS).default('cited'),
  fields: z.array(TemplateField).max(MOST_FIELDS).default([]),
  page: z.strictObject({
    size: z.enum(PAGE_SIZES),
    /** Points: left, top, right, bottom. */
    margins: z.tuple([Margin, Margin, Margin, Margin]),
  }),
  styles: z.record(z.enum(STYLE_NAMES), TextStyle),
  sections: z.array(TemplateSection).min(1).max(MOST_SECTIONS),
})
export type Template = z.infer<typeof Template>
