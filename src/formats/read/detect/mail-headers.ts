import { isNamedAs } from '#core/formats.ts'

const HEADER = /^([A-Za-z][\w-]{0,80}):[ \t]?(.*)$/
/** Only programs that send or store mail write these. */
const MACHINE_MADE = ['received', 'return-path', 'delivered-to', 'message-id', 'mime-version', 'dkim-signature', 'x-mailer']
const ADDRESSING = ['from', 'to', 'subject', 'date', 'cc', 'sender', 'reply-to']
const LONGEST_LINE = 4000

/** The format of a text that begins with the header of a mail: `mhtml` (a saved page), `eml`, or null where it is neither for sure. */
export function mailFormat(name: string, start: string): 'mhtml' | 'eml' | null {
  const headers = headerOf(start.replace(/^\s+/, ''))
  const has = (names: readonly string[]): number => names.filter((wanted) => headers.has(wanted)).length
  const type = headers.get('content-type') ?? ''
  const related = /^multipart\/related/i.test(type)
  const delivered = has(['received', 'return-path', 'delivered-to', 'message-id', 'to']) > 0
  if (headers.has('snapshot-content-location') || /^<saved by /i.test(headers.get('from') ?? '')) return 'mhtml'
  if (isNamedAs(name, 'mhtml') && (type !== '' || headers.has('mime-version'))) return 'mhtml'
  if (related && !delivered && headers.has('mime-version')) return 'mhtml'
  if (isNamedAs(name, 'eml')) return has(MACHINE_MADE) + has(ADDRESSING) > 0 ? 'eml' : null
  // An article may begin with lines like “From: …” and “Date: …”; a mail program writes more than those.
  const written = /\.(?:txt|text|md|markdown)$/i.test(name)
  const sure = has(MACHINE_MADE) > 0 && has(ADDRESSING) > 0
  return sure || (!written && headers.has('from') && has(ADDRESSING) >= 3) ? 'eml' : null
}

/** Lines that gateways broke; more of them are no header. */
const MOST_BROKEN = 2

/** The header lines at the very start, lower-case names, folded lines joined; empty where the text begins otherwise or they do not end in an empty line. */
function headerOf(start: string): Map<string, string> {
  const headers = new Map<string, string>()
  let last = ''
  let broken = 0
  for (const raw of start.split('\n')) {
    const line = raw.slice(0, LONGEST_LINE).replace(/\r$/, '')
    if (line === '') return headers
    // What a mailbox, or a program that copied from one, leaves above a mail.
    if (headers.size === 0 && /^>?From \S/.test(line)) continue
    const match = HEADER.exec(line)
    if (match !== null) {
      last = (match[1] ?? '').toLowerCase()
      if (!headers.has(last)) headers.set(last, match[2] ?? '')
    } else if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (broken < (headers.size > 0 ? MOST_BROKEN : 1)) broken += 1
    else return new Map()
  }
  return headers
}
