import type { BriefDocument } from '#core/document.ts'
import { mdBlockText, mdData } from './md-text.ts'

/** What pandoc prints as the title block, and what it must know to set the text. */
export function frontMatter({ title, kicker, authors, dateText, language, subject, keywords }: BriefDocument): string {
  const lines = [
    field('title', mdBlockText(title)),
    ...(kicker === '' ? [] : [field('subtitle', mdBlockText(kicker))]),
    ...(authors.length === 0 ? [] : [field('author', authors.map(mdBlockText))]),
    ...(dateText === '' ? [] : [field('date', mdBlockText(dateText))]),
    field('lang', language),
    ...(subject === '' ? [] : [field('subject', mdBlockText(subject))]),
    ...(keywords.length === 0 ? [] : [field('keywords', keywords.map(mdBlockText))]),
  ]
  return ['---', ...lines, '---'].join('\n')
}

/** The sources with the style in which they are cited, inside the file, so that `pandoc --citeproc` needs no other; nothing where none is cited. */
export function referenceData({ references, blocks }: BriefDocument): string[] {
  if (references === undefined || references.items.length === 0) return []
  const listed = blocks.some((block) => block.kind === 'bibliography' && block.sources !== undefined)
  const lines = [
    'references:',
    ...references.items.map((item) => `- ${yaml(inMarkdown(item))}`),
    field('csl', `data:application/xml;base64,${Buffer.from(references.style).toString('base64')}`),
    ...(listed ? [] : ['suppress-bibliography: true']),
  ]
  return [['---', ...lines, '...'].join('\n')]
}

function field(name: string, value: string | string[]): string {
  return `${name}: ${yaml(value)}`
}

/** JSON is YAML too; with spaces, so that older readers of it know where a value begins, and an editor where to break a line. */
function yaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}: ${yaml(each)}`).join(', ')}}`
}

/** pandoc reads each text of its metadata as Markdown, but for keys. */
function inMarkdown(value: unknown): unknown {
  if (typeof value === 'string') return mdData(value)
  if (Array.isArray(value)) return value.map(inMarkdown)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'id' || name === 'type' || name === 'language' ? each : inMarkdown(each),
    ]),
  )
}
