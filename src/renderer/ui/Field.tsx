import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import './field.css'

type Properties = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  /** Shown in place of the hint while the value is not acceptable. */
  error?: string | null
  placeholder?: string
  lines?: number
  autoFocus?: boolean
  required?: boolean
}

/** A labelled text field, of one or several lines. */
export function Field({
  label,
  value,
  onChange,
  hint,
  error = null,
  placeholder,
  lines = 1,
  autoFocus = false,
  required = false,
}: Properties) {
  const own = placeholder === undefined ? {} : { placeholder }
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      isRequired={required}
      autoFocus={autoFocus}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      {lines > 1 ? <TextArea className="input" rows={lines} {...own} /> : <Input className="input" {...own} />}
      {error === null && hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  )
}
