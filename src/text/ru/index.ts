import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'
import { analysis } from './analysis.ts'
import { article } from './article.ts'
import { backups } from './backups.ts'
import { comments } from './comments.ts'
import { coverage } from './coverage.ts'
import { exchange } from './exchange.ts'
import { figure } from './figure.ts'
import { formats } from './formats.ts'
import { found } from './found.ts'
import { history } from './history.ts'
import { importing } from './importing.ts'
import { library } from './library.ts'
import { marks } from './marks.ts'
import { overview } from './overview.ts'
import { reader } from './reader.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { source } from './source.ts'
import { storage } from './storage.ts'
import { style } from './style.ts'
import { template } from './template.ts'
import { themes } from './themes.ts'
import { triage } from './triage.ts'
import { uses } from './uses.ts'
import { pages } from './pages.ts'

/** All that Briefwright says in Russian, by the area that says it. */
export const ru: Partial<Complete<typeof en>> = {
  analysis,
  article,
  backups,
  comments,
  coverage,
  exchange,
  figure,
  formats,
  found,
  history,
  importing,
  library,
  marks,
  overview,
  reader,
  review,
  search,
  source,
  storage,
  style,
  template,
  themes,
  triage,
  uses,
  pages,
}
