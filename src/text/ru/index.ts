import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'
import { about } from './about.ts'
import { commands } from './commands.ts'
import { desktop } from './desktop.ts'
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
import { pages } from './pages.ts'
import { palette } from './palette.ts'
import { shell } from './shell.ts'
import { spelling } from './spelling.ts'
import { tour } from './tour.ts'
import { typography } from './typography.ts'
import { window } from './window.ts'

/** All that Briefwright says in Russian, by the area that says it. */
export const ru: Partial<Complete<typeof en>> = {
  about,
  commands,
  desktop,
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
  pages,
  palette,
  shell,
  spelling,
  tour,
  typography,
  window,
}
