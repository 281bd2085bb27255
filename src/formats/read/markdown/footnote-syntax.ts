import type { Env, MarkdownIt, StateBlock, StateInline } from 'markdown-it'

const DEFINITION = /^\[\^([^\s[\]^]{1,80})\]:[ \t]*/
const REFERENCE = /\[\^([^\s[\]^]{1,80})\]/y
/** Columns by which further paragraphs of a note are indented. */
const INDENT = 4

/**
 * Teaches the parser footnotes, which CommonMark has not: `[^1]` in a line becomes a `footnote_ref` token, `[^1]: …` at the start of one becomes
 * `footnote_open`, an `inline` token for each paragraph, and `footnote_close`. Tokens carry the label in `meta`. A reference without a note stays text.
 */
export function footnoteSyntax(parser: MarkdownIt): void {
  parser.block.ruler.before('reference', 'footnote_definition', definition, { alt: ['paragraph', 'reference'] })
  parser.inline.ruler.before('link', 'footnote_ref', reference)
}

/** The labels of the notes that the text has; the blocks are read before the lines in them. */
const LABELS = Symbol('labels of footnotes')

function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const blkIndent = state.sCount[startLine] ?? 0
  if (blkIndent - state.blkIndent >= INDENT) return false
  const match = DEFINITION.exec(lineAt(state, startLine))
  if (match === null) return false
  if (silent) return true
  const paragraphs = [[lineAt(state, startLine).slice(match[0].length)]]
  let line = startLine + 1
  for (; line < endLine; line += 1) {
    if (state.isEmpty(line)) {
      const next = state.skipEmptyLines(line)
      if (next >= endLine || (state.sCount[next] ?? 0) - state.blkIndent < INDENT) break
      paragraphs.push([])
      line = next - 1
    } else if (DEFINITION.test(lineAt(state, line))) break
    else paragraphs.at(-1)?.push(lineAt(state, line))
  }
  const label = match[1] ?? ''
  state.env[LABELS] = labelsIn(state.env).add(label)
  pushNote(state, label, paragraphs)
  state.line = line
  return true
}

function labelsIn(env: Env): Set<unknown> {
  const labels = env[LABELS]
  return labels instanceof Set ? labels : new Set()
}

function pushNote(state: StateBlock, label: string, paragraphs: readonly string[][]): void {
  state.push('footnote_open', '', 1).meta = { label }
  for (const lines of paragraphs) {
    const token = state.push('inline', '', 0)
    token.content = lines.join('\n').trim()
    token.children = []
  }
  state.push('footnote_close', '', -1)
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
}

function reference(state: StateInline, silent: boolean): boolean {
  REFERENCE.lastIndex = state.pos
  const label = REFERENCE.exec(state.src)?.[1]
  if (label === undefined || !labelsIn(state.env).has(label)) return false
  if (!silent) state.push('footnote_ref', '', 0).meta = { label }
  state.pos = REFERENCE.lastIndex
  return true
}

/** The label that a footnote token carries. */
export function footnoteLabel(meta: unknown): string | null {
  return typeof meta === 'object' && meta !== null && 'label' in meta && typeof meta.label === 'string' ? meta.label : null
}
