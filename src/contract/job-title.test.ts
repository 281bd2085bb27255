import { expect, test } from 'vitest'
import type { JobView } from './job.ts'
import { jobTitle } from './job-title.ts'

const plain = { id: '1', state: 'running', done: 0 } as const

test.each<[JobView, string]>([
  [{ ...plain, kind: 'import', subject: { kind: 'named', name: 'saved pages' } }, 'Import saved pages'],
  [{ ...plain, kind: 'import', subject: { kind: 'several', files: 1200 } }, 'Import 1200 files and folders'],
  [{ ...plain, kind: 'import', subject: { kind: 'samples' } }, 'Import the sample library'],
  [{ ...plain, kind: 'store', subject: { kind: 'named', name: 'Import {{name}}.txt' } }, 'Store: Import Import {{name}}.txt'],
  [{ ...plain, kind: 'export', subject: { title: 'Gas by 2030', format: 'docx' } }, 'Export “Gas by 2030” as Word'],
])('%j', (job, title) => {
  expect(jobTitle(job)).toBe(title)
})
