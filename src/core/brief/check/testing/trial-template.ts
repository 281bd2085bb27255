import { STYLE_NAMES, Template } from '#core/template.ts'

const STYLE = { font: 'serif', size: 10, leading: 1.4 }

/** A template of these sections that asks for nothing more unless it is told. */
export function trialTemplate(sections: readonly object[], more: Partial<Template> = {}): Template {
  return Template.parse({
    schema: 1,
    id: 'trial',
    version: 1,
    title: 'Trial',
    description: '',
    language: 'en',
    words: 500,
    citationStyle: 'chicago-notes',
    page: { size: 'A4', margins: [70, 70, 70, 70] },
    styles: Object.fromEntries(STYLE_NAMES.map((name) => [name, STYLE])),
    ...more,
    sections,
  })
}
