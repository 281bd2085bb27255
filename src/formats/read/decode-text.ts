import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import chardet from 'chardet'

type DecodedText = { text: string; encoding: string }

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How much of a file the guess of its encoding looks at. */
const GUESS_BYTES = 64 * 1024
/** Encodings that chardet reports although nothing but their own escape sequences or very rare use justifies them. */
const UNLIKELY = /^(?:iso-2022|utf-32|ibm|mac)/i

/**
 * The characters of a text file. UTF-8 is taken where the bytes are valid; then a byte order mark, then `declared` (a page's own charset), then a
 * guess from the frequencies of letters. `name` is for the sentence of a failure.
 */
export function decodeText(name: string, bytes: Uint8Array, declared: string | null = null): Result<DecodedText> {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return decodeAs(name, bytes.subarray(mark.length), encoding)
  }
  const wide = wideEncoding(bytes)
  if (wide !== null) return decodeAs(name, bytes, wide)
  if (looksBinary(bytes)) return failure('binary-file', t('unread:encoding.binary', { name }))
  const strict = tryDecode(bytes, 'utf-8', true)
  if (strict !== null) return success({ text: strict, encoding: 'utf-8' })
  // Declared UTF-8 with a few broken bytes is UTF-8 all the same; so is a text that is valid but for a cut or pasted byte.
  const loose = tryDecode(bytes, 'utf-8', false)
  if (loose !== null && fewBroken(loose)) return success({ text: loose, encoding: 'utf-8' })
  const own = declared === null || /^utf-?8$/i.test(declared) ? null : tryDecode(bytes, declared, true)
  if (own !== null && declared !== null) return success({ text: own, encoding: declared.toLowerCase() })
  for (const guess of chardet.analyse(bytes.subarray(0, GUESS_BYTES))) {
    if (UNLIKELY.test(guess.name) || /^utf-8$/i.test(guess.name)) continue
    const text = tryDecode(bytes, preferred(guess.name), true)
    if (text !== null && !/[\u0080-\u009f]/.test(text.slice(0, GUESS_BYTES)))
      return success({ text, encoding: preferred(guess.name).toLowerCase() })
  }
  return failure('unknown-encoding', t('unread:encoding.unknown', { name }))
}

function decodeAs(name: string, bytes: Uint8Array, encoding: string): Result<DecodedText> {
  const text = tryDecode(bytes, encoding, false)
  return text === null ? failure('unknown-encoding', t('unread:encoding.wrong', { name, encoding })) : success({ text, encoding })
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    // An unknown label or an invalid byte: not this encoding.
    return null
  }
}

/**
 * At most one broken byte in 2,000 characters, and characters beyond ASCII that are right; in a short text more such characters, which another
 * encoding's bytes would hardly ever make by chance.
 */
function fewBroken(text: string): boolean {
  let broken = 0
  let foreign = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) broken += 1
    else if (code > 0x7f) foreign += 1
  }
  return foreign > broken * (broken * 2000 <= text.length ? 3 : 6)
}

/** Web practice: pages labelled ISO-8859-1 are windows-1252, and GB2312 text is read by its superset. */
function preferred(encoding: string): string {
  if (/^iso-8859-1$/i.test(encoding)) return 'windows-1252'
  return /^gb/i.test(encoding) ? 'gb18030' : encoding
}

/** UTF-16 without a mark: text in any European language has a zero in nearly every second byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2048)
  if (sample.length < 8) return null
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : null
}

/** Text has no zero bytes, and hardly any other control bytes than tabs and line ends. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, GUESS_BYTES)
  let control = 0
  // An index is several times faster here than iterating, and every file passes through.
  for (let index = 0; index < sample.length; index += 1) {
    const byte = sample[index] ?? 0
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) control += 1
  }
  return control > sample.length * 0.02
}
