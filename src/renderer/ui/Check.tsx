import { Check as Tick } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import type { CheckboxProps } from 'react-aria-components'
import './field.css'

/** A checkbox with its text beside it. */
export function Check({ children, ...rest }: Omit<CheckboxProps, 'children' | 'className'> & { children: ReactNode }) {
  return (
    <Checkbox {...rest} className="check">
      {({ isSelected }) => (
        <>
          <span className="check-box" aria-hidden>
            {isSelected && <Tick size={12} strokeWidth={3} />}
          </span>
          <span className="check-text">{children}</span>
        </>
      )}
    </Checkbox>
  )
}
