import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { EditorView } from 'prosemirror-view'
import type { BriefCheckView } from '#contract/views.ts'
import { keyCommand, placeCommand } from '#contract/keys.ts'
import type { CommandOf } from '#contract/commands.ts'
import { LARGEST_TABLE } from '#core/brief-table.ts'
import type { Template } from '#core/template.ts'
import { useKeyPlace } from '#renderer/shell/key-places.ts'
import { useStore } from '#renderer/ui/store.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { t } from '#text/text.ts'
import { EvidencePopover } from '../check/EvidencePopover.tsx'
import { commentMark } from '../comments/comment-mark.ts'
import { openComments } from '../comments/open-comments.ts'
import { useCommentCommands } from '../comments/use-comment-commands.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import { EXCERPT_DRAG } from '../excerpts/drag.ts'
import { dropPassages } from '../source/drag-passages.ts'
import { openEvidenceOf } from '../source/open-evidence.ts'
import { PassageCard } from '../source/PassageCard.tsx'
import { showPassage } from '../source/shown-passage.ts'
import { blockAt } from '../text/cursor.ts'
import { useSpelling } from '../spelling/use-spelling.ts'
import { textKeys } from '../text/commands.ts'
import { toggleHeading } from '../text/headings.ts'
import { linkPlace } from '../text/links.ts'
import { matrixOf } from '../text/matrices.ts'
import { tableOf } from '../text/tables.ts'
import { inOwnTask } from '#renderer/ui/own-task.ts'
import { useSession } from '../session/use-session.ts'
import { moveAtCaret } from '../text/move-block.ts'
import { pickerKey } from '../picker/picker-keys.ts'
import { typedQuotationSign } from '../picker/quote-by-hand.ts'
import { quoteHere } from '../picker/quote-here.ts'
import { FindInBrief } from './FindInBrief.tsx'
import { createHosts } from './hosts.ts'
import { HostContent } from './HostContent.tsx'
import { insertPictures, picturesIn } from './insert-picture.ts'
import { drawMargins } from './margin.ts'
import { numbered, showsNumbers } from './decorations.ts'
import { OverText } from './OverText.tsx'
import { spansToPaint } from './spans-to-paint.ts'
import { openEvidence, openLink, openTableMenu } from './open-block-menu.ts'
import { placeExcerpt } from './place-excerpt.ts'
import { fillSource } from './quotation-source.ts'
import { createTextView } from './text-view.ts'
import { takeUp } from './take-up.ts'
import { textField } from './text-field.ts'
import { tracePill } from './trace-pill.ts'
import { enterFigure } from './use-figure-keys.ts'
import { useNoteNumbers } from './use-note-numbers.ts'
import { useBriefPlace } from './use-brief-place.ts'
import { useBriefTarget } from './use-brief-target.ts'
import { useTypography } from './use-typography.ts'
import { keepWordForWord } from './word-for-word.ts'
import './composer.css'
import './table.css'
import './matrix.css'
import 'prosemirror-view/style/prosemirror.css'

