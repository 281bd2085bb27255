import { X } from 'lucide-react'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '#text/text.ts'
import { useOpenDialog } from './open-dialogs.ts'
import { clearOffers } from './toasts.ts'
import './dialog.css'

type Properties = {
  title: string
  /** One sentence under the title. */
  lead?: ReactNode
  children: ReactNode
  /** The row of buttons at the bottom. */
  actions?: ReactNode
  width?: number
  /** What Enter does in a field of one line: mostly what the first of the buttons does. */
  onEnter?: () => void
  onClose: () => void
}

/** A dialog over the window, which answers no command meanwhile. Escape and the cross close it; a press outside does not, so that nothing typed is lost. */
export function ModalDialog({ title, lead, children, actions, width = 560, onEnter, onClose }: Properties) {
  useOpenDialog()
  useEffect(() => clearOffers(), [])
  return (
    <ModalOverlay className="scrim" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal fade-in" style={{ width }}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <div>
              <Heading slot="title" className="dialog-title">
                {title}
              </Heading>
              {lead !== undefined && <p className="muted">{lead}</p>}
            </div>
            <Button className="icon-button" aria-label={t('window:close')} onPress={onClose}>
              <X size={16} aria-hidden />
            </Button>
          </header>
          {onEnter === undefined ? (
            <div className="dialog-body">{children}</div>
          ) : (
            <form
              className="dialog-body"
              onSubmit={(event) => {
                event.preventDefault()
                onEnter()
              }}
            >
              {children}
              {/* A form of several fields takes Enter only where it has one. */}
              <input type="submit" hidden />
            </form>
          )}
          {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
