import type { Complete } from '../complete.ts'
import type { en } from '../en/index.ts'
import { about } from './about.ts'
import { commands } from './commands.ts'
import { desktop } from './desktop.ts'
import { find } from './find.ts'
import { guide } from './guide.ts'
import { kept } from './kept.ts'
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
  pages,
  palette,
  shell,
  spelling,
  tour,
  typography,
  window,
}
