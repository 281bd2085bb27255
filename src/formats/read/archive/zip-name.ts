/** The upper half of code page 437, in which ZIP names stand unless they say otherwise (APPNOTE 4.4.4). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Info-ZIP's extra field with the name in UTF-8: version, CRC of the plain name, then the name. */
const UNICODE_PATH = 0x7075
const LONGEST_NAME = 1000
/** Made once: an archive may have 100,000 names. */
const STRICT = new TextDecoder('utf-8', { fatal: true })
const GBK = new TextDecoder('gbk', { fatal: true })
const RUSSIAN = new TextDecoder('ibm866', { fatal: true })

/**
 * The path of a ZIP entry, cleaned. `utf8` is the flag that says the name is UTF-8. Names without it are UTF-8 all the same where that is valid;
 * else code page 866 or GBK, which Windows writes in Russian and Chinese, where the bytes look like it; else code page 437.
 */
export function zipPath(name: Uint8Array, utf8: boolean, extra: ReadonlyMap<number, Uint8Array>): string {
  const unicode = extra.get(UNICODE_PATH)?.subarray(5)
  const bytes = unicode !== undefined && unicode.length > 0 ? unicode : name
  return cleanPath(decode(bytes, STRICT) ?? (utf8 ? new TextDecoder().decode(bytes) : legacyName(bytes)))
}

/** A path as a label: forward slashes, no drive, no root, no `.` and `..`, no characters that are invisible or turn the line around. */
export function cleanPath(path: string): string {
  return path
    .slice(0, LONGEST_NAME)
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
}

function decode(bytes: Uint8Array, decoder: InstanceType<typeof TextDecoder>): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

function legacyName(bytes: Uint8Array): string {
  if (high(bytes).every((run) => /^(?:[\xb0-\xf7][\xa1-\xfe])+$/.test(run))) return decode(bytes, GBK) ?? cp437(bytes)
  const russian = high(bytes).some((run) => /^[\x80-\xaf\xe0-\xf1]{2,}$/.test(run))
  return russian ? (decode(bytes, RUSSIAN) ?? cp437(bytes)) : cp437(bytes)
}

/** The runs of bytes beyond ASCII. */
function high(bytes: Uint8Array): string[] {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[\x80-\xff]+/g) ?? []
  )
}

function cp437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : CP437.charAt(byte - 0x80))).join('')
}
