import { success, type Result } from '#core/result.ts'
import type { EngineContext } from '../context.ts'
import { checkOf } from './brief-parts.ts'
import { renderInput } from './export-input.ts'

const OPTIONS = { notes: 'endnotes', annexes: [], waivers: {} } as const

/** The pages of a brief as they would be printed now, see the call briefs.pages. */
export async function pagesOf(
  context: EngineContext,
  id: string,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; missing: string[] }>> {
  const checked = checkOf(context, id)
  if (!checked.ok) return checked
  // By the time of its turn it may say something else, or be gone.
  const rendered = await context.preview.render(id, () => {
    const now = checkOf(context, id)
    return now.ok ? renderInput(context, now.value, 'pdf', { ...OPTIONS, annexes: [] }) : null
  })
  if (rendered !== null) return success({ bytes: new Uint8Array(rendered.bytes), missing: [...rendered.missing] })
  const gone = checkOf(context, id)
  return gone.ok ? pagesOf(context, id) : gone
}
