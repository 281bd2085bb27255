import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'
import { analysis } from './analysis.ts'
import { article } from './article.ts'
import { backups } from './backups.ts'
import { comments } from './comments.ts'
import { coverage } from './coverage.ts'
import { details } from './details.ts'
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
import { splitting } from './splitting.ts'
import { themes } from './themes.ts'
import { triage } from './triage.ts'
import { uses } from './uses.ts'
import { about } from './about.ts'
import { commands } from './commands.ts'
import { desktop } from './desktop.ts'
import { document } from './document.ts'
import { find } from './find.ts'
import { guide } from './guide.ts'
import { kept } from './kept.ts'
import { beside } from './beside.ts'
import { brief } from './brief.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { composer } from './composer.ts'
import { draft } from './draft.ts'
import { editor } from './editor.ts'
import { evidence } from './evidence.ts'
import { gate } from './gate.ts'
import { grades } from './grades.ts'
import { issue } from './issue.ts'
import { outline } from './outline.ts'
import { picker } from './picker.ts'
import { refused } from './refused.ts'
import { returned } from './returned.ts'
import { tradecraft } from './tradecraft.ts'
import { versions } from './versions.ts'
import { wording } from './wording.ts'
import { verify } from './verify.ts'
import { write } from './write.ts'
import { unread } from './unread.ts'
import { terminal } from './terminal.ts'
import { help } from './help.ts'
import { pages } from './pages.ts'
import { palette } from './palette.ts'
import { shell } from './shell.ts'
import { spelling } from './spelling.ts'
import { tour } from './tour.ts'
import { typography } from './typography.ts'
import { window } from './window.ts'

/** All that Briefwright says in Russian, by the area that says it. */
export const ru: Complete<typeof en> = {
  analysis,
  article,
  backups,
  comments,
  coverage,
  details,
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
  splitting,
  themes,
  triage,
  uses,
  about,
  commands,
  desktop,
  document,
  find,
  guide,
  kept,
  beside,
  brief,
  check,
  compare,
  composer,
  draft,
  editor,
  evidence,
  gate,
  grades,
  issue,
  outline,
  picker,
  refused,
  returned,
  tradecraft,
  versions,
  wording,
  verify,
  write,
  unread,
  terminal,
  help,
  pages,
  palette,
  shell,
  spelling,
  tour,
  typography,
  window,
}
