import { useId, useState } from 'react'
import { weighMatrix } from '#core/brief-matrix.ts'
import { findBlock } from '#core/brief/edit/edit-units.ts'
import { t } from '#text/text.ts'
import { useStore } from '#renderer/ui/store.ts'
import { setStatement } from '../text/matrix-edits.ts'
import { useSession } from '../session/use-session.ts'
import { focusTextSoon } from './text-field.ts'

/** The lines below a matrix: what is counted and what is open, and each hypothesis stated in full. */
export function MatrixFoot({ id }: { id: string }) {
  const block = useStore(useSession().content, (content) => findBlock(content, id)?.block)
  if (block?.kind !== 'matrix') return null
  const { hypotheses } = block
  const { unset, rows: weighed } = weighMatrix(block, hypotheses.length)
  const same = weighed.filter(({ tells }) => tells === 'nothing').length
  return (
    <>
      <p className="matrix-counted">
        {t('composer:matrix.counted')}{' '}
        {unset > 0 && <span className="matrix-open">{t('composer:matrix.unsetCount', { count: unset })}</span>}{' '}
        {same > 0 && t('composer:matrix.sameCount', { count: same })}
      </p>
      <ol className="matrix-statements" aria-label={t('composer:matrix.statements')}>
        {hypotheses.map((one, index) => (
          <Statement
            // What was typed is given up for what the text says when that changes, by undo or elsewhere.
            key={`${one.id} ${one.statement}`}
            id={one.id}
            name={one.name || t('composer:matrix.hypothesis', { number: index + 1 })}
            statement={one.statement}
          />
        ))}
      </ol>
    </>
  )
}

/** A hypothesis in full: kept when the field is left or Enter is pressed, one step of undo. */
function Statement({ id, name, statement }: { id: string; name: string; statement: string }) {
  const session = useSession()
  const field = useId()
  const [text, setText] = useState(statement)
  const keep = (): void => session.change(setStatement(session.editor.get(), id, text.trim()))
  return (
    <li>
      <label htmlFor={field}>{name}</label>
      <input
        id={field}
        value={text}
        placeholder={t('composer:matrix.statement')}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          if (event.key === 'Enter') keep()
          else setText(statement)
          focusTextSoon()
        }}
      />
    </li>
  )
}
