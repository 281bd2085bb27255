import type { Brief } from '#core/brief.ts'
import { checkBrief } from '#core/brief/check/check.ts'
import { templateSample } from '#core/brief/template-sample.ts'
import type { Template } from '#core/template.ts'
import type { EngineContext } from '../context.ts'
import { renderInput } from './export-input.ts'

/** What a brief has that the library never saw. */
const UNSEEN = { id: 0, revision: 1, createdAt: '', updatedAt: '', template: { id: '', version: 1 } } as const

/** The pages of a template, see the call templates.pages. */
export async function pagesOfTemplate(context: EngineContext, template: Template): Promise<Uint8Array<ArrayBuffer>> {
  const { content, evidence } = templateSample(template)
  const brief: Brief = { ...content, ...UNSEEN }
  const rendered = await context.preview.render(`template ${JSON.stringify(template)}`, () => {
    // What a sample lacks is nobody's to mend.
    const check = { ...checkBrief(brief, template, evidence), findings: [] }
    return renderInput(context, { brief, template, evidence, check }, 'pdf', { notes: 'footnotes', annexes: [], waivers: [] })
  })
  return new Uint8Array(rendered.ok ? rendered.value.bytes : [])
}
