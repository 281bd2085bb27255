import { keymap } from 'prosemirror-keymap'
import { dropCursor } from 'prosemirror-dropcursor'
import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorState } from 'prosemirror-state'
import { handlePaste as pasteCells } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { t } from '#text/text.ts'
import type { Session } from '../session/session.ts'
import { textKeys, typeAcross } from '../text/commands.ts'
import { cutComments, withOwnComments } from '../text/comments.ts'
import { copiedHtml } from '../text/copied-lists.ts'
import { copiedText } from '../text/copied-text.ts'
import { deleteAcross } from '../text/keep-sections.ts'
import { cleanHtml, cleanText, flattened } from '../text/paste.ts'
import { partSentences } from '../text/part-sentences.ts'
import { withSentences } from '../text/pasted-parts.ts'
import { beginsStep } from '../text/step-history.ts'
import { dropOverCells, fitTables } from '../text/slices-in-tables.ts'
import { fitTitle } from '../text/slices-in-title.ts'
import { tidyHtml } from '../text/tidy-pasted.ts'
import { setAsPasted } from '../text/typography.ts'
import { BlockView, type BlockSource } from './block-view.ts'
import { caretBlock } from './caret-block.ts'
import { placeholders } from './decorations.ts'
import { EvidenceView } from './evidence-view.ts'
import { markedCell } from './marked-cell.ts'
import { matrixRows } from './matrix-rows.ts'
import { HypothesesView, HypothesisView, MatrixView } from './matrix-view.ts'
import { FigureView } from './figure-view.ts'
import { SectionView } from './section-view.ts'
import { tableHeads } from './table-heads.ts'
import { CaptionView, GridView, TableView } from './table-view.ts'

export type TextViewSource = BlockSource & {
  guidance: (slot: string) => string
  /** Commands of the table by their keys, before those of the text. */
  keys: (view: EditorView, event: KeyboardEvent) => boolean
  /** What is typed that is more than text: whether it was taken. */
  typed: (view: EditorView, text: string) => boolean
  drop: (view: EditorView, event: DragEvent, position: number) => boolean
  /** Whether pictures were pasted, and taken. */
  pastePictures: (data: DataTransfer | null) => boolean
  /** More was pasted than a table can hold. */
  cutTable: () => void
}

/** The text field: one for the whole brief. It shows the session's state, and gives every change to the session first. */
export function createTextView(host: HTMLElement, session: Session, source: TextViewSource): EditorView {
  const block: ConstructorParameters<typeof EditorView>[1]['nodeViews'] = Object.fromEntries(
    ['paragraph', 'heading', 'judgement', 'item', 'quotation', 'cell'].map((name) => [
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
        // Of a section of her own no template says what it is for.
        section: (slot) => source.guidance(slot) || t('composer:writeHere'),
        here: () => t('composer:writeHere'),
        heading: () => t('composer:insert.heading'),
      }),
      tableHeads(() => t('composer:table.caption')),
      matrixRows(),
      caretBlock(),
      afterComposing(session),
    ],
    nodeViews: {
      ...block,
      section,
      written: section,
      figure: (node, _view, getPos) => new FigureView(node, getPos, source.hosts),
      table: (node) => new TableView(node, source.hosts),
      caption: () => new CaptionView(),
      grid: () => new GridView(),
      matrix: (node) => new MatrixView(node, source.hosts),
      hypotheses: () => new HypothesesView(),
      hypothesis: () => new HypothesisView(),
      evidence: (node, view, getPos, decorations) => new EvidenceView(node, view, getPos, source, decorations),
    },
    attributes: {
      class: 'brief-text',
      role: 'textbox',
      'aria-multiline': 'true',
      // Said for tools: what can be written in takes the keyboard anyway.
      tabindex: '0',
      'aria-label': t('composer:text'),
      spellcheck: 'false',
    },
    dispatchTransaction(transaction) {
      const event: unknown = transaction.getMeta('uiEvent')
      const cut = event === 'cut' ? deleteAcross(view.state) : null
      if (event === 'paste' || event === 'drop') partSentences(transaction)
      session.dispatch(cut ?? transaction)
      const set = event === 'paste' ? setAsPasted(transaction, session.editor.get()) : null
      if (set) session.dispatch(set)
    },
    handleDOMEvents: {
      keydown: (_view, event) => {
        if (!event.isComposing) readSelection(view)
        return false
      },
      mousedown: caretAtNote,
      focus: () => {
        markedCell.set(null)
        return false
      },
      cut: () => {
        cutComments(view.state.selection.content())
        return false
      },
    },
    handleKeyDown: (_view, event) => source.keys(view, event),
    handleTextInput(_view, _from, _to, text) {
      const across = typeAcross(view.state, text)
      if (across) session.dispatch(across)
      return across !== null || source.typed(view, text)
    },
    handlePaste(_view, event, slice) {
      if (source.pastePictures(event.clipboardData)) return true
      const across = deleteAcross(view.state)
      if (!across) return false
      session.dispatch(beginsStep(across))
      const fitting = fitTables(view.state, slice).slice
      if (pasteCells(view, event, fitting)) return true
      view.dispatch(view.state.tr.replaceSelection(fitting).scrollIntoView().setMeta('uiEvent', 'paste'))
      return true
    },
    handleDrop(_view, event, slice, moved) {
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to
      if (!moved && source.drop(view, event, at)) return true
      const dropped = dropOverCells(view.state, at, slice, moved)
      if (dropped?.docChanged === true) session.dispatch(dropped)
      return dropped !== null
    },
    transformPastedHTML: (html) => tidyHtml(cleanHtml(html)),
    transformPastedText: cleanText,
    transformPasted(slice) {
      const fitting = fitTables(view.state, fitTitle(view.state, flattened(slice)))
      if (fitting.cut) source.cutTable()
      const own = withOwnComments(fitting.slice, view.state.doc, view.dragging?.move === true)
      return withSentences(own, String(view.state.doc.attrs['language']))
    },
    clipboardSerializer: copiedHtml,
    clipboardTextSerializer: (slice) => copiedText(slice.content),
    handleScrollToSelection: () => false,
  })
  hideFromReact(view.dom)
  const stop = session.editor.subscribe(() => show(view, session.editor.get()))
  const destroy = view.destroy.bind(view)
  view.destroy = () => {
    stop()
    destroy()
  }
  return view
}

/**
 * Before each thing that it draws, React measures where the selection stands in the field that has the focus, by walking all of its nodes, if its
 * property says that it can be edited (`hasSelectionCapabilities` of react-dom): in a long brief that costs more than the key. The attribute, which counts for the browser, stays.
 */
function hideFromReact(field: HTMLElement): void {
  Object.defineProperty(field, 'contentEditable', { value: 'inherit', configurable: true })
}

function show(view: EditorView, state: EditorState): void {
  if (view.state !== state) view.updateState(state)
}

/** Puts the caret at a note's number that was pressed. The browser would give the text the keyboard and leave the caret where it was, for a new brief in its title. */
function caretAtNote(view: EditorView, event: MouseEvent): boolean {
  const number = event.target instanceof Element ? event.target.closest('.note-number') : null
  if (!number || event.button !== 0 || event.shiftKey) return false
  event.preventDefault()
  const at = view.state.doc.resolve(view.posAtDOM(number, 0))
  view.dispatch(view.state.tr.setSelection(TextSelection.near(at, -1)))
  view.focus()
  return true
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
