/** A rectangle on a page that leads to the web or a mail address; in the page's own points, y upwards. */
export type PageLink = { href: string; left: number; bottom: number; right: number; top: number }

const MOST = 2000
const LONGEST = 2000

/** The links of a page that lead to http, https or mailto. `annotations` as pdf.js gives them. */
export function pageLinks(annotations: readonly unknown[]): PageLink[] {
  return annotations.slice(0, MOST).flatMap((annotation): PageLink[] => {
    const { subtype, url, rect } = annotation as { subtype?: unknown; url?: unknown; rect?: unknown }
    if (subtype !== 'Link' || typeof url !== 'string' || !Array.isArray(rect)) return []
    const [x1, y1, x2, y2] = rect.map(Number)
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return []
    if (url.length > LONGEST || !/^(?:https?:\/\/|mailto:)/i.test(url)) return []
    return [{ href: url, left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) }]
  })
}
