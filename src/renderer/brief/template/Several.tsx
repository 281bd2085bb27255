import { Check } from '#renderer/ui/Check.tsx'

type Properties<T extends string> = {
  label: string
  all: readonly T[]
  chosen: readonly T[]
  nameOf: (id: T) => string
  onChange: (chosen: T[]) => void
}

/** A group of things that may be ticked; those that are keep the order in which they are offered. */
export function Several<T extends string>({ label, all, chosen, nameOf, onChange }: Properties<T>) {
  return (
    <fieldset className="editor-group">
      <legend className="field-label">{label}</legend>
      {all.map((id) => (
        <Check
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(on) => onChange(all.filter((each) => (each === id ? on : chosen.includes(each))))}
        >
          {nameOf(id)}
        </Check>
      ))}
    </fieldset>
  )
}
