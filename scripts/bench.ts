/**
 * `npm run bench [part…]` measures the program beside a plain reference in the same process and prints median and 95th percentile of several runs.
 * Parts: start, import, import-scale, library, search, reader, merge, evidence, assemble, check, compose, pages, export, extraction, return, themes, statements, views; none means all. Figures for people, never a test: they depend on the machine.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

// As deep as a source file of the engine's tests, which find the checkout from where they lie.
const BUILT = '.cache/bench/built'

/** The bench runs built code, as users do, with the job workers beside it. */
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: BUILT,
    target: 'node22',
    rollupOptions: {
      input: {
        bench: resolve('scripts/bench/run-bench.ts'),
        'merge-once': resolve('scripts/bench/merge-once.ts'),
        'import.worker': resolve('src/engine/import/reading/import.worker.ts'),
        'export.worker': resolve('src/engine/export/export.worker.ts'),
        'preview.worker': resolve('src/engine/export/preview.worker.ts'),
        'spelling.worker': resolve('src/engine/spelling/spelling.worker.ts'),
        'text-runs.worker': resolve('src/engine/import/text-runs.worker.ts'),
        'brief-check.worker': resolve('src/engine/brief/brief-check.worker.ts'),
        'check.worker': resolve('src/engine/library/check.worker.ts'),
      },
      output: { entryFileNames: '[name].js' },
    },
  },
})

const { runBench } = (await import(pathToFileURL(resolve(BUILT, 'bench.js')).href)) as {
  runBench: (parts: string[]) => Promise<void>
}
await runBench(process.argv.slice(2))
