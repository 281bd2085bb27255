/**
 * The address as it may stand in a file: ASCII only, and only of kinds that open a page or a letter. Null for anything else (a script, a local
 * file), which is then printed as plain text.
 */
export function safeHref(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}
