import type { Mark } from '#core/article.ts'
import type { Token } from 'markdown-it'
import { FoldedText } from '../html/folded-text.ts'
import { linkAddress } from '../html/inline-marks.ts'
import { footnoteLabel } from './footnote-syntax.ts'

type OpenMark = Omit<Mark, 'start' | 'end'> & { closes: string; start: number | null; end: number }

/**
 * The words of a line of Markdown and the marks on them: emphasis, links to the web and references to footnotes (`[1]`). Pictures within text and
 * inline HTML are left out.
 */
export function inlineText(token: Token): { text: string; marks: Mark[] } {
  const folded = new FoldedText()
  const open: OpenMark[] = []
  const marks: Mark[] = []
  for (const child of token.children ?? []) {
    const begun = openedMark(child)
    if (begun !== null) open.push(begun)
    const closed = open.findLastIndex(({ closes }) => closes === child.type)
    if (closed !== -1) for (const mark of open.splice(closed)) close(mark, marks)
    const label = child.type === 'footnote_ref' ? footnoteLabel(child.meta) : null
    const stretch = folded.add(label === null ? wordsOf(child) : `[${label}]`)
    if (stretch === null) continue
    if (label !== null) marks.push({ ...stretch, kind: 'footnote', label })
    for (const mark of open) {
      mark.start ??= stretch.start
      mark.end = stretch.end
    }
  }
  return { text: folded.toString(), marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

function openedMark(token: Token): OpenMark | null {
  const { type } = token
  const place = { start: null, end: 0 }
  if (type === 'em_open') return { kind: 'emphasis', closes: 'em_close', ...place }
  if (type === 'strong_open') return { kind: 'strong', closes: 'strong_close', ...place }
  if (type !== 'link_open') return null
  const href = linkAddress(String(token.attrGet('href') ?? ''), null)
  return { kind: 'link', closes: 'link_close', ...(href !== null && { href }), ...place }
}

function close({ closes: _closes, start, end, ...mark }: OpenMark, marks: Mark[]): void {
  if (start !== null && (mark.kind !== 'link' || mark.href !== undefined)) marks.push({ start, end, ...mark })
}

function wordsOf({ type, content }: Token): string {
  if (type === 'text' || type === 'code_inline' || type === 'text_special') return content
  if (type === 'softbreak' || type === 'hardbreak') return ' '
  return type === 'html_inline' && /^<br\b/i.test(content) ? ' ' : ''
}
