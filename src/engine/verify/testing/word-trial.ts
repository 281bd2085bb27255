import type { CitationStyleName } from '#core/cite/citation-settings.ts'
import { expectOk } from '#engine/testing/temporary-engine.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { bytesOf, exported, fallen, trialBrief, verified, type TrialBrief } from './trial-brief.ts'
import type { Edit } from './word-edits.ts'

/** Sentences of the brief that is tried. */
export const S1 = 'The first plant sold 2.5 million tonnes of gas.'
export const S3 = 'Its share fell by −12 % within a year.'
export const S5 = 'They paid $1,200 for each tonne.'

export const MAIN = 'word/document.xml'

/** A brief exported to Word, its parts, and what verify says of the file with a part of it edited; what is no text of the brief with its place. */
export type WordTrial = {
  brief: TrialBrief
  original: Record<string, Uint8Array>
  after: (edit: Edit, part?: string) => Promise<string[]>
}

/** `style`: how the brief cites; without it as its template says. */
export async function wordTrial(style?: CitationStyleName): Promise<WordTrial> {
  const brief = await trialBrief()
  if (style !== undefined) expectOk(await brief.engine.call('briefs.cite', { id: brief.id, style }))
  const original = unzipSync(bytesOf(await exported(brief, 'docx')))
  return {
    brief,
    original,
    async after(edit, part = MAIN) {
      const before = strFromU8(original[part] ?? new Uint8Array())
      const xml = edit(before)
      if (xml === before) throw new Error('The edit changes nothing.')
      return fallen(await verified(brief, zipSync({ ...original, [part]: strToU8(xml) }), 'docx'))
    },
  }
}
