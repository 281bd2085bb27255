import { Check, ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import './menu.css'

type Properties<T extends string> = {
  label: string
  value: T
  choices: readonly { id: T; label: string; dot?: string }[]
  onChange: (value: T) => void
}

/** A quiet button that shows the present choice and opens the others, such as the order of a list. */
export function ChoiceMenu<T extends string>({ label, value, choices, onChange }: Properties<T>) {
  const present = choices.find((choice) => choice.id === value)
  return (
    <MenuTrigger>
      <Button className="choice" aria-label={`${label}: ${present?.label ?? ''}`}>
        {present?.label}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className="popover fade-in" placement="bottom end" offset={5}>
        <Menu
          className="menu"
          aria-label={label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onAction={(key) => {
            const chosen = choices.find((choice) => choice.id === key)
            if (chosen) onChange(chosen.id)
          }}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} textValue={choice.label} className="menu-item">
              {choice.dot !== undefined && <span className="dot" style={{ background: choice.dot }} />}
              <span>{choice.label}</span>
              <Check size={14} className="menu-tick" aria-hidden />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
