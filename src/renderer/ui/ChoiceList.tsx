import { Check } from 'lucide-react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import './menu.css'

export type Choices<T extends string> = {
  label: string
  value: T
  choices: readonly { id: T; label: string; dot?: string }[]
  onChange: (value: T) => void
}

/** What can be chosen, with a tick at the present choice; opens below the button that it is given with. */
export function ChoiceList<T extends string>({ label, value, choices, onChange }: Choices<T>) {
  return (
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
  )
}
