import { t } from '#text/text.ts'
import { dialog } from '../../shell/dialogs.ts'
import { useCommand } from '../../shell/use-command.ts'
import { TextButton } from '../../ui/controls.tsx'
import { useQueryToSave, useShownSearch } from './saved-search.ts'

/** Keeps the search that is on screen; nothing where it is kept already. */
export function SaveSearch() {
  const query = useQueryToSave()
  const saved = useShownSearch()
  const can = query !== null && saved === null
  const save = (): void => {
    if (query !== null) dialog.set({ kind: 'save-search', query })
  }
  useCommand('save-search', save, can)
  if (!can) return null
  return (
    <TextButton tone="quiet" small onPress={save}>
      {t('kept:search.save')}
    </TextButton>
  )
}
