/** In which form texts are compared: what differs in it differs in print. `joined` is what stands in it between two sentences. */
export type Form = { expected: (text: string) => string; found: (text: string) => string; joined: '' | ' ' }

/** Signs that steer layout and show nothing. What turns the direction of text is none of them: it can make 12 of 21. */
const INVISIBLE = /(?!\p{Bidi_Control})\p{Default_Ignorable_Code_Point}/gu

/** Word files and web pages say what they were given, but for white space. */
export const WORD_FORM: Form = { expected: wordForm, found: wordForm, joined: ' ' }

function wordForm(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()
}
