/** Control characters (C0 but tab and line feed, DEL, C1), line and paragraph separators, and marks that turn the direction of what follows. */
const ACTING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g
const ESCAPE = 0x1b

/**
 * The text with everything a terminal would act on shown instead: `␛` for the escape character, `\\u009b` and the like for the rest. Names of files
 * and titles come from strangers and may carry commands.
 */
export function harmless(text: string): string {
  return text.replace(ACTING, (character) => {
    const code = character.charCodeAt(0)
    return code === ESCAPE ? '␛' : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** The same for one cell or one line, in which a line feed or a tab would break the table or the line. */
export function harmlessLine(text: string): string {
  return harmless(text.replace(/[\n\t]/g, ' '))
}
