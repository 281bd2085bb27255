/** Characters that no text has (Unicode calls them noncharacters) around the label of a paragraph, while converters pass it on as text. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1']
const MARKED = /\ufdd0([^\ufdd0\ufdd1]{0,200})\ufdd1/gu
/** Where a label stands, once the text is HTML. */
export const LABEL_ATTRIBUTE = 'data-printed-label'

/** A label as text that a converter passes on. */
export function markedLabel(label: string): string {
  return `${OPEN}${label}${CLOSE}`
}

/** Without what looks like such a mark. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ufdd0\ufdd1]/gu, '')
}

/** HTML in which marked labels have become elements. */
export function labelElements(html: string): string {
  return html.replace(MARKED, `<span ${LABEL_ATTRIBUTE}="$1"></span>`)
}
