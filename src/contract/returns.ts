/** Word files that come back from a reader. */
import { z } from 'zod'
import { BriefContent } from '#core/brief.ts'
import { ProofRegister } from '#core/brief/proof/proof-register.ts'
import { ReturnAct, ReturnedBrief } from '#core/brief/return/return-change.ts'
import { ReturnedFile } from '#core/brief/return/returned-file.ts'
import { Template } from '#core/template.ts'
import { call } from './call.ts'

/** All from which a window tells what a file changed, whatever the brief says by then: the file, the register in it, and the brief as it was exported (null: no longer kept). */
export const ReadReturn = z.object({
  name: z.string(),
  file: ReturnedFile,
  extras: z.array(z.object({ kind: z.string(), text: z.string() })),
  register: ProofRegister,
  base: BriefContent.nullable(),
  template: Template,
})
export type ReadReturn = z.infer<typeof ReadReturn>

export const returns = {
  /**
   * Lays a Word file that came back against its brief. `acts` is all that can be taken of it, for returns.apply. Failures: those of reading it, not-a-word-file, no-register,
   * several-registers, newer-register, damaged-register, older-register, edited-register, another-library, no-such-brief, no-such-template, nothing-of-it-left.
   */
  'returns.lay': call(
    z.object({ path: z.string() }),
    ReturnedBrief.extend({ revision: z.int(), changes: z.int(), left: z.int(), acts: z.array(ReturnAct), prefix: z.string() }),
  ),
  /** Takes what came back into the brief, and saves it as one step. Failures: no-such-brief, brief-changed-elsewhere. */
  'returns.apply': call(
    z.object({ id: z.string(), revision: z.int(), acts: z.array(ReturnAct), prefix: z.string() }),
    z.object({ revision: z.int() }),
    { changes: ['briefs'] },
  ),
  /** Reads one that was dropped on a brief. Failures: those of returns.lay, another-brief. */
  'returns.read': call(z.object({ id: z.string(), name: z.string().max(300), bytes: z.instanceof(Uint8Array) }), ReadReturn),
  /** The same from a file. */
  'returns.readFile': call(z.object({ id: z.string(), path: z.string() }), ReadReturn),
} as const
