import { type DomElement, type DomNode, isElement, isText } from './dom.ts'

/** Whether a table holds data: some row has two or more short cells, and no cell holds paragraphs or another table. Other tables lay out a page. */
export function isDataTable(table: DomElement): boolean {
  if (table.querySelector('table, p + p, h1, h2, h3, article, ul ul') !== null) return false
  if (table.getAttribute('role') === 'presentation') return false
  let wide = 0
  let rows = 0
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.querySelectorAll('td, th')]
    rows += 1
    if (cells.length >= 2) wide += 1
    if (cells.some((cell) => (cell.textContent ?? '').trim().length > 600)) return false
  }
  return rows >= 1 && wide >= rows / 2
}

const PARTS = new Set(['TBODY', 'THEAD', 'TFOOT', 'TR'])
const OF_TABLE = new Set(['TD', 'TH', 'CAPTION', 'COLGROUP', 'COL'])

/** What stands in a table outside its cells: browsers show it above the table. */
export function strayNodes(table: DomElement): DomNode[] {
  const stray: DomNode[] = []
  for (let at = table.firstChild; at !== null; at = at.nextSibling) {
    if (isText(at)) {
      if ((at.textContent ?? '').trim() !== '') stray.push(at)
    } else if (isElement(at)) {
      const tag = at.tagName.toUpperCase()
      if (PARTS.has(tag)) stray.push(...strayNodes(at))
      else if (!OF_TABLE.has(tag)) stray.push(at)
    }
  }
  return stray
}
