import type { EditorState } from 'prosemirror-state'
import type { ExcerptView } from '#contract/views.ts'
import { openBrief, place } from '#renderer/shell/place.ts'
import { dialog } from '#renderer/shell/dialogs.ts'
import { call } from '#renderer/ui/bridge.ts'
import { notifyFailure } from '#renderer/ui/failure-notice.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { keepUnsaved } from '#renderer/ui/unsaved.ts'
import { t } from '#text/text.ts'
import { sessionOnScreen } from '../session/on-screen.ts'
import { openSession } from '../session/open-session.ts'
import type { Session } from '../session/session.ts'
import { cursorOf, findNode } from '../text/cursor.ts'
import { gapAt } from '../text/move-block.ts'
import { putQuotation } from '../text/put-quotation.ts'
import { quotationIds, removeQuotations } from '../text/quotations.ts'

/** Quotes excerpts at the caret of the brief that was open last; asks which brief, or which section where there is no caret yet. */
export async function quoteInHand(excerpts: readonly ExcerptView[]): Promise<void> {
  const { brief } = place.get()
  if (excerpts.length > 0) await quoteInBrief(brief, excerpts, null)
}

/**
 * Quotes excerpts in a brief, whether its text is on screen or not, and says where they went: at its caret, or with `section` at the end of that section, where the caret is
 * then. Without a caret, and without a brief of that id, asks where.
 */
export async function quoteInBrief(id: string | null, excerpts: readonly ExcerptView[], section: string | null): Promise<void> {
  const session = id === null ? null : await sessionOf(id)
  const ask = (brief: string | null): void =>
    dialog.set({ kind: 'quote-where', brief, excerpts: excerpts.map((excerpt) => excerpt.id) })
  if (id === null || session === null) return ask(null)
  const at = section === null ? caretOf(session) : endOf(session.editor.get(), section)
  if (at === null) return ask(id)
  const before = new Set(quotationIds(session.editor.get().doc))
  let position: number | null = at
  for (const { id: excerpt, anchor } of excerpts) {
    const made = putQuotation(session.editor.get(), position, { id: excerpt, quote: anchor.quote })
    if (!made) return notify({ tone: 'plain', text: t('picker:notHere') })
    session.dispatch(made)
    position = session.editor.get().selection.head
  }
  const put = quotationIds(session.editor.get().doc).filter((one) => !before.has(one))
  if (!(await keptWell(session))) return
  const { title, sections } = session.content.get()
  const where = cursorOf(session.editor.get())?.section
  notify({
    tone: 'ok',
    text: t('picker:into.done', { brief: title, section: sections.find((one) => one.id === where)?.title ?? '' }),
    actions: [
      { label: t('picker:into.undo'), run: () => void takeBack(id, put) },
      ...(isOnScreen(session) ? [] : [{ label: t('picker:into.open'), run: () => openBrief(id) }]),
    ],
  })
}

/** Takes these quotations out again, whatever was written since; one that is gone already stays gone. */
async function takeBack(id: string, quotations: readonly string[]): Promise<void> {
  const session = await sessionOf(id)
  const made = session && removeQuotations(session.editor.get(), quotations)
  if (!session || !made) return
  session.dispatch(made)
  await keptWell(session)
}

function isOnScreen(session: Session): boolean {
  return sessionOnScreen.get() === session
}

/** The brief's session on screen, else one as its author left it; null where there is no such brief. */
async function sessionOf(id: string): Promise<Session | null> {
  const shown = sessionOnScreen.get()
  if (shown?.id === id) return shown
  const [brief, left, templates] = await Promise.all([
    call('briefs.get', { id }),
    call('briefs.place', { id }),
    call('templates.list', {}),
  ])
  if (!brief.ok || !left.ok || !templates.ok) return null
  const template = templates.value.find((one) => one.id === brief.value.template.id) ?? null
  return openSession(brief.value, template, left.value)
}

/** Where the analyst was writing; null before she has been in the text. */
function caretOf(session: Session): number | null {
  const state = session.editor.get()
  return cursorOf(state) === null ? null : state.selection.head
}

function endOf({ doc }: EditorState, section: string): number | null {
  const found = findNode(doc, section)
  return found && gapAt(doc, found.position + found.node.nodeSize - 1, true)
}

/** Saves a brief that is not on screen, with where its author is; on screen it saves by itself. false after a failure, which was shown. */
async function keptWell(session: Session): Promise<boolean> {
  if (isOnScreen(session)) return true
  await session.leave()
  const saved = session.save.get()
  if (saved.kind !== 'failed') return true
  keepUnsaved(`brief:${session.id}`, null)
  notifyFailure(saved.failure)
  return false
}
