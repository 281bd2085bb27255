import type { BriefCheckView } from '#contract/views.ts'
import { tableSentences } from '#core/brief-table.ts'
import { findBlock } from '#core/brief/edit/edit-units.ts'
import { t } from '#text/text.ts'
import { useStore } from '#renderer/ui/store.ts'
import { useSession } from '../session/use-session.ts'
import { TableMenu } from './TableMenu.tsx'
import { Traced } from './Traced.tsx'

type Properties = { id: string; number: number | null; check: BriefCheckView | null }

/** The line above a table: its number in print, how many of its sentences are traced, and what can be done with its rows and columns. */
export function TableHead({ id, number, check }: Properties) {
  const block = useStore(useSession().content, (content) => findBlock(content, id)?.block)
  const sentences = block?.kind === 'table' ? tableSentences(block) : []
  return (
    <>
      <span className="table-number">
        {number === null ? t('composer:table.unnumbered') : t('composer:table.number', { number })}
      </span>
      <Traced sentences={sentences} check={check} />
      <TableMenu id={id} />
    </>
  )
}
