/** Set on the form's first field that should be looked at, or its first. */
export const EDIT_FIRST = 'data-edit-first'

/** Hands the keyboard to the form of what is selected. */
export function editFirst(): void {
  const field = document.querySelector(`[${EDIT_FIRST}]`)
  if (!(field instanceof HTMLElement)) return
  field.focus()
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
}
