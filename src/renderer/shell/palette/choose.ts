import type { MenuCommand } from '#contract/events.ts'
import { runCommand } from '../commands.ts'
import { closeDialog } from '../dialogs.ts'
import { openArticle, openBrief, showScope } from '../place.ts'
import { clearSearch } from '../search.ts'
import type { Entry } from './entries.ts'
import { keepChosen } from './recent.ts'

/** Goes to an entry, or does it. */
export function choose(entry: Entry): void {
  keepChosen(entry)
  closeDialog()
  // Once the palette is gone, which keeps commands from the window, and has given the keyboard back.
  requestAnimationFrame(() => requestAnimationFrame(() => go(entry)))
}

function go({ kind, id }: Entry): void {
  switch (kind) {
    case 'command':
      runCommand(id as MenuCommand)
      break
    case 'theme':
      clearSearch()
      showScope({ kind: 'theme', slug: id })
      break
    case 'brief':
      openBrief(id)
      break
    case 'article':
      openArticle({ article: id })
  }
}
