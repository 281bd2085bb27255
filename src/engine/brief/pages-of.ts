import { success, type Result } from '#core/result.ts'
import type { EngineContext } from '../context.ts'
import { checkOf } from './brief-parts.ts'
import { renderInput } from './export-input.ts'

/** The pages of a brief as they would be printed when its turn comes, see the call briefs.pages. */
export async function pagesOf(
  context: EngineContext,
  id: string,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; missing: string[] }>> {
  const rendered = await context.preview.render(id, async () => {
    const checked = await checkOf(context, id)
    if (!checked.ok) return checked
    return renderInput(context, checked.value, 'pdf', { notes: 'footnotes', annexes: [], waivers: [] })
  })
  if (!rendered.ok) return rendered
  return success({ bytes: new Uint8Array(rendered.value.bytes), missing: [...rendered.value.missing] })
}