/** The text of the brief: one text field, with what the app says of it beside each sentence. */
export function Composer({ template, check }: { template: Template | null; check: BriefCheckView | null }) {
  const session = useSession()
  useKeyPlace('composer')
  const language = useStore(session.content, (content) => content.language)
  const excerpts = useBriefExcerpts()
  const themes = useThemes()
  const page = useRef<HTMLDivElement>(null)
  const [hosts] = useState(createHosts)
  const [view, setView] = useState<EditorView | null>(null)
  const shown = useStore(hosts.store)
  const numbers = useNoteNumbers(template, excerpts)

  // By sentence: a long brief has thousands.
  const checked = useMemo(
    () => ({
      trace: new Map(check?.trace.map((one) => [one.sentence, one])),
      findings: Map.groupBy(check?.findings ?? [], ({ sentence }) => sentence),
    }),
    [check],
  )
  const pill = useEffectEvent((sentence: Parameters<typeof tracePill>[0] & { id: string }) =>
    tracePill(sentence, checked.trace.get(sentence.id), checked.findings.get(sentence.id) ?? []),
  )
  const sourceOf = useEffectEvent((footer: HTMLElement, id: string) => {
    const excerpt = excerpts.get(id)
    fillSource(footer, id, excerpt, themes.get(excerpt?.themes[0] ?? '')?.colour, session.id)
  })
  const guidance = useEffectEvent((slot: string) => template?.sections.find((one) => one.id === slot)?.guidance ?? '')
  const moved = (by: -1 | 1): boolean => {
    const made = moveAtCaret(session.editor.get(), by)
    if (made) session.dispatch(made)
    return true
  }
  const act = useEffectEvent((command: CommandOf<'composer'>, on: EditorView, isHeld: boolean): boolean => {
    const { state } = on
    const run: Record<CommandOf<'composer'>, () => boolean> = {
      bold: () => textKeys['Mod-b']?.(state, on.dispatch) ?? false,
      italic: () => textKeys['Mod-i']?.(state, on.dispatch) ?? false,
      link: () => {
        // Elsewhere the key is the window's.
        const found = linkPlace(state) !== null
        // It opens beside the words, which may be scrolled away.
        if (found) on.dispatch(state.tr.scrollIntoView())
        openLink.set(found)
        return found
      },
      heading: () => {
        const made = toggleHeading(state)
        if (made) session.dispatch(made)
        return true
      },
      table: () => {
        const table = tableOf(state)?.table ?? matrixOf(state)?.matrix ?? null
        openTableMenu.set(table && String(table.attrs['id']))
        return table !== null
      },
      'move-up': () => moved(-1),
      'move-down': () => moved(1),
      evidence: () => {
        const sentence = session.cursor.get()?.sentence ?? null
        openEvidence.set(sentence === null ? null : { sentence, pill: null })
        return true
      },
      'open-source': () => {
        void openEvidenceOf(session, session.cursor.get()?.sentence ?? null)
        return true
      },
      'show-passage': () => {
        showPassage(session, session.cursor.get()?.sentence ?? null)
        return true
      },
      // Signs of the text: it opens the picker where they ask. A key beside Ctrl writes the sign.
      insert: () => false,
      quote: () => isHeld && quoteHere(session),
    }
    return run[command]()
  })
  const takePictures = useEffectEvent((data: DataTransfer | null, behind: string | null, pasted: boolean): boolean => {
    const pictures = behind === null ? [] : picturesIn(data, pasted)
    if (behind !== null && pictures.length > 0) void insertPictures(session, behind, pictures, pasted)
    return pictures.length > 0
  })
  const drop = useEffectEvent((event: DragEvent, position: number): boolean => {
    if (takePictures(event.dataTransfer, blockAt(session.editor.get().doc, position), false)) return true
    const id = event.dataTransfer?.getData(EXCERPT_DRAG) ?? ''
    if (id !== '') void placeExcerpt(session, id, position)
    return id !== '' || dropPassages(event.dataTransfer, (excerpt) => void placeExcerpt(session, excerpt.id, position))
  })

  useEffect(
    () =>
      inOwnTask(() => {
        if (!page.current) return undefined
        const made = createTextView(page.current, session, {
          hosts,
          guidance: (slot) => guidance(slot),
          fillSource: (footer, id) => sourceOf(footer, id),
          spans: spansToPaint,
          pill: ({ id, evidence }, text) => pill({ id, evidence, text }),
          describe: ({ label }, sentence) => t('composer:pill', { label, sentence }),
          cutTable: () =>
            notify({
              tone: 'bad',
              text: t('composer:table.cut', { columns: LARGEST_TABLE.columns, cells: LARGEST_TABLE.cells }),
            }),
          pastePictures: (data) => takePictures(data, session.cursor.get()?.block ?? null, true),
          comment: commentMark,
          openComments: (sentence) => openComments.set(sentence),
          open: (sentence, element) => openEvidence.set({ sentence, pill: element }),
          typed: (on, text) => typedQuotationSign(session, text, () => on.focus()),
          keys: (on, event) => {
            if (pickerKey(event) || enterFigure(on.state, event)) return true
            // The text field keeps these two from the window: https://prosemirror.net/docs/ref/#view (captured keys).
            const step = keyCommand(event)
            if (step === 'undo' || step === 'redo') {
              session[step]()
              return true
            }
            const command = placeCommand('composer', event)
            return command !== null && act(command, on, event.ctrlKey || event.metaKey)
          },
          drop: (_on, event, position) => drop(event, position),
        })
        setView(made)
        textField.set(made)
        const leave = takeUp(made, session)
        return () => {
          leave()
          made.destroy()
          setView(null)
          textField.set(null)
          openEvidence.set(null)
          openComments.set(null)
        }
      }),
    [session, hosts],
  )
  useBriefPlace(view)
  useBriefTarget(view)
  useCommentCommands(session)
  useTypography(session)
  useSpelling(session, view)
  const known = useEffectEvent(() => excerpts)
  useEffect(() => keepWordForWord(session, () => known()), [session])
  useEffect(drawMargins, [check, view])
  useEffect(() => {
    for (const footer of page.current?.querySelectorAll<HTMLElement>('.quotation-source') ?? []) {
      const id = footer.parentElement?.dataset['excerpt'] ?? ''
      fillSource(footer, id, excerpts.get(id), themes.get(excerpts.get(id)?.themes[0] ?? '')?.colour, session.id)
    }
  }, [excerpts, themes, session])
  useEffect(() => {
    const state = session.editor.get()
    if (!showsNumbers(state, numbers)) session.dispatch(numbered(state, numbers))
  }, [numbers, session])

  return (
    <div className="composer-pane">
      <FindInBrief view={view} />
      <section
        className="composer"
        aria-label={t('composer:brief')}
        lang={language}
        onScroll={(event) => session.scroll(event.currentTarget.scrollTop)}
      >
        <div className="composer-page">
          <div className="composer-text" ref={page}>
            {view && <OverText view={view} />}
          </div>
        </div>
        {shown.map((host) =>
          createPortal(<HostContent host={host} template={template} check={check} />, host.element, `${host.kind} ${host.id}`),
        )}
        {view && <PassageCard view={view} check={check} />}
        <EvidencePopover check={check} onClose={() => requestAnimationFrame(() => view?.focus())} />
      </section>
    </div>
  )
}
