import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // Generous: a busy machine is slow, and no test asserts how long something takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Test files share a process, so that citeproc, fonts, parsers and our own modules are loaded once for each process and not 184 times.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
