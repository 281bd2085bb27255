import { failure, type Result, success } from '#core/result.ts'
import { t } from '#text/text.ts'
import { type Archive, type ArchiveMember, unreadable } from './archive.ts'

const NEWLINE = 0x0a
const RETURN = 0x0d
const QUOTE = 0x3e
const FROM = Buffer.from('From ')
/** A divider that was copied with its mail out of another mail. */
const QUOTED_FROM = '>From '
/** How much of a line tells whether it is one that divides messages. */
const LINE = 200
const MOST_MESSAGES = 100_000

/** Where the next message begins, at or after `from`: a line `From …` at the very start or after an empty line, with a header below it. */
function nextDivider(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(FROM, from); at !== -1; at = bytes.indexOf(FROM, at + 1)) {
    if (isDivider(bytes, at)) return at
  }
  return -1
}

function isDivider(bytes: Buffer, at: number): boolean {
  if (at > 0 && !(bytes[at - 1] === NEWLINE && endsEmptyLine(bytes, at - 1))) return false
  const [line = '', header = ''] = bytes.toString('latin1', at, at + 2 * LINE).split('\n', 2)
  // `From sender Thu Jan 14 09:00:00 2022` (RFC 4155); some write a zone before the year.
  return /\d:\d\d/.test(line) && /\b\d{4}\b/.test(line) && /^(?:>From |[A-Za-z][\w-]{0,80}:)/.test(header)
}

function endsEmptyLine(bytes: Buffer, newline: number): boolean {
  const before = bytes[newline - 1] === RETURN ? newline - 2 : newline - 1
  return before < 0 || bytes[before] === NEWLINE
}

/** Whether a file begins like a mailbox. */
export function isMbox(bytes: Uint8Array): boolean {
  return bytes[0] === FROM[0] && isDivider(view(bytes), 0)
}

/** Where the mail begins in a file of one message that a mailbox's first line stands above, as gateways and mail programs leave it; 0 for any other file. */
export function beginsBelowDivider(bytes: Uint8Array): number {
  const mailbox = view(bytes)
  if (mailbox.toString('latin1', 0, QUOTED_FROM.length) === QUOTED_FROM) return mailbox.indexOf(NEWLINE) + 1
  const one = isMbox(bytes) && nextDivider(mailbox, FROM.length) === -1
  return one ? mailbox.indexOf(NEWLINE) + 1 : 0
}

/** The messages of a mailbox file, each as a member `message 12.eml`. Failure: `no-text`. */
export function openMbox(name: string, bytes: Uint8Array): Result<Archive> {
  const mailbox = view(bytes)
  if (nextDivider(mailbox, 0) === -1) return failure('no-text', t('unread:mailbox.empty', { name }))
  return success({ members: { [Symbol.iterator]: () => messages(name, mailbox) }, warnings: [] })
}

function* messages(name: string, mailbox: Buffer): Generator<ArchiveMember> {
  let start = nextDivider(mailbox, 0)
  for (let number = 1; start !== -1; number += 1) {
    if (number > MOST_MESSAGES) {
      const most = MOST_MESSAGES
      yield unreadable(t('unread:mailbox.more'), failure('too-many-members', t('unread:mailbox.tooMany', { name, most })))
      return
    }
    const end = nextDivider(mailbox, start + FROM.length)
    const message = mailbox.subarray(mailbox.indexOf(NEWLINE, start) + 1, end === -1 ? mailbox.length : end)
    yield { path: `message ${number}.eml`, read: async () => success(unquoted(message)), beside: async () => null }
    start = end
  }
}

/** The message with its `>From ` lines as they were written: mailbox files put a sign before them (the mboxrd form, which undoes the older ones too). */
function unquoted(message: Buffer): Uint8Array {
  const bytes = new Uint8Array(message.length)
  let length = 0
  let lineStart = 0
  while (lineStart < message.length) {
    const newline = message.indexOf(NEWLINE, lineStart)
    const end = newline === -1 ? message.length : newline + 1
    const from = message[lineStart] === QUOTE && isQuotedFrom(message, lineStart) ? lineStart + 1 : lineStart
    bytes.set(message.subarray(from, end), length)
    length += end - from
    lineStart = end
  }
  return bytes.slice(0, length)
}

function isQuotedFrom(message: Buffer, start: number): boolean {
  let at = start
  while (message[at] === QUOTE) at += 1
  return message.subarray(at, at + FROM.length).equals(FROM)
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
