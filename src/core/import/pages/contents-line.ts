const LEADERS = /(?:\.\s?){5}\s{0,4}(?:\d{1,4}|[ivxlc]{1,7})$/
const HEADING =
  /^(?:table of contents|contents|содержание|оглавление|мазмұны|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|目录|目錄)$/iu

/** Whether a line is one of a table of contents: dots lead to the number of a page. */
export function isContentsLine(text: string): boolean {
  return text.length < 400 && LEADERS.test(text.slice(-120))
}

/** Whether a heading announces a table of contents. */
export function isContentsHeading(text: string): boolean {
  return text.length < 40 && HEADING.test(text)
}
