import type { BriefContent } from '#core/brief.ts'
import { isUnfilled } from '#core/brief-table.ts'
import type { Template } from '#core/template.ts'
import { t } from '#text/text.ts'
import { isBare } from '../bare-block.ts'
import { tableNumbers } from '../resolve/table-numbers.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'

/** Width in points of the paper that a page is printed on. */
const PAPER_WIDTH = { A4: 595, LETTER: 612 } as const
/** Narrower columns break most words, in points; letters are printed smaller from about twice that on. */
const NARROWEST = 34

/** Tables that have more columns than a page is wide, and those in which nothing but names stands, where there is text beside them (else the section is empty). */
export function checkTables(brief: BriefContent, template: Template): Finding[] {
  const [left, , right] = template.page.margins
  const most = Math.floor((PAPER_WIDTH[template.page.size] - left - right) / NARROWEST)
  const numbers = tableNumbers(brief, template)
  return brief.sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block) => {
      const columns = block.kind === 'table' ? (block.rows[0]?.cells.length ?? 0) : 0
      const number = numbers.get(block.id)
      if (block.kind === 'table' && number !== undefined && isUnfilled(block) && !blocks.every(isBare))
        return [finding('table-unfilled', section, null, t('gate:tableUnfilled', { number }))]
      if (number === undefined || columns <= most) return []
      return [finding('narrow-columns', section, null, t('check:narrowColumns', { number, columns, most }))]
    }),
  )
}
