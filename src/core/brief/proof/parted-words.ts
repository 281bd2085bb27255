/** What stands in a text that was read for the hyphen that a writer set where a word goes on in the next line. */
export const PARTED_WORD = '\u00ad'

/** Two lines as one text: a word that is parted between them is whole. */
export function joinedLines(text: string, next: string): string {
  return text.endsWith(PARTED_WORD) ? text.slice(0, -PARTED_WORD.length) + next : `${text} ${next}`
}
