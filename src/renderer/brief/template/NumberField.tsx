import { useState } from 'react'
import { Field } from '#renderer/ui/Field.tsx'

type Properties = {
  label: string
  /** NaN: what stands there is no number. */
  value: number | null
  onChange: (value: number | null) => void
  error?: string | null
  hint?: string
}

/** A number, or nothing (null). */
export function NumberField({ label, value, onChange, error = null, hint }: Properties) {
  const [typed, setTyped] = useState('')
  // What was typed stands as long as it says the number: “1.” is on its way to “1.5”.
  const shown = Object.is(numberOf(typed), value) ? typed : value === null || Number.isNaN(value) ? '' : String(value)
  return (
    <Field
      label={label}
      value={shown}
      error={error}
      {...(hint === undefined ? {} : { hint })}
      onChange={(text) => {
        setTyped(text)
        onChange(numberOf(text))
      }}
    />
  )
}

/** Null for nothing, NaN for what is no number. A comma is a decimal point. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return null
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(trimmed) ? Number(trimmed) : Number.NaN
}
