/** What the picker is to a screen reader: a list of options whose keyboard stays in the text, which no element of a form does. */
export const LIST = 'listbox'
export const OPTION = 'option'
