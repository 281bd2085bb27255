/** Second-level labels under which countries register names (`example.co.uk`). */
const SHARED = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org'])

/** Under which names a site may sign its pages: `example.org` and `example` for https://www.example.org/a. Empty where the address is unknown. */
export function siteNames(url: string | null): string[] {
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '')
  const labels = host.replace(/^(?:www\d?|m|amp)\./, '').split('.')
  if (labels.length < 2) return []
  const short = labels.slice(0, -1)
  if (short.length > 1 && SHARED.has(short.at(-1) ?? '')) short.pop()
  return [...new Set([labels.join('.'), short.at(-1) ?? ''])].filter((name) => name.length > 2)
}
