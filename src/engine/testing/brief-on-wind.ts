import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectOk, temporaryEngine, type TemporaryEngine } from './temporary-engine.ts'

const QUOTE = 'The port of Aktau closed for wind on sixty days of the year.'

export type BriefOnWind = {
  made: TemporaryEngine
  /** Its id. */
  brief: string
  /** Writes Markdown into its section of facts, after what stands there; the ids of that section’s sentences. */
  write: (markdown: string) => Promise<string[]>
}

/** A library of one article with the one excerpt 1:1, and an empty brief. */
export async function briefOnWind(): Promise<BriefOnWind> {
  const made = temporaryEngine()
  const path = join(made.folder, 'wind.md')
  writeFileSync(path, `# Wind at Aktau\n\n${QUOTE}\n`)
  await made.ended(await made.engine.call('import.start', { paths: [path] }))
  expectOk(await made.engine.call('excerpts.add', { article: '1', quote: QUOTE }))
  const brief = expectOk(await made.engine.call('briefs.create', { template: 'bluf-note', title: 'Wind' })).id
  const write = async (markdown: string): Promise<string[]> => {
    const asked = { id: brief, section: 'facts', markdown, append: true }
    return expectOk(await made.engine.call('briefs.write', asked)).sentences.map(({ id }) => id)
  }
  return { made, brief, write }
}
