/** What stands in a text that was read for the hyphen that a writer set where a word goes on in the next line. */
export const PARTED_WORD = '\u00ad'

/** What stands in a text that was read where a line of its page ends: a space of a kind that nobody types, so that a space within a line can be told from it. */
export const LINE_END = '\u205f'

/** Two lines as one text: a word that is parted between them is whole. */
export function joinedLines(text: string, next: string): string {
  return text.endsWith(PARTED_WORD) ? text.slice(0, -PARTED_WORD.length) + next : `${text}${LINE_END}${next}`
}

/** The text as it is shown, with plain spaces where lines ended. */
export function withoutLineEnds(text: string): string {
  return text.replaceAll(LINE_END, ' ')
}
