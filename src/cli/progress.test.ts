import { expect, test } from 'vitest'
import { JobView } from '#contract/job.ts'
import type { Io } from './io.ts'
import { showProgress } from './progress.ts'

test('a job that has done more than was counted at first shows a full bar', () => {
  let written = ''
  const io = { terminal: true, err: (text: string) => void (written += text) }
  const job = JobView.parse({ kind: 'import', id: '1', state: 'running', subject: { kind: 'samples' }, done: 12, total: 10 })
  showProgress(io as Io).show(job)
  expect(written).toContain(`${'█'.repeat(24)} 12/10`)
})
