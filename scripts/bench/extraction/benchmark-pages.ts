import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cleanText } from '#core/import/clean-text.ts'
import { decodeText } from '#formats/read/decode-text.ts'
import { declaredCharset } from '#formats/read/html/declared-charset.ts'

/** A page of the benchmark with what is known to be true of it: its whole text, or segments that its text must and must not hold, or facts. */
export type BenchmarkPage = {
  id: string
  url: string
  html: string
  text?: string
  with?: string[]
  without?: string[]
  title?: string
  author?: string | string[]
  date?: string
}

type Truth = Record<string, Omit<BenchmarkPage, 'id' | 'html'> & { file: string }>

const FOLDER = resolve('../shared/bench')

/** The pages of one set of the benchmark, which lies beside the project because its texts belong to others; null when it is not there. */
export function benchmarkPages(set: 'zyte' | 'traf'): BenchmarkPage[] | null {
  const folder = join(FOLDER, set)
  if (!existsSync(join(folder, 'truth.json'))) return null
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth
  return Object.entries(truth).map(([id, { file, ...page }]) => ({ id, ...page, html: readPage(join(folder, file)) }))
}

function readPage(path: string): string {
  const bytes = readFileSync(path)
  const decoded = decodeText(path, bytes, declaredCharset(bytes))
  return decoded.ok ? cleanText(decoded.value.text) : ''
}
