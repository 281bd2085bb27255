/** Edits of the XML of a Word file. */
export type Edit = (xml: string) => string

export const replaced =
  (...pairs: [string, string][]): Edit =>
  (xml) =>
    pairs.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`There is no “${from}”.`)
      return text.replace(from, to)
    }, xml)

/** The stretch of the bookmark in which a text stands. */
export function stretch(xml: string, text: string): string {
  const at = xml.indexOf(text)
  const start = xml.lastIndexOf('<w:bookmarkStart', at)
  const id = /w:id="(\d+)"/.exec(xml.slice(start))?.[1] ?? ''
  const end = `<w:bookmarkEnd w:id="${id}"/>`
  return xml.slice(start, xml.indexOf(end, at) + end.length)
}
export const each =
  (change: (stretch: string, xml: string) => string, ...texts: string[]): Edit =>
  (xml) =>
    texts.reduce((now, text) => {
      const found = stretch(now, text)
      return now.replace(found, () => change(found, now))
    }, xml)

export const swap = (xml: string, one: string, other: string): string => {
  const [a, b] = [stretch(xml, one), stretch(xml, other)]
  return xml
    .replace(a, '\u0000')
    .replace(b, () => a)
    .replace('\u0000', () => b)
}
