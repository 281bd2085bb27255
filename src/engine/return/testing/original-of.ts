import { unzipSync } from 'fflate'
import { BriefContent } from '#core/brief.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { bytesOf, type TrialBrief } from '#engine/verify/testing/trial-brief.ts'
import type { Original } from './edited-file.ts'

/** An export of a brief, and what is known of it. */
export async function originalOf({ engine, id }: TrialBrief, path: string): Promise<Original> {
  const { register, template } = expectOk(await engine.call('returns.readFile', { id, path }))
  const content = BriefContent.parse(expectOk(await engine.call('briefs.get', { id })))
  return { parts: unzipSync(bytesOf(path)), content, register, template }
}
