import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import type { CallOutput } from '../../ui/bridge.ts'
import { notify } from '../../ui/toasts.ts'

/** Says that another file stands in the library's place, and what became of the one before. */
export function restored({ keptAside, leftOut }: CallOutput<'library.restore'>): void {
  closeDialog()
  const told = [
    t('shell:restored'),
    ...(keptAside === null ? [] : [t('shell:keptAside', { file: keptAside })]),
    ...(leftOut.length === 0 ? [] : [t('shell:notTakenOver', { names: leftOut.join(', ') })]),
  ]
  notify({ tone: 'ok', text: told.join(' ') })
}
