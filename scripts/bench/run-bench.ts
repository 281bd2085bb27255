import { cpus, totalmem } from 'node:os'
import { benchAssemble } from './bench-assemble.ts'
import { benchCheck } from './bench-check.ts'
import { benchCompose } from './bench-compose.ts'
import { benchEvidence } from './bench-evidence.ts'
import { benchExport } from './bench-export.ts'
import { benchExtraction } from './bench-extraction.ts'
import { benchImport } from './bench-import.ts'
import { benchImportScale } from './bench-import-scale.ts'
import { benchLibrary } from './bench-library.ts'
import { benchMerge } from './bench-merge.ts'
import { benchPages } from './bench-pages.ts'
import { benchReader } from './bench-reader.ts'
import { benchReturn } from './bench-return.ts'
import { benchSearch } from './bench-search.ts'
import { benchStart } from './bench-start.ts'
import { benchStatements } from './bench-statements.ts'
import { benchThemes } from './bench-themes.ts'
import { benchViews } from './bench-views.ts'

const PARTS: Record<string, () => Promise<string[]>> = {
  start: benchStart,
  import: benchImport,
  'import-scale': benchImportScale,
  library: benchLibrary,
  search: benchSearch,
  reader: benchReader,
  merge: benchMerge,
  evidence: benchEvidence,
  assemble: benchAssemble,
  check: benchCheck,
  compose: benchCompose,
  pages: benchPages,
  export: benchExport,
  extraction: benchExtraction,
  return: benchReturn,
  themes: benchThemes,
  statements: benchStatements,
  views: benchViews,
}

/** Prints the figures of the parts named, or of all, under the name of the machine. */
export async function runBench(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((part) => !Object.hasOwn(PARTS, part))
  if (unknown !== undefined) {
    console.error(`There is no part “${unknown}”. Choose among ${Object.keys(PARTS).join(', ')}.`)
    process.exitCode = 2
    return
  }
  const processors = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(1)
  console.log(
    `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${memory} GB, Node ${process.versions.node}\n`,
  )
  for (const [name, bench] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const each of await bench()) console.log(each)
    console.log()
  }
}
