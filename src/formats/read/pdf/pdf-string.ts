/** What a string of a PDF is between its brackets, in either of its forms. */
export const STRING = /\((?:[^()\\]|\\[^]){0,20000}\)|<[\da-fA-F\s]{0,80000}>/

const ESCAPED = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** A string of a PDF as text: UTF-16 with its mark, or one byte a character. */
export function decoded(string: string): string {
  const bytes = string.startsWith('<')
    ? Buffer.from(string.replace(/[<>\s]+/g, ''), 'hex')
    : Buffer.from(
        string.slice(1, -1).replace(/\\(?:([0-7]{1,3})|(\r?\n)|([^]))/g, (_, octal?: string, line?: string, one: string = '') => {
          if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256)
          return line === undefined ? (ESCAPED.get(one) ?? one) : ''
        }),
        'latin1',
      )
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1')
}
