import { common } from './common.ts'
import { document } from './document.ts'

/** All that Briefwright says in English, by the area that says it. Complete: other languages fall back to it. */
export const en = { common, document } as const
