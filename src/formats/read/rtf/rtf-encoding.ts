/** Encodings by the character set of a font (`\fcharset`). */
const BY_CHARSET: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}
/** Encodings by the code page of a file (`\ansicpg`). */
const BY_PAGE: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}
const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

/** The encoding of a font; null where its character set says nothing. */
export function encodingOfCharset(charset: number): string | null {
  return BY_CHARSET[charset] ?? null
}

/** The encoding of a code page; Windows' own where it is unknown. */
export function encodingOfPage(page: number): string {
  return BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
}

/** Bytes, given as characters 0–255, as text. */
export function decodeBytes(bytes: string, encoding: string): string {
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes
  let decoder = decoders.get(encoding)
  if (decoder === undefined) {
    decoder = new TextDecoder(encoding)
    decoders.set(encoding, decoder)
  }
  return decoder.decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)))
}
