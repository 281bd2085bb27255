import { ChevronDown } from 'lucide-react'
import { Button, MenuTrigger } from 'react-aria-components'
import { ChoiceList, type Choices } from './ChoiceList.tsx'

/** A quiet button that shows the present choice and opens the others, such as the order of a list. */
export function ChoiceMenu<T extends string>(properties: Choices<T>) {
  const { label, value, choices } = properties
  const present = choices.find((choice) => choice.id === value)
  return (
    <MenuTrigger>
      <Button className="choice" aria-label={`${label}: ${present?.label ?? ''}`}>
        {present?.label}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <ChoiceList {...properties} />
    </MenuTrigger>
  )
}
