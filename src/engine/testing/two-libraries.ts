import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportReport } from '#contract/job.ts'
import type { MergeReport } from '#core/merge/merge-report.ts'
import { articleText } from './reviewing.ts'
import { expectOk, temporaryEngine, type TemporaryEngine } from './temporary-engine.ts'

export const ENERGY_QUOTE = 'carried 4 million'

/** An engine on a library in `folder` that holds an article about each of these towns, in this order, from a file of its own. */
export async function libraryOf(folder: string, towns: readonly string[], collection?: string): Promise<TemporaryEngine> {
  mkdirSync(folder, { recursive: true })
  const made = temporaryEngine(folder)
  for (const town of towns) {
    const path = join(folder, `${town}.txt`)
    writeFileSync(path, articleText(town))
    const started = await made.engine.call('import.start', { paths: [path], ...(collection === undefined ? {} : { collection }) })
    const job = await made.ended(started)
    if ((job.result as ImportReport | undefined)?.imported.length !== 1) throw new Error(`${town} was not imported.`)
  }
  return made
}

export const fileOf = (made: TemporaryEngine): string => join(made.folder, 'library.sqlite')

/** Merges a file and answers with what came of it. */
export async function merge(made: TemporaryEngine, path: string): Promise<MergeReport> {
  const job = await made.ended(await made.engine.call('library.merge', { path }))
  if (job.state !== 'done') throw new Error(`${job.state}: ${job.failure?.message}`)
  return job.result as MergeReport
}

/** Marks a passage that stands in the article about every town. */
export async function mark(made: TemporaryEngine, article: string, note = '', themes: string[] = []): Promise<string> {
  return expectOk(await made.engine.call('excerpts.add', { article, quote: ENERGY_QUOTE, note, themes })).id
}
