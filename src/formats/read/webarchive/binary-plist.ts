/**
 * One value of a binary property list, looked at only when it is asked for: files can refer to one list of values a million times, so that a reader
 * that follows all references never ends. Layout: Apple's CFBinaryPList.c, as of CF-1153.
 */
export type PlistValue = { entry(key: string): PlistValue | null; data(): Uint8Array | null; string(): string | null }

const TRAILER_BYTES = 32
const DATA = 4
const ASCII = 5
const UTF16 = 6
const DICTIONARY = 13
/** A web archive's dictionaries have six entries. */
const MOST_ENTRIES = 1000
const LONGEST_STRING = 10_000

type Object = { type: number; length: number; start: number }

/** The top value of a binary property list, null where the file is damaged. */
export function readBinaryPlist(bytes: Uint8Array): PlistValue | null {
  if (bytes.length < TRAILER_BYTES + 8) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trailer = bytes.length - TRAILER_BYTES
  const [offsetBytes, referenceBytes] = [view.getUint8(trailer + 6), view.getUint8(trailer + 7)]
  const count = Number(view.getBigUint64(trailer + 8))
  const top = Number(view.getBigUint64(trailer + 16))
  const table = Number(view.getBigUint64(trailer + 24))

  /** A number of `size` bytes, null outside the file. */
  const number = (at: number, size: number): number | null => {
    if (size < 1 || size > 8 || at < 0 || at + size > trailer) return null
    let value = 0
    for (let index = 0; index < size; index += 1) value = value * 256 + view.getUint8(at + index)
    return value
  }

  const object = (reference: number | null): Object | null => {
    if (reference === null || reference >= count) return null
    const at = number(table + reference * offsetBytes, offsetBytes)
    const marker = at === null ? null : number(at, 1)
    if (at === null || marker === null) return null
    const [type, low] = [marker >> 4, marker & 15]
    if (low < 15) return { type, length: low, start: at + 1 }
    // Long objects have their length in a number that follows.
    const size = 2 ** ((number(at + 1, 1) ?? 0) & 15)
    const length = number(at + 2, size)
    return length === null ? null : { type, length, start: at + 2 + size }
  }

  const slice = (found: Object, size: number): Uint8Array | null =>
    found.start + found.length * size > trailer ? null : bytes.subarray(found.start, found.start + found.length * size)

  const stringOf = (reference: number | null): string | null => {
    const found = object(reference)
    if (found === null || found.length > LONGEST_STRING) return null
    if (found.type === ASCII) return decode(slice(found, 1), 'utf-8')
    return found.type === UTF16 ? decode(slice(found, 2), 'utf-16be') : null
  }

  const value = (reference: number | null): PlistValue => ({
    entry(key) {
      const found = object(reference)
      if (found === null || found.type !== DICTIONARY || found.length > MOST_ENTRIES) return null
      for (let index = 0; index < found.length; index += 1) {
        if (stringOf(number(found.start + index * referenceBytes, referenceBytes)) === key)
          return value(number(found.start + (found.length + index) * referenceBytes, referenceBytes))
      }
      return null
    },
    data() {
      const found = object(reference)
      return found === null || found.type !== DATA ? null : slice(found, 1)
    },
    string: () => stringOf(reference),
  })
  return object(top) === null ? null : value(top)
}

function decode(bytes: Uint8Array | null, encoding: string): string | null {
  return bytes === null ? null : new TextDecoder(encoding).decode(bytes)
}
