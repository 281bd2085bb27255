/** Headers by their lower-case names, folded lines joined (the first of a name counts), and the bytes below them, still encoded. */
export type MimePart = { headers: ReadonlyMap<string, string>; body: Buffer }

const NEWLINE = 0x0a
const EQUALS = 0x3d
const LONGEST_HEADERS = 256 * 1024
/** Messages in messages in messages are an attack. */
const DEEPEST = 8
const MOST_PARTS = 20_000

/** A message or part of one (RFC 5322, RFC 2046). */
export function mimePart(bytes: Buffer): MimePart {
  const headers = new Map<string, string>()
  let last = ''
  let at = 0
  while (at < bytes.length && at < LONGEST_HEADERS) {
    const newline = bytes.indexOf(NEWLINE, at)
    const end = newline === -1 ? bytes.length : newline
    const line = bytes.toString('utf8', at, end).replace(/^\ufeff|\r$/g, '')
    at = end + 1
    if (line.trim() === '') {
      if (headers.size > 0) break
      continue
    }
    const match = /^([!-9;-~]{1,100}):(.*)$/.exec(line)
    if (match !== null) {
      last = (match[1] ?? '').toLowerCase()
      if (!headers.has(last)) headers.set(last, (match[2] ?? '').trimStart())
    } else if (/^[ \t]/.test(line) && headers.has(last)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
  }
  return { headers, body: bytes.subarray(Math.min(at, bytes.length)) }
}

/** The innermost parts of a message in their order; the message itself where it has none. */
export function leafParts(part: MimePart, depth = 0): MimePart[] {
  const boundary = /^multipart\//i.test(part.headers.get('content-type') ?? '') ? parameter(part, 'boundary') : null
  if (boundary === null || boundary === '' || depth >= DEEPEST) return [part]
  return splitAt(part.body, Buffer.from(`--${boundary}`)).flatMap((bytes) => leafParts(mimePart(bytes), depth + 1))
}

/** A parameter of the part's content type, such as `charset`, without quotation marks. */
export function parameter({ headers }: MimePart, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(headers.get('content-type') ?? '')
  return match === null ? null : (match[1] ?? match[2] ?? null)
}

/** The bytes of a part without their transfer encoding. Broken encodings give what can be read of them. */
export function decodedBody({ headers, body }: MimePart): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body.toString('latin1'), 'base64'))
  return encoding === 'quoted-printable' ? unquoted(body) : new Uint8Array(body)
}

function splitAt(body: Buffer, mark: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = -1
  for (let at = body.indexOf(mark); at !== -1 && parts.length < MOST_PARTS; at = body.indexOf(mark, at + mark.length)) {
    const after = body.toString('latin1', at + mark.length, at + mark.length + 4)
    if ((at > 0 && body[at - 1] !== NEWLINE) || !/^(?:--|[ \t]{0,3}(?:\r?\n|$))/.test(after)) continue
    if (start !== -1) parts.push(body.subarray(start, at))
    start = body.indexOf(NEWLINE, at)
    if (start === -1 || after.startsWith('--')) return parts
    start += 1
  }
  // Cut off before the last mark: what is there counts.
  if (start !== -1 && start < body.length) parts.push(body.subarray(start))
  return parts
}

/** Quoted-printable (RFC 2045, 6.7): `=E4` is a byte, `=` at the end of a line joins it to the next. */
function unquoted(body: Buffer): Uint8Array {
  const bytes = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte !== EQUALS) {
      bytes[length] = byte
      length += 1
      continue
    }
    const next = body.toString('latin1', at + 1, at + 3)
    const soft = /^[ \t]?\r?\n/.exec(next)
    if (soft !== null) at += soft[0].length
    else if (/^\r\n?$/.test(next)) at += next.length
    else if (/^[\da-f]{2}$/i.test(next)) {
      bytes[length] = Number.parseInt(next, 16)
      length += 1
      at += 2
    } else {
      bytes[length] = byte
      length += 1
    }
  }
  return bytes.slice(0, length)
}
