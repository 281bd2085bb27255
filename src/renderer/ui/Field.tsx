import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useFocusOnOpen } from './use-focus-on-open.ts'
import './field.css'

type Properties = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  /** Stands beside the label: what is known about the value, such as where it comes from. `doubtful` marks it. */
  remark?: { text: string; doubtful: boolean } | null
  /** Shown in place of the hint while the value is not acceptable. */
  error?: string | null
  placeholder?: string
  lines?: number
  /** Writing begins here when the dialog opens. */
  first?: boolean
  required?: boolean
  /** A password: its letters are not shown. */
  secret?: boolean
}

/** A labelled text field, of one or several lines. */
export function Field({
  label,
  value,
  onChange,
  hint,
  remark = null,
  error = null,
  placeholder,
  lines = 1,
  first = false,
  required = false,
  secret = false,
}: Properties) {
  const line = useFocusOnOpen<HTMLInputElement>(first)
  const area = useFocusOnOpen<HTMLTextAreaElement>(first)
  const own = placeholder === undefined ? {} : { placeholder }
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      isRequired={required}
      validationBehavior="aria"
    >
      <span className="field-top">
        <Label className="field-label">{label}</Label>
        {remark !== null && <span className={`field-remark${remark.doubtful ? ' field-doubtful' : ''}`}>{remark.text}</span>}
      </span>
      {lines > 1 ? (
        <TextArea ref={area} className="input" rows={lines} {...own} />
      ) : (
        <Input ref={line} className="input" type={secret ? 'password' : 'text'} autoComplete="off" {...own} />
      )}
      {error === null && hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  )
}
