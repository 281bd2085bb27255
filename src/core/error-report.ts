/**
 * What a log may keep of an exception: the kinds and codes of it and of its causes, and places in our own program. Never its message, which may
 * quote a library, a file name or a whole input.
 */
export function reportError(error: unknown): string {
  const lines: string[] = []
  let current: unknown = error
  for (let depth = 0; depth < 3 && current instanceof Error; depth++) {
    lines.push(`${depth === 0 ? '' : 'caused by '}${kindOf(current)}`, ...placesOf(current))
    current = current.cause
  }
  return lines.length > 0 ? lines.join('\n') : `a thrown ${error === null ? 'null' : typeof error}`
}

/** The lines of another process's output that were made by `reportError` or show a place in our program; the rest is only counted. */
export function reportOutput(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const kept = lines.filter((line) => PLACE_LINE.test(line) || KIND_LINE.test(line))
  const left = lines.length - kept.length
  return [...kept, ...(left > 0 ? [`(${left} lines of output not kept)`] : [])].join('\n')
}

const PLACE = /(?<![\w.-])([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/
const PLACE_LINE = /^ {4}at [\w.-]+\.[cm]?[jt]s:\d+:\d+$/
const KIND_LINE = /^(?:[a-z]+\.[A-Za-z]+: |job [a-z-]+: |caused by )?(?:[A-Z]\w{0,30})?Error(?: [A-Z][A-Z0-9_]{1,40})?$/

function kindOf(error: Error): string {
  const name = /^(?:[A-Z]\w{0,30})?Error$/.test(error.name) ? error.name : 'Error'
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(error.code) ? ` ${error.code}` : ''
  return name + code
}

/** File, line and column of each frame: no folder, and no name that a text could have given. A message of several lines is cut off before. */
function placesOf(error: Error): string[] {
  const stack = error.stack ?? ''
  const at = stack.indexOf(error.message)
  const frames = at < 0 ? stack : stack.slice(at + error.message.length)
  return frames
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .flatMap((line) => PLACE.exec(line.trim())?.slice(1, 2) ?? [])
    .map((place) => `    at ${place}`)
}
