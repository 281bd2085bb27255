import type { MenuCommand } from '#contract/events.ts'
import { ask } from '../../ui/queries.ts'
import { runCommand } from '../commands.ts'
import { closeDialog } from '../dialogs.ts'
import { openArticle, openBeside, openBrief, showScope } from '../place.ts'
import { clearSearch, showSearch } from '../search.ts'
import type { Entry } from './entries.ts'
import { keepChosen } from './recent.ts'

/** Goes to an entry, or does it; an article is read `beside` the one that is open. */
export function choose(entry: Entry, beside = false): void {
  keepChosen(entry)
  closeDialog()
  // Once the palette is gone, which keeps commands from the window, and has given the keyboard back.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => (beside && entry.kind === 'article' ? openBeside(entry.id) : go(entry))),
  )
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
    case 'collection':
      clearSearch()
      showScope({ kind: 'collection', name: id })
      break
    case 'search':
      void showSaved(id)
      break
    case 'brief':
      openBrief(id)
      break
    case 'article':
      openArticle({ article: id })
  }
}

async function showSaved(id: string): Promise<void> {
  const saved = (await ask('searches.list', {})).find((each) => each.id === id)
  if (saved !== undefined) showSearch(saved.query)
}
