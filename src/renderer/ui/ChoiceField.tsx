import { ChoiceMenu } from './ChoiceMenu.tsx'

type Properties<T extends string> = {
  label: string
  value: T
  choices: readonly { id: T; label: string }[]
  onChange: (value: T) => void
  hint?: string
  error?: string | null
}

/** A labelled choice among a few, as fields of text stand beside it. */
export function ChoiceField<T extends string>({ label, hint, error = null, ...choice }: Properties<T>) {
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <span className="field-choice">
        <ChoiceMenu label={label} {...choice} />
      </span>
      {error === null && hint !== undefined && <span className="field-hint">{hint}</span>}
      {error !== null && (
        <span className="field-error" role="alert">
          {error}
        </span>
      )}
    </div>
  )
}
