import { Collection, ListBox, ListBoxItem } from 'react-aria-components'
import { closeDialog, dialog } from '#renderer/shell/dialogs.ts'
import { go } from '#renderer/shell/place.ts'
import { act } from '#renderer/ui/act.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { useCall } from '#renderer/ui/queries.ts'
import { useFocusOnOpen } from '#renderer/ui/use-focus-on-open.ts'
import { t } from '#text/text.ts'
import { quoteInBrief } from '../excerpts/quote-in-brief.ts'
import '#renderer/ui/menu.css'
import '../picker/picker.css'

/** Asks into which section of a brief excerpts go, or into which brief where none is open. */
export function QuoteWhereDialog({ brief: id, excerpts }: { brief: string | null; excerpts: readonly string[] }) {
  const { data: brief } = useCall('briefs.get', { id: id ?? '' }, { enabled: id !== null })
  const { data: templates } = useCall('templates.list', {})
  const { data: briefs } = useCall('briefs.list', {})
  const template = templates?.find((one) => one.id === brief?.template.id)
  const isWritten = (slot: string): boolean => template?.sections.find((section) => section.id === slot)?.kind === 'sources'
  const places =
    id === null
      ? briefs?.map(({ id: each, title }) => ({ id: each, title }))
      : templates && brief?.sections.filter(({ slot }) => !isWritten(slot)).map(({ id: each, title }) => ({ id: each, title }))
  const quote = async (chosen: string): Promise<void> => {
    closeDialog()
    const found = await act('excerpts.get', { ids: [...excerpts] })
    if (!found) return
    if (id === null) go({ brief: chosen })
    const ordered = excerpts.flatMap((one) => found.find((excerpt) => excerpt.id === one) ?? [])
    await (id === null ? quoteInBrief(chosen, ordered, null) : quoteInBrief(id, ordered, chosen))
  }
  return (
    <ModalDialog
      title={t('picker:into.which')}
      lead={id === null ? t('picker:into.brief') : brief && t('picker:into.section', { brief: brief.title })}
      width={420}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('picker:into.cancel')}</TextButton>
          {id === null && (
            <TextButton tone="primary" onPress={() => dialog.set({ kind: 'new-brief' })}>
              {t('picker:into.newBrief')}
            </TextButton>
          )}
        </>
      }
    >
      {places && places.length > 0 && (
        <Places label={id === null ? t('picker:into.briefs') : t('picker:into.sections')} places={places} onChoose={quote} />
      )}
    </ModalDialog>
  )
}

type PlacesProperties = { label: string; places: { id: string; title: string }[]; onChoose: (id: string) => Promise<void> }

function Places({ label, places, onChoose }: PlacesProperties) {
  const list = useFocusOnOpen<HTMLDivElement>()
  return (
    <ListBox ref={list} className="quote-where" aria-label={label} onAction={(key) => void onChoose(String(key))}>
      <Collection items={places}>
        {({ id, title }) => (
          <ListBoxItem id={id} textValue={title} className="menu-item">
            {title}
          </ListBoxItem>
        )}
      </Collection>
    </ListBox>
  )
}
