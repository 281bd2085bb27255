import { about } from './about.ts'
import { analysis } from './analysis.ts'
import { article } from './article.ts'
import { backups } from './backups.ts'
import { beside } from './beside.ts'
import { brief } from './brief.ts'
import { check } from './check.ts'
import { commands } from './commands.ts'
import { comments } from './comments.ts'
import { compare } from './compare.ts'
import { composer } from './composer.ts'
import { coverage } from './coverage.ts'
import { desktop } from './desktop.ts'
import { document } from './document.ts'
import { draft } from './draft.ts'
import { editor } from './editor.ts'
import { evidence } from './evidence.ts'
import { exchange } from './exchange.ts'
import { figure } from './figure.ts'
import { find } from './find.ts'
import { formats } from './formats.ts'
import { found } from './found.ts'
import { gate } from './gate.ts'
import { details } from './details.ts'
import { grades } from './grades.ts'
import { guide } from './guide.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { importing } from './importing.ts'
import { issue } from './issue.ts'
import { kept } from './kept.ts'
import { library } from './library.ts'
import { overview } from './overview.ts'
import { palette } from './palette.ts'
import { pages } from './pages.ts'
import { picker } from './picker.ts'
import { marks } from './marks.ts'
import { outline } from './outline.ts'
import { reader } from './reader.ts'
import { refused } from './refused.ts'
import { returned } from './returned.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { shell } from './shell.ts'
import { source } from './source.ts'
import { spelling } from './spelling.ts'
import { storage } from './storage.ts'
import { style } from './style.ts'
import { template } from './template.ts'
import { terminal } from './terminal.ts'
import { tour } from './tour.ts'
import { tradecraft } from './tradecraft.ts'
import { triage } from './triage.ts'
import { splitting } from './splitting.ts'
import { themes } from './themes.ts'
import { typography } from './typography.ts'
import { unread } from './unread.ts'
import { uses } from './uses.ts'
import { verify } from './verify.ts'
import { versions } from './versions.ts'
import { window } from './window.ts'
import { wording } from './wording.ts'
import { write } from './write.ts'

/** All that Briefwright says in English, by the area that says it. Complete: other languages fall back to it. */
export const en = {
  about,
  analysis,
  article,
  backups,
  beside,
  brief,
  check,
  commands,
  comments,
  compare,
  composer,
  coverage,
  desktop,
  document,
  draft,
  editor,
  evidence,
  exchange,
  figure,
  find,
  formats,
  found,
  gate,
  details,
  grades,
  guide,
  help,
  history,
  importing,
  issue,
  kept,
  library,
  pages,
  overview,
  palette,
  picker,
  marks,
  outline,
  reader,
  refused,
  returned,
  review,
  search,
  shell,
  source,
  spelling,
  storage,
  style,
  template,
  terminal,
  tour,
  tradecraft,
  triage,
  splitting,
  themes,
  typography,
  unread,
  uses,
  verify,
  versions,
  window,
  wording,
  write,
} as const
