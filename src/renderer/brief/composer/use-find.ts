import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Node as TextNode } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { needleOf, type Needle, type Wanted } from '#core/find-in-text.ts'
import { useCommand } from '#renderer/shell/use-command.ts'
import { t } from '#text/text.ts'
import { useSession } from '../session/use-session.ts'
import {
  isQuoted,
  matchesIn,
  nextMatch,
  replaceMatch,
  replaceAll,
  selectedMatch,
  selecting,
  statementsWith,
  type Match,
} from '../text/find.ts'
import { useFollowed } from './use-followed.ts'
import { paintSelected, reveal, showFound } from './found.ts'

export type Find = {
  /** What is shown of the bar. */
  shown: 'nothing' | 'find' | 'replace'
  wanted: Wanted
  /** How many there are, and which of them is selected. */
  count: string
  /** What came of replacing. */
  told: string
  canStep: boolean
  canReplaceAll: boolean
  field: RefObject<HTMLInputElement | null>
  search: (change: Partial<Wanted>) => void
  step: (by: 1 | -1) => void
  /** Replaces the selected match and goes on; where none is selected, goes to one. */
  replace: (words: string) => void
  replaceAll: (words: string) => void
  show: (shown: 'find' | 'replace') => void
  close: () => void
}

/** A selection longer than this is not what somebody looks for. */
const LONGEST = 200
const NOTHING: readonly Match[] = []

/** Finding in the brief on screen. The match that is shown is the one that is selected, so that the caret is on it when the bar closes. */
export function useFind(view: EditorView | null): Find {
  const session = useSession()
  const [shown, setShown] = useState<Find['shown']>('nothing')
  const [asked, setAsked] = useState(0)
  const [{ wanted, needle }, setLooking] = useState<{ wanted: Wanted; needle: Needle | null }>({
    wanted: { text: '', matchCase: false, wholeWords: false },
    needle: null,
  })
  const [told, setTold] = useState<{ words: string; of: TextNode } | null>(null)
  const tell = (words: string): void => setTold({ words, of: session.editor.get().doc })
  const field = useRef<HTMLInputElement>(null)
  /** Where looking began: more letters look on from there. */
  const origin = useRef(0)
  const isOpen = shown !== 'nothing'
  const { state, now } = useFollowed(isOpen)
  const matches = isOpen && needle ? matchesIn(state.doc, needle) : NOTHING
  const at = selectedMatch(matches, state.selection)
  const stated = isOpen && needle ? statementsWith(state.doc, needle).reduce((sum, { spans }) => sum + spans.length, 0) : 0

  const present = (looking = needle): readonly Match[] => (looking ? matchesIn(session.editor.get().doc, looking) : NOTHING)
  const go = (match: Match | null): void => {
    if (!match) return
    session.dispatch(selecting(session.editor.get(), match))
    if (view) reveal(view, match)
  }
  const search = (change: Partial<Wanted>): void => {
    const next = { ...wanted, ...change }
    const looking = needleOf(next)
    setLooking({ wanted: next, needle: looking })
    setTold(null)
    go(nextMatch(present(looking), { from: origin.current, to: origin.current }, 0))
  }
  const step = (by: 1 | -1): void => {
    setTold(null)
    go(nextMatch(present(), session.editor.get().selection, by))
    origin.current = session.editor.get().selection.from
  }
  const show = (part: 'find' | 'replace'): void => {
    const { doc, selection } = session.editor.get()
    origin.current = selection.from
    const text = selection.$from.sameParent(selection.$to) ? doc.textBetween(selection.from, selection.to) : ''
    if (text !== '' && text.length <= LONGEST && text !== wanted.text) {
      const next = { ...wanted, text }
      setLooking({ wanted: next, needle: needleOf(next) })
    }
    setTold(null)
    now()
    setShown(part)
    setAsked((count) => count + 1)
  }
  const stepOrShow = (by: 1 | -1): void => {
    if (!needle) return show('find')
    step(by)
    if (!isOpen) view?.focus()
  }
  useCommand('find-in-text', () => show(shown === 'replace' ? 'replace' : 'find'))
  useCommand('replace', () => show('replace'))
  useCommand('find-next', () => stepOrShow(1))
  useCommand('find-previous', () => stepOrShow(-1))

  useEffect(() => {
    if (asked === 0) return
    field.current?.focus()
    field.current?.select()
  }, [asked])
  useLayoutEffect(() => {
    showFound(isOpen ? needle : null)
    return () => showFound(null)
  }, [isOpen, needle])
  useLayoutEffect(() => {
    // A text that was written in since is painted when it has been looked through.
    if (view?.isDestroyed === false && view.state.doc === state.doc) paintSelected(view, matches[at] ?? null)
  }, [view, state, matches, at])

  return {
    shown,
    wanted,
    told: told?.of === state.doc ? told.words : '',
    count: needle && isOpen ? counted(matches.length, at, stated) : '',
    canStep: matches.length > 0,
    canReplaceAll: matches.length + stated > 0,
    field,
    search,
    step,
    show,
    replace(words) {
      const editor = session.editor.get()
      const match = present()[selectedMatch(present(), editor.selection)]
      if (!match) return step(1)
      if (isQuoted(editor.doc, match)) {
        step(1)
        return tell(t('find:quoted'))
      }
      session.dispatch(replaceMatch(editor, match, words))
      now()
      go(nextMatch(present(), session.editor.get().selection, 0))
    },
    replaceAll(words) {
      if (!needle) return
      const { tr, replaced, left } = replaceAll(session.editor.get(), needle, words)
      if (replaced > 0) session.dispatch(tr)
      now()
      tell(left > 0 ? t('find:leftQuoted', { replaced, left }) : t('find:replaced', { count: replaced }))
    },
    close() {
      setShown('nothing')
      view?.focus()
    },
  }
}

function counted(all: number, at: number, stated: number): string {
  const words = all === 0 ? t('find:none') : at < 0 ? t('find:all', { count: all }) : t('find:at', { at: at + 1, all })
  return stated === 0 ? words : t('find:alsoStated', { words, count: stated })
}
