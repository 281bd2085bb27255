import { BadImage, ImageBytes, joined, type ImageSize } from './header.ts'
import { orientationSegment, readOrientation, type Orientation } from './orientation.ts'

/** `parts`: what a JPEG needs to be shown, without its first and last marker and without a word about where, when and by what it was taken. */
type Jpeg = ImageSize & { orientation: Orientation; parts: Uint8Array[] }

const END = 0xd9
const SCAN = 0xda
const START_MARKER = Uint8Array.of(0xff, 0xd8)
const END_MARKER = Uint8Array.of(0xff, END)
/** Baseline, extended and progressive: what all programs show. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
/** Tables, restart intervals. */
const TABLES = new Set([0xc4, 0xdb, 0xdd])
/** Notes of programs about the picture: those that change how it looks are kept. */
const LOOKS: ReadonlyMap<number, string> = new Map([
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
])
/** Of the note that begins most files, what comes after is a small copy of the picture, maybe of one that was cut since. */
const JFIF = { letters: 'JFIF\0', length: 14 }
/** More scans than any program writes are there to keep those busy that read them. */
const MOST_SCANS = 200

/** The size of a JPEG as it is stored, from its header alone. Throws BadImage. */
export function jpegSize(bytes: Uint8Array): ImageSize {
  return readJpeg(bytes, true)
}

/** A JPEG as a brief keeps it: upright or with the word how to turn it, nothing else that is not seen. Throws BadImage. */
export function cleanJpeg(bytes: Uint8Array): ImageSize & { orientation: Orientation; bytes: Uint8Array<ArrayBuffer> } {
  const { width, height, orientation, parts } = readJpeg(bytes, false)
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)]
  // Where there is a JFIF note it is the first: programs look for it there.
  const first = parts[0]?.[1] === 0xe0 ? parts.slice(0, 1) : []
  const clean = joined([START_MARKER, ...first, ...turned, ...parts.slice(first.length), END_MARKER])
  return { width, height, orientation, bytes: clean }
}

/** The same picture without the word how to turn it, for what is told that otherwise. Takes only what cleanJpeg gives. */
export function unturnedJpeg(bytes: Uint8Array): { orientation: Orientation; bytes: Uint8Array<ArrayBuffer> } {
  const { orientation, parts } = readJpeg(bytes, false)
  return { orientation, bytes: joined([START_MARKER, ...parts, END_MARKER]) }
}

function readJpeg(bytes: Uint8Array, headerOnly: boolean): Jpeg {
  const jpeg = new ImageBytes(bytes)
  let size: ImageSize | null = null
  let orientation: Orientation = 1
  let scans = 0
  const parts: Uint8Array[] = []
  for (let at = 2; ;) {
    if (jpeg.byte(at) !== 0xff) throw new BadImage('damaged')
    const marker = jpeg.byte(at + 1)
    // Before a marker there may be any number of these.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END) {
      if (size === null || scans === 0) throw new BadImage('damaged')
      return { ...size, orientation, parts }
    }
    const length = jpeg.short(at + 2)
    if (length < 2) throw new BadImage('damaged')
    const end = at + 2 + length
    const contents = jpeg.part(at + 4, end)
    const whole = jpeg.part(at, end)
    if (OTHER_FRAMES.has(marker)) throw new BadImage('rare')
    if (FRAMES.has(marker)) {
      if (size !== null) throw new BadImage('rare')
      size = frameSize(new ImageBytes(contents))
      if (headerOnly) return { ...size, orientation, parts }
      parts.push(whole)
    } else if (marker === SCAN) {
      scans += 1
      if (size === null || scans > MOST_SCANS) throw new BadImage('damaged')
      const next = scanEnd(bytes, end)
      parts.push(jpeg.part(at, next))
      at = next
      continue
    } else if (marker === 0xe1 && orientation === 1) orientation = readOrientation(contents)
    else if (marker === 0xe0) {
      if (jpeg.says(at + 4, JFIF.letters) && contents.length >= JFIF.length && parts.length === 0)
        parts.push(withoutThumbnail(contents))
    } else if (TABLES.has(marker) || new ImageBytes(contents).says(0, LOOKS.get(marker) ?? '\0\0\0\0no such note'))
      parts.push(whole)
    else if (marker < 0xe0 && marker !== 0xfe) throw new BadImage('rare')
    at = end
  }
}

function frameSize(frame: ImageBytes): ImageSize {
  const [precision, height, width, components] = [frame.byte(0), frame.short(1), frame.short(3), frame.byte(5)]
  if (width === 0 || height === 0 || frame.length < 6 + components * 3) throw new BadImage('damaged')
  if (components === 4) throw new BadImage('print-colours')
  if (precision !== 8 || (components !== 1 && components !== 3)) throw new BadImage('rare')
  return { width, height }
}

/** Where the pixels of a scan end: at the next marker that is neither an escaped byte nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  throw new BadImage('damaged')
}

function withoutThumbnail(contents: Uint8Array): Uint8Array {
  const kept = contents.slice(0, JFIF.length)
  kept.fill(0, JFIF.length - 2)
  return Uint8Array.from([0xff, 0xe0, 0, JFIF.length + 2, ...kept])
}
