import { expect, it } from 'vitest'
import { readSentences } from './evidence.ts'
import { templateSample } from './template-sample.ts'
import { bundledIds, bundledTemplate } from './testing/bundled-templates.ts'

it.each(bundledIds())('says in each section of %s what belongs there, and quotes once', (id) => {
  const template = bundledTemplate(id)
  const { content, evidence } = templateSample(template)
  const said = content.sections.map(({ slot, blocks }) => {
    const texts = readSentences({ ...content, sections: [{ id: '', slot, title: '', theme: null, blocks }] })
    return [slot, texts[0]?.text ?? ''] as const
  })
  const wanted = template.sections.map(({ id: slot, kind, guidance }) => [slot, kind === 'sources' ? '' : guidance])
  expect(said).toEqual(wanted)
  expect(Object.keys(evidence)).toHaveLength(1)
  expect(content.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'excerpt')).toHaveLength(1)
})

it('shows as many points as a list asks for, up to a page', () => {
  const template = bundledTemplate('bluf-note')
  const sections = template.sections.map((section) =>
    section.id === 'facts' ? { ...section, minItems: 30, maxItems: 40 } : section,
  )
  const points = (of: typeof template): number =>
    templateSample(of)
      .content.sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'list' ? block.items : [])).length
  expect(points(template)).toBe(3)
  expect(points({ ...template, sections })).toBe(6)
})
