import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { briefAtRevision } from '../briefs/briefs.ts'
import { getArticle } from '../articles/articles.ts'
import { getExcerpt } from '../marks/excerpts.ts'
import { checkLibrary } from './integrity.ts'
import { openLibrary } from './library.ts'
import { searchLibrary } from '../search/search.ts'
import { temporaryFolder } from '../testing/temporary-library.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** Lets a writer run until it has promised `promises` writes, kills it at once, and returns every promise that came through. */
async function promisesBeforeKill(path: string, promises: number): Promise<string[]> {
  const program = fileURLToPath(new URL('../testing/write-until-killed.ts', import.meta.url))
  const hooks = new URL('../testing/raw-sql.mjs', import.meta.url).href
  const writer = spawn(process.execPath, ['--import', hooks, program, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (output.split('\n').length > promises) writer.kill('SIGKILL')
  })
  await new Promise((resolve) => writer.on('close', resolve))
  // The last line may be cut off: it is no promise yet.
  return output.split('\n').slice(0, -1)
}

// `LONG_TESTS=1` kills at one moment more.
test.for(process.env['LONG_TESTS'] === '1' ? [1, 40, 173] : [1, 90])(
  'every write that was acknowledged is there after kill -9 (after %i writes)',
  async (promises) => {
    const folder = temporaryFolder()
    folders.push(folder)
    const path = join(folder, 'killed.briefwright')
    const kept = await promisesBeforeKill(path, promises)
    expect(kept.length).toBeGreaterThanOrEqual(promises)

    const opened = openLibrary(path)
    if (!opened.ok) throw new Error(opened.failure.message)
    const { db } = opened.value
    for (const promise of kept) {
      const [what, id = ''] = promise.split(' ')
      if (what === 'article') expect(getArticle(db, Number(id))?.blocks).toHaveLength(1)
      else if (what === 'excerpt') expect(getExcerpt(db, id)?.note).toMatch(/^note\d+$/)
      else expect(briefAtRevision(db, 1, Number(id))?.title).toBe(String(Number(id) - 1))
    }
    const found = searchLibrary(db, { query: '"kept promise"' })
    expect(found.ok && found.value.total).toBeGreaterThanOrEqual(kept.filter((line) => line.startsWith('article')).length)
    expect(checkLibrary(db)).toEqual([])
    opened.value.close()
  },
)
