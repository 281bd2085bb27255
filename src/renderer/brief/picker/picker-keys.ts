type Answer = (event: KeyboardEvent) => boolean
let answer: Answer | null = null

/** Lets the open picker have the keys of the text first; the returned function gives them back. */
export function answerPickerKeys(given: Answer): () => void {
  answer = given
  return () => {
    if (answer === given) answer = null
  }
}

/** Whether the open picker took this key. */
export function pickerKey(event: KeyboardEvent): boolean {
  return answer?.(event) ?? false
}
