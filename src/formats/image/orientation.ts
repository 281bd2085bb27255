import { BadImage, ImageBytes } from './header.ts'

/** How a camera was held, as EXIF counts it: 1 is upright; from 5 on width and height change places. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const EXIF = 'Exif\0\0'
const TAG = 0x0112
const ONE_SHORT = 3

/** The orientation that an APP1 segment of a JPEG states (its contents, without marker and length); 1 where it states none that can be read. */
export function readOrientation(segment: Uint8Array): Orientation {
  const exif = new ImageBytes(segment)
  if (!exif.says(0, EXIF)) return 1
  try {
    const tiff = new ImageBytes(segment.subarray(EXIF.length))
    const little = tiff.says(0, 'II')
    const directory = tiff.long(4, little)
    for (let index = 0; index < tiff.short(directory, little); index += 1) {
      const entry = directory + 2 + index * 12
      if (tiff.short(entry, little) === TAG) return asOrientation(tiff.short(entry + 8, little))
    }
  } catch (error) {
    if (!(error instanceof BadImage)) throw error
  }
  return 1
}

/** An APP1 segment, whole, that states an orientation and nothing else. */
export function orientationSegment(orientation: Orientation): Uint8Array {
  const contents = [...Buffer.from(EXIF, 'latin1'), 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1]
  const entry = [TAG >> 8, TAG & 0xff, 0, ONE_SHORT, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const length = contents.length + entry.length + 2
  return Uint8Array.from([0xff, 0xe1, length >> 8, length & 0xff, ...contents, ...entry])
}

function asOrientation(value: number): Orientation {
  return value >= 1 && value <= 8 ? (value as Orientation) : 1
}
