/** A piece of RTF (specification 1.9.1): a group's bracket, a control word or sign with its number, or bytes of text as characters 0–255. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'bytes'; bytes: string }

const OPEN: RtfToken = { kind: 'open' }
const CLOSE: RtfToken = { kind: 'close' }
const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iy
const TEXT = /[^\\{}\r\n]+/y

/** The tokens of a file, whose bytes are characters 0–255. Binary data is jumped over. Linear. */
export function* rtfTokens(file: string): Generator<RtfToken> {
  let at = 0
  while (at < file.length) {
    const sign = file.charAt(at)
    if (sign === '{' || sign === '}') {
      yield sign === '{' ? OPEN : CLOSE
      at += 1
    } else if (sign === '\r' || sign === '\n') at += 1
    else if (sign !== '\\') {
      TEXT.lastIndex = at
      const bytes = TEXT.exec(file)?.[0] ?? sign
      yield { kind: 'bytes', bytes }
      at += bytes.length
    } else {
      WORD.lastIndex = at + 1
      const word = WORD.exec(file)
      if (word === null) {
        const [token, length] = signAt(file, at + 1)
        yield token
        at += 1 + length
        continue
      }
      const name = (word[1] ?? '').toLowerCase()
      const value = word[2] === undefined ? null : Number(word[2])
      at = WORD.lastIndex
      if (name === 'bin') at += Math.max(0, value ?? 0)
      else yield { kind: 'word', name, value }
    }
  }
}

/** A backslash and a sign: `\'e9` a byte, `\~` a space that does not break, `\\` itself; an end of line there is a paragraph's. */
function signAt(file: string, at: number): [token: RtfToken, length: number] {
  const sign = file.charAt(at)
  if (sign === "'") {
    const byte = Number.parseInt(file.slice(at + 1, at + 3), 16)
    return Number.isNaN(byte) ? [{ kind: 'bytes', bytes: '' }, 1] : [{ kind: 'bytes', bytes: String.fromCharCode(byte) }, 3]
  }
  if (sign === '\\' || sign === '{' || sign === '}') return [{ kind: 'bytes', bytes: sign }, 1]
  if (sign === '~') return [{ kind: 'word', name: 'nbsp', value: null }, 1]
  if (sign === '_') return [{ kind: 'bytes', bytes: '-' }, 1]
  if (sign === '*') return [{ kind: 'word', name: '*', value: null }, 1]
  if (sign === '\r' || sign === '\n') return [{ kind: 'word', name: 'par', value: null }, 1]
  return [{ kind: 'bytes', bytes: '' }, 1]
}
