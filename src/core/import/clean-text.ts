/**
 * Invisible characters that saved pages carry and no reader sees: soft hyphen, zero-width spaces and joins between Latin letters, word joiner, byte
 * order mark, bidirectional controls. The zero-width (non-)joiner U+200C/D stays: Persian and Uyghur spelling needs it.
 */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** Control characters but tab and line feed, halves of surrogate pairs, and what a broken byte leaves. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFC\uFFFE\uFFFF]|\p{Surrogate}/gu
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]|\u000C/g

/** The text with one kind of line end (LF), Unicode NFC, and without characters nobody can see. Linear in the length of the text. */
export function cleanText(raw: string): string {
  return raw.replace(LINE_ENDS, '\n').replace(CONTROL, '').replace(INVISIBLE, '').normalize('NFC')
}

/** One line of text: every run of white space (no-break, thin and ideographic spaces too) becomes one space, none at the ends. */
export function cleanLine(text: string): string {
  return text.replace(/[\s\u180E\u2800]+/g, ' ').trim()
}

/** For places where text did not go through `cleanText` first (attributes, metadata): both at once. */
export function cleanPhrase(raw: string): string {
  return cleanLine(cleanText(raw))
}
