/** After these no space is written: full-width marks, with closing quotes and brackets. */
const ENDS_WIDE = /[。！？｡…—][”’」』）]*$/u

/** Whether the next sentence follows without a space, as in Chinese. */
export function endsWide(text: string): boolean {
  return ENDS_WIDE.test(text)
}
