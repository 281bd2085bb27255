import type { RestingBrief } from '#contract/resting.ts'
import type { Sources } from '#core/brief/resting/sources.ts'
import { dialog } from '#renderer/shell/dialogs.ts'
import { act } from '#renderer/ui/act.ts'
import { sessionOnScreen } from '../session/on-screen.ts'

type Words = { title: string; act: string }

/**
 * Whether sources may be removed: at once where no brief rests on them, else when the analyst has seen what does and says so. false also where it could not be
 * found out, which was shown.
 */
export async function mayGo(sources: Sources, words: Words): Promise<boolean> {
  return (await askWhether(sources, words)) !== 'no'
}

/** The same for one brief, from which the source is taken: `unused` where nothing in it rests on it. */
export async function mayBeTakenAway(sources: Sources, words: Words, brief: string): Promise<'unused' | 'yes' | 'no'> {
  return askWhether(sources, words, brief)
}

/** The briefs that rest on sources, of one brief or of all; null after it was said why that cannot be found out. */
export async function sourcesInUse({ articles, excerpts }: Sources, brief?: string): Promise<readonly RestingBrief[] | null> {
  // What is being written counts as it stands in the text.
  await sessionOnScreen.get()?.flush()
  const found = await act('briefs.restingOn', {
    articles: [...articles],
    excerpts: [...excerpts],
    ...(brief === undefined ? {} : { id: brief }),
  })
  return found?.briefs ?? null
}

async function askWhether(sources: Sources, words: Words, brief?: string): Promise<'unused' | 'yes' | 'no'> {
  const briefs = await sourcesInUse(sources, brief)
  if (briefs === null) return 'no'
  if (briefs.length === 0) return 'unused'
  return new Promise((resolve) => {
    dialog.set({
      kind: 'in-use',
      ...words,
      briefs,
      quotationsGo: brief !== undefined,
      answer: (yes) => resolve(yes ? 'yes' : 'no'),
    })
  })
}
