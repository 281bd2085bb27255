const ENTRY = /^[ \t]*@[ \t]*(\w{1,40})[ \t]*[{(]/gm
/** Fields whose text is taken out before the entry is parsed: they are long, the parser is slow on them, and file names are no LaTeX. */
const SET_APART = /,\s*(abstract|file|keywords|note|annote|annotation|comment|bdsk-file-\d)\s*=\s*(?=[{"])/gi

/** An `@…{` of a BibTeX file, lower-case `type`, with long fields set apart by their lower-case names. */
export type BibtexChunk = { type: string; text: string; fields: Map<string, string> }

/** The entries of a BibTeX file: each begins with an `@` at the start of a line and reaches to the next, so that a broken one breaks no other. */
export function bibtexChunks(text: string): BibtexChunk[] {
  const starts = [...text.matchAll(ENTRY)].map((match) => ({ at: match.index, type: (match[1] ?? '').toLowerCase() }))
  return starts.map(({ at, type }, index) => ({ type, ...setApart(text.slice(at, starts[index + 1]?.at)) }))
}

function setApart(entry: string): Pick<BibtexChunk, 'text' | 'fields'> {
  const fields = new Map<string, string>()
  let text = ''
  let kept = 0
  for (const match of entry.matchAll(SET_APART)) {
    if (match.index < kept) continue
    const start = match.index + match[0].length
    const end = valueEnd(entry, start)
    if (end === null) continue
    fields.set((match[1] ?? '').toLowerCase(), entry.slice(start + 1, end))
    text += entry.slice(kept, match.index)
    kept = end + 1
  }
  return { text: text + entry.slice(kept), fields }
}

/** Where the brace or quotation mark that closes the value at `start` stands, null where none does. A backslash takes the next sign's meaning. */
function valueEnd(text: string, start: number): number | null {
  const quoted = text.charAt(start) === '"'
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (at > start && depth === 0 && sign === (quoted ? '"' : '}')) return at
  }
  return null
}
