import { failure, success, type Result } from '#core/result.ts'
import type { FileMark, MarkedSource } from '#core/marks/file-mark.ts'
import { t } from '#text/text.ts'

/** What Markdown would read as markup. */
const MARKUP = /[\\`*_[\]<>#~|]/g
const THEMES = 'Themes: '

/** Marks to be read: under each article its passages as quotations, below each its themes and its note. */
export function writeMarkdownMarks(marks: readonly FileMark[]): string {
  const parts: string[] = []
  let before: MarkedSource | null = null
  for (const { source, quote, themes, note } of marks) {
    if (before === null || JSON.stringify(before) !== JSON.stringify(source)) parts.push(heading(source))
    before = source
    const quoted = quote.split('\n').map((line) => `> ${plain(line)}`)
    const named = themes.map(({ name }) => plain(name.replaceAll(';', ','))).join('; ')
    parts.push(
      [
        ...quoted,
        ...(named === '' ? [] : ['', `${THEMES}${named}`]),
        ...(note === '' ? [] : ['', ...note.split('\n').map(noteLine)]),
      ].join('\n'),
    )
  }
  return `${parts.join('\n\n')}\n`
}

function heading({ title, url, date, authors, publication }: MarkedSource): string {
  const known = [authors.join(', '), publication ?? '', date ?? ''].filter((part) => part !== '').map(plain)
  const lines = [known.join(' · '), url === null ? '' : `<${url}>`].filter((line) => line !== '')
  return [`## ${plain(title)}`, ...(lines.length === 0 ? [] : ['', lines.join('  \n')])].join('\n')
}

function plain(line: string): string {
  return line.replace(MARKUP, '\\$&')
}

/** One that would begin a list, a rule or a paragraph of themes does not. */
function noteLine(line: string): string {
  const escaped = plain(line)
  return /^(?:[-+]|\d+[.)]|Themes:)/.test(escaped) ? `\u200b${escaped}` : escaped
}

/**
 * The marks in Markdown: each quotation (`> `), under the heading of its article, with what stands below it: “Themes: A; B”, and its note. Failure: not-marks (it has no quotation under a
 * heading).
 */
export function readMarkdownMarks(name: string, markdown: string): Result<{ marks: FileMark[]; passedOver: number }> {
  const marks: FileMark[] = []
  let source: MarkedSource | null = null
  let current: { quote: string[]; below: string[] } | null = null
  let passedOver = 0
  const end = (): void => {
    if (current !== null && source === null) passedOver += 1
    if (current !== null && source !== null) marks.push(markOf(source, current))
    current = null
  }
  let isOpen = false
  for (const line of markdown.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const title = /^#{1,4} +(\S.*)$/.exec(line)?.[1]
    const quoted = /^ {0,3}> ?(.*)$/.exec(line)?.[1]
    if (title !== undefined) {
      end()
      source = { title: unescaped(title.trim()), url: null, sha256: null, date: null, authors: [], publication: null }
    } else if (quoted !== undefined) {
      if (!isOpen) end()
      current ??= { quote: [], below: [] }
      ;(current as { quote: string[] }).quote.push(unescaped(quoted))
    } else if (current !== null) (current as { below: string[] }).below.push(line)
    else if (source !== null) source = withAddress(source, line)
    isOpen = quoted !== undefined
  }
  end()
  return marks.length === 0 ? failure('not-marks', t('marks:file.noQuotations', { name })) : success({ marks, passedOver })
}

function withAddress(source: MarkedSource, line: string): MarkedSource {
  const address = /<(https?:\/\/[^\s<>]{1,2000})>/i.exec(line)?.[1]
  return address === undefined || source.url !== null ? source : { ...source, url: address }
}

function markOf(source: MarkedSource, { quote, below }: { quote: string[]; below: string[] }): FileMark {
  const themes = below.find((line) => line.startsWith(THEMES))
  const note = below
    .filter((line) => line !== themes)
    .join('\n')
    .trim()
  return {
    id: null,
    source,
    quote: quote.join('\n').trim(),
    prefix: null,
    suffix: null,
    position: null,
    themes: (themes?.slice(THEMES.length).split(';') ?? [])
      .map((theme) => ({ slug: null, name: unescaped(theme.trim()) }))
      .filter((theme) => theme.name !== ''),
    note: unescaped(note).replaceAll('\u200b', ''),
  }
}

function unescaped(line: string): string {
  return line.replace(/\\([\\`*_[\]<>#~|])/g, '$1')
}
