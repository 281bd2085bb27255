import { z } from 'zod'

const Colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** One named style. Sizes and spaces in points (1/72 inch); `leading` is the line height as a multiple of the size. */
export const TextStyle = z.object({
  font: z.enum(['serif', 'sans']),
  size: z.number().min(5).max(48),
  leading: z.number().min(1).max(2),
  bold: z.boolean().default(false),
  italic: z.boolean().default(false),
  colour: Colour.default('#1a1a1a'),
  spaceBefore: z.number().min(0).default(0),
  spaceAfter: z.number().min(0).default(0),
  indent: z.number().min(0).default(0),
  align: z.enum(['left', 'justify', 'center', 'right']).default('left'),
})
export type TextStyle = z.infer<typeof TextStyle>

/** Every style name a template must set and both writers must cover. */
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

/** What a section is for, where a rule of tradecraft asks for it: `main-message` says the answer, `key-judgements` hold the likelihoods, `changes` what moved since the last issue. */
export const SECTION_ROLES = [
  'main-message',
  'why-it-matters',
  'key-judgements',
  'assumptions',
  'alternatives',
  'changes',
  'source-summary',
  'evidence-gaps',
] as const

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

export const TemplateSection = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  /** Word budget; null where words are not counted (Sources). */
  words: z.int().positive().nullable(),
  /** What belongs here, in one or two sentences; shown while the section is empty. */
  guidance: z.string(),
  /** summary: may say nothing that is not below · prose · by-theme: one part per theme · list: numbered points · sources: made by the app. */
  kind: z.enum(['summary', 'prose', 'by-theme', 'list', 'sources']),
  /** Independent sources (origins, see core/brief/origins) asked for; per theme where the section goes by theme. */
  minSources: z.int().nonnegative().default(0),
  minItems: z.int().nonnegative().optional(),
  maxItems: z.int().positive().optional(),
  /** Each point must name who acts and by when. */
  needsActorAndTime: z.boolean().default(false),
  required: z.boolean().default(true),
  /** What an assembled first draft puts here: the newest statements, the oldest as context, or what the evidence lacks. None: the analyst writes it. */
  draft: z.enum(['recent', 'context', 'gaps']).optional(),
  role: z.enum(SECTION_ROLES).optional(),
})
export type TemplateSection = z.infer<typeof TemplateSection>

/** A template is data, never code: `templates/<id>/template.json`. */
export const Template = z.object({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
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
  /** The scale its likelihood words are on: ICD 203 (2015) or the PHIA probability yardstick. */
  likelihoodScale: z.enum(['icd-203', 'phia']).default('icd-203'),
  tradecraft: z.array(z.enum(TRADECRAFT_RULES)).default([]),
  /** Whether grades of sources and information (Admiralty code) are printed with the sources. */
  printGrades: z.boolean().default(false),
  page: z.object({
    size: z.enum(['A4', 'LETTER']),
    /** Points: left, top, right, bottom. */
    margins: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
  styles: z.record(z.enum(STYLE_NAMES), TextStyle),
  sections: z.array(TemplateSection).min(1),
})
export type Template = z.infer<typeof Template>
