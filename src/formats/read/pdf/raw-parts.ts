import { inflateSync } from 'node:zlib'

/** What one stream may unpack to, and all together: pages and lists of objects are far smaller, pictures are passed over. */
const LARGEST_STREAM = 32 * 1024 * 1024
const LARGEST_ALL = 96 * 1024 * 1024
/** Characters of a dictionary before its stream. */
const DICTIONARY = 1500
const STREAM = /(?<!end)stream\r?\n/g
/** Streams that hold no marks: pictures, files, tables of a file's places. */
const NO_MARKS = /\/Subtype\s*\/Image\b|\/Type\s*\/(?:XRef|EmbeddedFile)\b/
/** Of an object, before “obj”. */
const NUMBER = /(\d{1,10})\s\d{1,10}\s?$/
/** The streams that pages draw. */
const CONTENTS = /\/Contents\s*(?:\[[\d\sR]{0,10000}\]|\d+ \d+ R)/g

/**
 * What stands in a PDF file as it is written, as far as pdf.js does not hand it over: `objects`, all dictionaries, and `contents`, what streams draw. `unseen` where that cannot be told: the file is
 * encrypted; or packed otherwise than by Flate, draws what it calls a picture, or unpacks to more than a brief has.
 */
export function rawParts(bytes: Uint8Array): { objects: string; contents: string } | { unseen: 'encrypted' | 'packed' } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (/\/Encrypt\b/.test(file.slice(-4096))) return { unseen: 'encrypted' }
  const objects: string[] = []
  const contents: string[] = []
  const passed = new Set<string>()
  let [at, size] = [0, 0]
  for (const match of file.matchAll(STREAM)) {
    if (match.index < at) continue
    const start = match.index + match[0].length
    const end = file.indexOf('endstream', start)
    if (end < 0) break
    objects.push(file.slice(at, match.index))
    at = end
    const object = file.lastIndexOf(' obj', match.index)
    const dictionary = file.slice(Math.max(object, match.index - DICTIONARY), match.index)
    if (NO_MARKS.test(dictionary)) {
      passed.add(NUMBER.exec(file.slice(Math.max(0, object - 20), object))?.[1] ?? '')
      continue
    }
    const text = unpacked(dictionary, bytes.subarray(start, end))
    if (text === null || (size += text.length) > LARGEST_ALL) return { unseen: 'packed' }
    ;(/\/Type\s*\/ObjStm\b/.test(dictionary) ? objects : contents).push(text)
  }
  objects.push(file.slice(at))
  const all = objects.join('\n')
  const drawn = [...all.matchAll(CONTENTS)].flatMap(([refs]) =>
    [...refs.matchAll(/(\d{1,10})\s{1,8}\d{1,10}\s{1,8}R/g)].map(([, number = '']) => number),
  )
  return drawn.some((number) => passed.has(number)) ? { unseen: 'packed' } : { objects: all, contents: contents.join('\n') }
}

function unpacked(dictionary: string, stream: Uint8Array): string | null {
  if (!/\/Filter\b/.test(dictionary)) return Buffer.from(stream).toString('latin1')
  if (!/\/Filter\s*(?:\[\s*)?\/FlateDecode\s*(?:\]|\/|>)/.test(dictionary)) return null
  try {
    return inflateSync(stream, { maxOutputLength: LARGEST_STREAM, finishFlush: 2 }).toString('latin1')
  } catch {
    return null
  }
}
