/**
 * `npm run torture` kills, races and starves the engine and looks each time whether everything it had acknowledged is there. Prints counts; the exit code
 * is 1 when something was lost or ended otherwise than it may. The seed repeats the rounds, not the moments: those are the machine's. What a bad round left
 * is kept in .cache/torture-faults. `-- --kills 1000 --races 500 --disks 50 --replaced 50 --seed 7`.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const BUILT = '.cache/torture'

// Built once: a process that is killed starts in a fraction of a second, and can be killed at every moment of its work.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: BUILT,
    target: 'node22',
    rollupOptions: {
      input: { torture: resolve('scripts/torture/run-torture.ts'), victim: resolve('scripts/torture/victim.ts') },
      output: { entryFileNames: '[name].js' },
    },
  },
})

const { runTorture } = (await import(pathToFileURL(resolve(BUILT, 'torture.js')).href)) as {
  runTorture: (argv: string[], victim: string) => Promise<boolean>
}
process.exitCode = (await runTorture(process.argv.slice(2), resolve(BUILT, 'victim.js'))) ? 0 : 1
