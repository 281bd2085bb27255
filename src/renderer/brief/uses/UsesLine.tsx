import { usesCount } from '#core/brief/resting/resting-words.ts'
import { dialog, type OpenDialog } from '#renderer/shell/dialogs.ts'
import { t } from '#text/text.ts'
import './uses.css'

type Properties = Omit<Extract<OpenDialog, { kind: 'uses' }>, 'kind'> & { briefs: readonly { sentences: readonly unknown[] }[] }

/** “Used in 2 briefs: 5 sentences.”, and the way to the list of them; nothing where no brief rests on it. */
export function UsesLine({ briefs, ...what }: Properties) {
  if (briefs.length === 0) return null
  return (
    <button type="button" className="uses-line num" title={t('uses:show')} onClick={() => dialog.set({ kind: 'uses', ...what })}>
      {usesCount(briefs)}
    </button>
  )
}
