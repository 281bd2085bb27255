import { readFileSync } from 'node:fs'
import { sliceIndexPath } from './fonts.ts'

type Slice = { name: string; ranges: [number, number][] }

let slices: Slice[] | null = null

/**
 * The slice of Noto Serif SC that holds a character which the simplified set lacks (many of the rarer ones), null when none does.
 * A slice weighs 20–100 KB, so that rare characters cost a little and the package with all of them in one file is not needed.
 */
export function hanSlice(codePoint: number): string | null {
  slices ??= readSlices()
  return slices.find((slice) => slice.ranges.some(([from, to]) => codePoint >= from && codePoint <= to))?.name ?? null
}

function readSlices(): Slice[] {
  const index = JSON.parse(readFileSync(sliceIndexPath(), 'utf8')) as Record<string, string>
  return Object.entries(index)
    .filter(([name]) => /^\[\d+\]$/.test(name))
    .map(([name, ranges]) => ({ name: name.slice(1, -1), ranges: ranges.split(',').map(parseRange) }))
}

/** `U+4e00-4e02` or `U+4e00`. */
function parseRange(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
