import { CircleAlert, CircleCheck, X } from 'lucide-react'
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { t } from '#text/text.ts'
import { toasts } from './toasts.ts'
import './toasts.css'

/** How far they stand from the status bar, and the screen from them. */
const GAP = 8

/** Keeps so much room free below the screen as the notices take; as a property that the style sheet knows, set through the CSSOM. */
function makeRoom(region: HTMLElement | null): (() => void) | undefined {
  if (region === null) return undefined
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => style.setProperty('--notices', `${region.offsetHeight + 2 * GAP}px`))
  observer.observe(region)
  return () => {
    observer.disconnect()
    style.removeProperty('--notices')
  }
}

/** Where notices appear: bottom right, above the status bar, in a room of their own. */
export function ToastArea() {
  return (
    <ToastRegion ref={makeRoom} queue={toasts} className="toasts" aria-label={t('window:notices')}>
      {({ toast }) => (
        <Toast toast={toast} className={`toast toast-${toast.content.tone} fade-in`}>
          {toast.content.tone === 'ok' && <CircleCheck size={16} aria-hidden />}
          {toast.content.tone === 'bad' && <CircleAlert size={16} aria-hidden />}
          <ToastContent className="toast-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.actions?.map((action) => (
            <Button
              key={action.label}
              className="link toast-action"
              onPress={() => {
                toasts.close(toast.key)
                action.run()
              }}
            >
              {action.label}
            </Button>
          ))}
          <Button slot="close" className="icon-button" aria-label={t('window:closeNotice')}>
            <X size={14} aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
