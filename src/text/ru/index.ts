import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'
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

/** All that Briefwright says in Russian, by the area that says it. */
export const ru: Partial<Complete<typeof en>> = {
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
}
