import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components'
import '#renderer/ui/menu.css'
import { openTableMenu } from './open-block-menu.ts'

type Properties = {
  /** The block whose menu it is. */
  id: string
  isOpen: boolean
  label: string
  /** Which entries cannot be chosen now. */
  disabled: readonly string[]
  /** Does what was chosen. */
  act: (key: string) => void
  /** Gives the keyboard back. */
  leave: () => void
  children: ReactNode
}

/** The menu in the head of a table or a matrix: opened by its button, or by the command from within. */
export function HeadMenu({ id, isOpen, label, disabled, act, leave, children }: Properties) {
  return (
    <MenuTrigger
      isOpen={isOpen}
      onOpenChange={(open) => {
        openTableMenu.set(open ? id : null)
        if (!open) leave()
      }}
    >
      <Button className="choice table-menu" excludeFromTabOrder aria-label={label}>
        {label} <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="popover fade-in" placement="bottom end" offset={4}>
        <Menu
          className="menu"
          aria-label={label}
          disabledKeys={disabled}
          onAction={(key) => {
            act(String(key))
            leave()
          }}
        >
          {children}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
