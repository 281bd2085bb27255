import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfStale } from '../build-if-stale.ts'
import { benchEngine, benchFolder, fillLibrary, value } from './bench-engine.ts'
import { createMadeUpBrief } from './create-made-up-brief.ts'
import { line, timing } from './measure.ts'

const ARTICLES = 200
const PAGES = 300
const NOTES = 2_000

/** A key in the window, from its event to the frame that shows it, in a brief of 300 pages beside an empty one; and what the window's thread did for it. */
export async function benchCompose(): Promise<string[]> {
  buildIfStale()
  const folder = benchFolder()
  await fill(join(folder, 'library.sqlite'))
  // Not bundled: it looks for the stand-in beside itself.
  const path = pathToFileURL(resolve('e2e/measure-typing.ts')).href
  const { measureTyping, PAUSE, TYPED } = (await import(path)) as typeof import('../../e2e/measure-typing.ts')
  const measured = await measureTyping(folder, ['Empty', 'Long'])
  const names = ['reference: an empty brief, key to frame', `${PAGES} pages, ${NOTES} notes, key to frame`]
  return [
    `Typing in the window, ${TYPED.length} keys ${PAUSE} ms apart, while the brief saves itself`,
    ...measured.map(({ keys, tasks, opened, checked, opening }, index) => {
      const remark = [
        `longest ${Math.max(...keys).toFixed(0)} ms`,
        `of the thread, by the processor's time: ${(sum(tasks) / keys.length).toFixed(1)} ms a key, longest task ${Math.max(...tasks).toFixed(0)} ms`,
        `opened in ${opened.toFixed(0)} ms, checked in ${checked.toFixed(0)} ms, longest task until then ${Math.max(...opening).toFixed(0)} ms`,
      ]
      return line(names[index] ?? '', timing(keys), remark.join(', '))
    }),
  ]
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

/** Two briefs of one template: one as it is new, one as long as briefs get. */
async function fill(path: string): Promise<void> {
  fillLibrary(path, ARTICLES)
  const engine = benchEngine(path)
  value(await engine.call('briefs.create', { template: 'policy-brief', title: 'Empty' }))
  await createMadeUpBrief(engine, { title: 'Long', pages: PAGES, notes: NOTES })
  await engine.close()
}
