import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'
import { pages } from './pages.ts'

/** All that Briefwright says in Russian, by the area that says it. */
export const ru: Partial<Complete<typeof en>> = {
  pages,
}
