import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests that put imitations in the place of whole modules, such as Electron: each file has modules of its own. */
const WITH_IMITATIONS = 'src/main/**/*.test.ts'

const common = {
  // Generous: a busy machine is slow, and no test asserts how long something takes.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  pool: 'forks',
} as const

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'shared',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: [WITH_IMITATIONS],
          // Test files share a process, so that citeproc, fonts, parsers and our own modules are loaded once for each process and not 184 times.
          isolate: false,
        },
      },
      { extends: true, test: { ...common, name: 'isolated', include: [WITH_IMITATIONS] } },
    ],
  },
})
