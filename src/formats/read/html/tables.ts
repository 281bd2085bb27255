import type { DomElement } from './dom.ts'

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
