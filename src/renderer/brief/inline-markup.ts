/** `start` is where the part begins in what is shown. */
export type InlinePart = { start: number; text: string; style: 'plain' | 'emphasis' | 'strong' }

const MARKED = /\\([\\*_])|\*\*(?=\S)((?:\\.|[^*])+?)\*\*|\*(?=\S)((?:\\.|[^*])+?)\*/g

/** The parts of a sentence of inline Markdown, as they are shown: *emphasis*, **strong**, backslash escapes; everything else is literal. */
export function inlineParts(text: string): InlinePart[] {
  const parts: InlinePart[] = []
  const add = (piece: string, style: InlinePart['style']): void => {
    const last = parts.at(-1)
    if (piece === '') return
    if (last?.style === style) last.text += piece
    else parts.push({ start: last ? last.start + last.text.length : 0, text: piece, style })
  }
  let at = 0
  for (const match of text.matchAll(MARKED)) {
    add(text.slice(at, match.index), 'plain')
    const [whole, escaped, strong, emphasis] = match
    if (escaped !== undefined) add(escaped, 'plain')
    else if (strong !== undefined) add(unescape(strong), 'strong')
    else if (emphasis !== undefined) add(unescape(emphasis), 'emphasis')
    at = match.index + whole.length
  }
  add(text.slice(at), 'plain')
  return parts
}

function unescape(text: string): string {
  return text.replace(/\\([\\*_])/g, '$1')
}
