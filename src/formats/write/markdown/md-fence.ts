/** Paragraphs that belong together, with what they are. */
export function fenced(attribute: string, paragraphs: readonly string[]): string {
  return [`::: {${attribute}}`, ...paragraphs.flatMap((each, at) => (at === 0 ? [each] : ['', each])), ':::'].join('\n')
}
