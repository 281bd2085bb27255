import type { BriefCheckView } from '#contract/views.ts'
import type { MatrixMark } from '#core/brief.ts'
import { MARKS, matrixSentences } from '#core/brief-matrix.ts'
import { findBlock } from '#core/brief/edit/edit-units.ts'
import { t } from '#text/text.ts'
import { useStore } from '#renderer/ui/store.ts'
import { findNode } from '../text/cursor.ts'
import { setMark } from '../text/matrices.ts'
import { useSession } from '../session/use-session.ts'
import { markedCell } from './marked-cell.ts'
import { MatrixMenu } from './MatrixMenu.tsx'
import { Traced } from './Traced.tsx'

type Properties = { id: string; number: number | null; check: BriefCheckView | null }

/** The lines above a matrix: its number in print, how many of its sentences are traced, what can be done with it; and what the marks mean, each a button for the mark that was gone to. */
export function MatrixHead({ id, number, check }: Properties) {
  const session = useSession()
  const block = useStore(session.content, (content) => findBlock(content, id)?.block)
  const cell = useStore(markedCell, (marked) => (marked?.matrix === id ? marked : null))
  const put = (mark: MatrixMark | null): void => {
    const row = cell ? findNode(session.editor.get().doc, cell.row) : null
    const made = cell && row ? setMark(session.editor.get(), row.position, cell.column, mark) : null
    if (made) session.dispatch(made)
  }
  const button = (mark: MatrixMark | null) => (
    <button
      key={mark}
      type="button"
      tabIndex={-1}
      className="matrix-key"
      disabled={cell === null}
      // The keyboard stays with the mark.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => put(mark)}
    >
      {mark !== null && (
        <b className="matrix-letter" data-mark={mark}>
          {mark}
        </b>
      )}
      {mark === null ? t('composer:matrix.unset') : t(`composer:matrix.key.${mark}`)}
    </button>
  )
  return (
    <>
      <span className="table-number">
        {number === null ? t('composer:insert.matrix') : t('composer:matrix.number', { number })}
      </span>
      <Traced sentences={block?.kind === 'matrix' ? matrixSentences(block) : []} check={check} />
      <MatrixMenu id={id} />
      <fieldset className="matrix-keys" aria-label={t('composer:matrix.marks')}>
        {MARKS.map(button)}
        {button(null)}
      </fieldset>
    </>
  )
}
