import { useEffect, useEffectEvent } from 'react'
import type { EditorView } from 'prosemirror-view'
import { listOf } from '#core/spelling/lists.ts'
import { layout } from '#renderer/shell/layout.ts'
import { useCommand } from '#renderer/shell/use-command.ts'
import { call } from '#renderer/ui/bridge.ts'
import { useStore } from '#renderer/ui/store.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { languageName } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import { reveal } from '../composer/found.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import type { Session } from '../session/session.ts'
import { selecting } from '../text/find.ts'
import { isKnownBesides, ownKeys } from './known-besides.ts'
import { checkSpelling, drawMisspelt, followWriting } from './misspelt.ts'
import { nextMisspelling } from './next-misspelling.ts'
import { openMisspelling } from './open-misspelling.ts'
import { readOwnWords } from './own-words.ts'

/** Checks the spelling of the brief on screen while that is wanted, and answers its commands. */
export function useSpelling(session: Session, view: EditorView | null): void {
  const wanted = useStore(layout, ({ spelling }) => spelling)
  const language = useStore(session.content, (content) => content.language)
  const excerpts = useBriefExcerpts()
  const isKnown = useEffectEvent((word: string) => isKnownBesides(session, excerpts, word))
  useEffect(() => {
    if (!wanted || view === null) return
    void readOwnWords()
    checkSpelling({ view, language: () => String(session.editor.get().doc.attrs['language']), isKnown: (word) => isKnown(word) })
    let before = session.editor.get()
    const stops = [
      session.editor.subscribe(() => {
        const now = session.editor.get()
        followWriting(before, now)
        before = now
      }),
      ownKeys.subscribe(drawMisspelt),
      () => checkSpelling(null),
      () => openMisspelling.set(null),
    ]
    return () => stops.forEach((stop) => stop())
  }, [session, view, wanted])
  useEffect(drawMisspelt, [excerpts, language])

  const goOn = async (): Promise<void> => {
    const searched = await nextMisspelling(session.editor.get, (word) => isKnownBesides(session, excerpts, word))
    if (searched === null) return notify({ tone: 'bad', text: t('spelling:notReady') })
    const { found, unchecked } = searched
    if (found === null) return notify({ tone: 'plain', text: nothingFound(language, unchecked) })
    session.dispatch(selecting(session.editor.get(), found))
    if (view) reveal(view, found)
    const { doc } = session.editor.get()
    const reply = await call('spelling.suggest', { list: found.list, word: found.word })
    // Whoever wrote on meanwhile is not held up.
    if (session.editor.get().doc === doc) openMisspelling.set({ ...found, suggestions: reply.ok ? reply.value.words : [] })
  }
  useCommand('next-misspelling', () => void goOn(), wanted)
  useCommand('toggle-spelling', () => {
    layout.set((before) => ({ ...before, spelling: !wanted }))
    notify({ tone: 'plain', text: wanted ? t('spelling:off') : t('spelling:on') })
  })
}

function nothingFound(language: string, unchecked: boolean): string {
  if (listOf(language) === null) return t('spelling:noList', { language: languageName(language) })
  return unchecked ? t('spelling:cleanPartly') : t('spelling:clean')
}
