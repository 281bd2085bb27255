import type { BriefContent } from '#core/brief.ts'
import type { DocumentBlock, DocumentInline } from '#core/document.ts'
import type { Template, TemplateField } from '#core/template.ts'
import { textIn } from '#text/text.ts'
import { textRuns } from './runs.ts'

/** Shares of the width for what a field is called and what it says. */
const WIDTHS = [28, 72]

/** The template's fields that stand between title and text, as a table of two columns; none where it has none. */
export function fieldsAbove(brief: BriefContent, template: Pick<Template, 'fields'>): DocumentBlock[] {
  return tableOf(brief, template, 'top')
}

/** Those that stand below the text, under a heading of their own. */
export function fieldsBelow(brief: BriefContent, template: Pick<Template, 'fields'>): DocumentBlock[] {
  const table = tableOf(brief, template, 'end')
  if (table.length === 0) return []
  const content = textRuns(textIn(brief.language)('document:about'), brief.language)
  return [{ kind: 'heading', id: 'section-about', level: 1, content }, ...table]
}

function tableOf(
  { fields = {}, language }: BriefContent,
  template: Pick<Template, 'fields'>,
  place: TemplateField['place'],
): DocumentBlock[] {
  const say = textIn(language)
  const rows = template.fields.flatMap(({ id, title, required, ...field }): DocumentInline[][][] => {
    const said = fields[id]?.trim() ?? ''
    if (field.place !== place || (said === '' && !required)) return []
    // A reader is to see that something is missing.
    const value: DocumentInline[] =
      said === '' ? [{ kind: 'emphasis', children: textRuns(say('document:unfilled'), language) }] : textRuns(said, language)
    return [[textRuns(title, language), value]]
  })
  return rows.length === 0 ? [] : [{ kind: 'table', caption: [], header: [], headColumn: true, rows, widths: WIDTHS }]
}
