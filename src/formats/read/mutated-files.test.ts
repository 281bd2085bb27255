import { readdirSync, readFileSync } from 'node:fs'
import { array, assert, asyncProperty, boolean, constantFrom, nat, record } from 'fast-check'
import { ArticleDraft } from '#core/article.ts'
import type { Result } from '#core/result.ts'
import { describe, expect, it } from 'vitest'
import { detectType } from './detect-type.ts'
import { mutate, mutation } from './fixtures/mutations.ts'
import { processorSeconds } from './fixtures/processor-seconds.ts'
import { SAMPLES, withMember } from './fixtures/samples.ts'
import { openArchive } from './open-archive.ts'
import { readSource } from './read-source.ts'

/** Files that once made a reader throw or hang, made small; each stays here so that none comes back. */
const FAILURES = new URL('fixtures/failures/', import.meta.url)
/** `MUTATED_FILES=10000 npx vitest run …` throws more, `LONG_TESTS=1` a thousand; `MUTATED_SEED` repeats a run. */
const RUNS = Number(process.env['MUTATED_FILES'] ?? (process.env['LONG_TESTS'] === '1' ? 1000 : 40))
const SEED = Number(process.env['MUTATED_SEED'] ?? 20_221_114)
/** No file here has more than a few megabytes; a reader that is not linear takes minutes for some of them. */
const LONGEST_SECONDS = 20

const names = Object.keys(SAMPLES)

async function readAny(name: string, bytes: Uint8Array): Promise<void> {
  if (detectType(name, bytes).kind !== 'archive') return check(name, await readSource({ name, bytes }))
  const archive = openArchive(name, bytes)
  if (!archive.ok) return check(name, archive)
  for (const member of archive.value.members) {
    const read = await member.read()
    if (read.ok) check(member.path, await readSource({ name: member.path, bytes: read.value, beside: member.beside }))
    else check(member.path, read)
  }
}

/** Time of the processor, so that a busy machine fails no test. */
async function inTime(read: () => Promise<void>): Promise<void> {
  expect(await processorSeconds(read)).toBeLessThan(LONGEST_SECONDS)
}

/** A failure names the file; what was read is what an article may be, with each mark inside its text. */
function check(name: string, result: Result<unknown>): void {
  if (!result.ok) {
    expect(result.failure.message).toContain(name.split('/').at(-1))
    return
  }
  const { articles } = result.value as { articles: unknown[] }
  expect(articles.length).toBeGreaterThan(0)
  for (const article of articles) {
    for (const { text, marks = [] } of ArticleDraft.parse(article).blocks) {
      expect(text).not.toMatch(/[\u0000-\u001f]/)
      for (const { start, end } of marks) expect(start < end && end <= text.length).toBe(true)
    }
  }
}

describe('a file of any format', () => {
  it.each(names)('is read: %s', async (name) => {
    const bytes = SAMPLES[name] ?? new Uint8Array()
    if (detectType(name, bytes).kind === 'archive') expect(openArchive(name, bytes)).toMatchObject({ ok: true })
    else expect(await readSource({ name, bytes })).toMatchObject({ ok: true })
  })

  it(
    `is read or refused in plain words, and soon, however it is damaged (${RUNS} files)`,
    { timeout: 60_000 + RUNS * 1000 },
    async () => {
      const file = record({
        name: constantFrom(...names),
        extension: constantFrom('', '', '', '.txt', '.html', '.pdf', '.zip'),
        other: constantFrom(...names),
        inside: boolean(),
        member: nat(),
        changes: array(mutation, { minLength: 1, maxLength: 4 }),
      })
      const property = asyncProperty(file, async ({ name, extension, other, inside, member, changes }) => {
        const damaged = (whole: Uint8Array): Uint8Array =>
          changes.reduce((now, change) => mutate(now, change, SAMPLES[other] ?? now), whole)
        const bytes = inside ? withMember(name, member, damaged) : damaged(SAMPLES[name] ?? new Uint8Array())
        await inTime(() => readAny(name + extension, bytes))
      })
      await assert(property, { numRuns: RUNS, seed: SEED })
    },
  )
})

describe('a file that was trouble once', () => {
  it.each(readdirSync(FAILURES))('is read or refused in plain words: %s', async (name) => {
    await inTime(() => readAny(name, new Uint8Array(readFileSync(new URL(name, FAILURES)))))
  })
})
