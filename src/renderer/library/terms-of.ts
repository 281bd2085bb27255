/** The terms in a text with one on each line: trimmed, without empty lines and without repetitions in any case. */
export function termsOf(text: string): string[] {
  const terms = new Map<string, string>()
  for (const line of text.split('\n')) {
    const term = line.trim().replace(/\s+/g, ' ')
    if (term !== '' && !terms.has(term.toLowerCase())) terms.set(term.toLowerCase(), term)
  }
  return [...terms.values()]
}
