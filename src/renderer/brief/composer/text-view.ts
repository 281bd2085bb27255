import { keymap } from 'prosemirror-keymap'
import { dropCursor } from 'prosemirror-dropcursor'
import { Plugin } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { textKeys, typeAcross } from '../text/commands.ts'
import { deleteAcross } from '../text/keep-sections.ts'
import { cleanHtml, cleanText, flattened } from '../text/paste.ts'
import { withSentences } from '../text/pasted-parts.ts'
import { BlockView, type BlockSource } from './block-view.ts'
import { placeholders } from './decorations.ts'
import { SectionView } from './section-view.ts'

export type TextViewSource = BlockSource & {
  guidance: (slot: string) => string
  /** Commands of the table by their keys, before those of the text. */
  keys: (view: EditorView, event: KeyboardEvent) => boolean
  /** What is typed that is more than text: whether it was taken. */
  typed: (view: EditorView, text: string) => boolean
  drop: (view: EditorView, event: DragEvent, position: number) => boolean
}

/** The text field: one for the whole brief. It shows the session's state, and gives every change to the session first. */
export function createTextView(host: HTMLElement, session: Session, source: TextViewSource): EditorView {
  const block: ConstructorParameters<typeof EditorView>[1]['nodeViews'] = Object.fromEntries(
    ['paragraph', 'heading', 'judgement', 'item', 'quotation'].map((name) => [
      name,
      (node, view, getPos) => new BlockView(node, view, getPos, source),
    ]),
  )
  const section: (typeof block)[string] = (node) => new SectionView(node, source.hosts)
  const view: EditorView = new EditorView(host, {
    state: session.editor.get(),
    plugins: [
      keymap(textKeys),
      dropCursor({ color: 'var(--accent)', width: 2 }),
      placeholders({
        section: source.guidance,
        here: () => t('composer:writeHere'),
        heading: () => t('composer:insert.heading'),
      }),
      afterComposing(session),
    ],
    nodeViews: { ...block, section, written: section },
    attributes: {
      class: 'brief-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': t('composer:text'),
      spellcheck: 'false',
    },
    dispatchTransaction(transaction) {
      const cut = transaction.getMeta('uiEvent') === 'cut' ? deleteAcross(view.state) : null
      session.dispatch(cut ?? transaction)
    },
    handleDOMEvents: {
      keydown: (_view, event) => {
        if (!event.isComposing) readSelection(view)
        return false
      },
    },
    handleKeyDown: (_view, event) => source.keys(view, event),
    handleTextInput(_view, _from, _to, text) {
      const across = typeAcross(view.state, text)
      if (across) session.dispatch(across)
      return across !== null || source.typed(view, text)
    },
    handlePaste(_view, _event, slice) {
      const across = deleteAcross(view.state)
      if (!across) return false
      session.dispatch(across)
      session.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'))
      return true
    },
    handleDrop: (_view, event, _slice, moved) =>
      !moved &&
      source.drop(view, event, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to),
    transformPastedHTML: cleanHtml,
    transformPastedText: cleanText,
    transformPasted: (slice) => withSentences(flattened(slice), String(view.state.doc.attrs['language'])),
    clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n\n'),
    handleScrollToSelection: () => false,
  })
  const stop = session.editor.subscribe(() => show(view, session.editor.get()))
  const destroy = view.destroy.bind(view)
  view.destroy = () => {
    stop()
    destroy()
  }
  return view
}

function show(view: EditorView, state: EditorState): void {
  if (view.state !== state) view.updateState(state)
}

/**
 * On a busy machine a key comes before the browser has told of the selection that the key before it made; what the key does would then be done to the
 * selection before. The view reads it in the way it does when it is told (its own, untyped method; the version is pinned).
 */
function readSelection(view: EditorView): void {
  const { domObserver } = view as unknown as { domObserver: { flush(): void } }
  domObserver.flush()
}

/** What an input method composed is put right when it has ended. */
function afterComposing(session: Session): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        compositionend: () => {
          // The text field reads the last of it first.
          setTimeout(() => session.dispatch(session.editor.get().tr.setMeta('settle', true)), 60)
          return false
        },
      },
    },
  })
}
