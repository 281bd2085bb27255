import { z } from 'zod'

/** The languages that are offered for the text of a brief, as BCP 47; any other may be named on the command line. `en`: English without saying whose. */
export const BRIEF_LANGUAGES = 'en en-GB en-US ru kk ky tg tr tt ug uk uz zh de es fr it pl'.split(' ')

/** A language as BCP 47, in the letters in which such tags are written (`en-GB`). Fails for what is none. */
export const BriefLanguage = z.string().transform((tag, context) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }
})
