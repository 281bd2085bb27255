import type { PrintedPiece } from '../proof/printed-piece.ts'
import { citedRange, type Range } from '../proof/uncited-pieces.ts'
import type { ReturnedFile, ReturnedRun } from './returned-file.ts'

/**
 * A file without the citations that were written into its sentences, where they stand as they were: a sentence that came back is laid against the brief without them. One that
 * somebody changed is left, and shows as a change of its sentence.
 */
export function uncitedFile(file: ReturnedFile, pieces: readonly PrintedPiece[]): ReturnedFile {
  const citedOf = new Map(pieces.flatMap(({ id, cited }) => (cited === undefined ? [] : [[id, cited] as const])))
  if (citedOf.size === 0) return file
  const paragraphs = file.paragraphs.map((paragraph) => {
    const text = paragraph.runs.map((run) => run.text).join('')
    const ranges = stretchesOf(paragraph.runs).flatMap(({ piece, start, end }) => {
      const cited = citedOf.get(piece)
      const found = cited === undefined ? null : citedRange(text.slice(start, end), cited)
      return found === null ? [] : [{ start: found.start + start, end: found.end + start }]
    })
    return ranges.length === 0 ? paragraph : { ...paragraph, runs: without(paragraph.runs, ranges) }
  })
  return { ...file, paragraphs }
}

/** What stands under one bookmark. */
function stretchesOf(runs: readonly ReturnedRun[]): (Range & { piece: string })[] {
  const made: (Range & { piece: string })[] = []
  let at = 0
  for (const { text, piece } of runs) {
    const last = made.at(-1)
    if (piece !== null && last?.piece === piece && last.end === at) last.end += text.length
    else if (piece !== null) made.push({ piece, start: at, end: at + text.length })
    at += text.length
  }
  return made
}

function without(runs: readonly ReturnedRun[], ranges: readonly Range[]): ReturnedRun[] {
  let at = 0
  return runs.map((run) => {
    const start = at
    at += run.text.length
    const kept = Array.from(run.text).reduce(
      ({ text, place }, letter) => {
        const isCited = ranges.some((range) => place >= range.start && place < range.end)
        return { text: isCited ? text : text + letter, place: place + letter.length }
      },
      { text: '', place: start },
    )
    return { ...run, text: kept.text }
  })
}
