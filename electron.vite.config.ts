import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { writeFileSync } from 'node:fs'
import { defineConfig } from 'electron-vite'
import { licenceFile } from './scripts/package/licences.ts'

/** Entries beside index are found at run time by `new URL('./engine.js', import.meta.url)`. */
const MAIN_ENTRIES = {
  index: resolve('src/main/index.ts'),
  engine: resolve('src/engine/process.ts'),
  cli: resolve('src/cli/index.ts'),
  'import.worker': resolve('src/engine/import/reading/import.worker.ts'),
  'export.worker': resolve('src/engine/export/export.worker.ts'),
  'preview.worker': resolve('src/engine/export/preview.worker.ts'),
  'drawing.worker': resolve('src/engine/brief/drawing.worker.ts'),
  'spelling.worker': resolve('src/engine/spelling/spelling.worker.ts'),
  'text-runs.worker': resolve('src/engine/import/text-runs.worker.ts'),
  'brief-check.worker': resolve('src/engine/brief/brief-check.worker.ts'),
  'learning.worker': resolve('src/engine/learning/learning.worker.ts'),
  'check.worker': resolve('src/engine/library/check.worker.ts'),
  'recover.worker': resolve('src/engine/library/recover.worker.ts'),
  'read-export.worker': resolve('src/engine/verify/read-export.worker.ts'),
  'part.worker': resolve('src/engine/library/part.worker.ts'),
}

/** The licences of all that is shipped, in one file, which the window shows and installers bring along. */
const licences = { name: 'licences', closeBundle: () => writeFileSync(resolve('out/LICENCES.txt'), licenceFile('.')) }

export default defineConfig({
  main: { plugins: [licences], build: { rollupOptions: { input: MAIN_ENTRIES } } },
  // A sandboxed preload must be CommonJS.
  preload: {
    build: {
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: { minify: true, chunkSizeWarningLimit: 2_000, rollupOptions: { input: resolve('src/renderer/index.html') } },
  },
})
