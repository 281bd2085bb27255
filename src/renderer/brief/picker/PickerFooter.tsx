import { Keys } from '#renderer/ui/controls.tsx'
import { t } from '#text/text.ts'

/** The keys of the picker. */
const KEYS = [
  { keys: 'Enter', does: 'block' },
  { keys: 'Shift+Enter', does: 'inline' },
  { keys: 'Ctrl+Enter', does: 'evidence' },
] as const

/** Which key does what with the passage in hand. */
export function PickerFooter({ offers }: { offers: boolean }) {
  return (
    <footer className="picker-footer">
      {offers &&
        KEYS.map(({ keys, does }) => (
          <span key={does}>
            <Keys keys={keys} /> {t(`picker:does.${does}`)}
          </span>
        ))}
      <span className="spacer" />
      <span>
        <Keys keys="Escape" /> {t('picker:close')}
      </span>
    </footer>
  )
}
