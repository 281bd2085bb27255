import type { Attachment } from './bib-record.ts'

/**
 * The files of a `file` field: `description:path:type` of Zotero and JabRef, `:path:type` of Mendeley, or paths alone, several separated by
 * semicolons. Colons, semicolons and backslashes inside a name carry a backslash; Mendeley writes that as `$\backslash$`.
 */
export function bibtexFiles(field: string): Attachment[] {
  const text = field
    .replaceAll('$\\backslash$', '\\')
    .replace(/\{\\_\}|\\_/g, '_')
    .replace(/[{}]/g, '')
  return splitUnescaped(text, ';').flatMap((entry) => {
    const path = pathOf(splitUnescaped(entry, ':'))
    return path === '' || /^https?:/i.test(path) ? [] : [{ path, mediaType: null }]
  })
}

function pathOf(parts: readonly string[]): string {
  const plain = parts.map((part) => part.replace(/\\([:;\\])/g, '$1').trim())
  if (plain.length >= 3) return plain.slice(1, -1).join(':')
  // A drive letter, or a description or type beside the path.
  if (plain.length === 2 && /^[a-z]$/i.test(plain[0] ?? '')) return plain.join(':')
  return plain.find((part) => /\.\w{2,10}$/.test(part)) ?? plain[0] ?? ''
}

function splitUnescaped(text: string, separator: string): string[] {
  const parts = ['']
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === separator) parts.push('')
    else {
      const whole = sign === '\\' && at + 1 < text.length ? text.slice(at, at + 2) : sign
      parts.push(`${parts.pop() ?? ''}${whole}`)
      at += whole.length - 1
    }
  }
  return parts
}
