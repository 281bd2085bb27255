import { join } from 'node:path'
import { openLibrary } from '#store/library/library.ts'
import { exportInput } from '#engine/brief/export-input.ts'
import type { EngineContext } from '#engine/context.ts'
import { readTemplates } from '#engine/program-files.ts'
import { CHECKOUT, expectOk } from '#engine/testing/temporary-engine.ts'
import { EVERY_RULE, type TrialBrief } from './trial-brief.ts'

/** What the PDF writer is given of the brief as it is saved now. */
export function exportInputOf({ folder, id }: TrialBrief, notes: 'footnotes' | 'endnotes' = 'footnotes') {
  const library = expectOk(openLibrary(join(folder, 'library.sqlite')))
  const context = {
    library: { now: () => ({ readOnly: true, lost: () => null }) },
    db: () => library.db,
    program: CHECKOUT,
    templates: readTemplates(CHECKOUT),
  } as unknown as EngineContext
  const input = expectOk(exportInput(context, { id, format: 'pdf', notes, annexes: [], waivers: EVERY_RULE, to: '', redact: [] }))
  library.close()
  return input
}
