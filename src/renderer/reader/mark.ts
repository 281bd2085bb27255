import type { ExcerptView, Guess } from '#contract/views.ts'
import type { Credibility } from '#core/grade.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { handOf } from './reader-state.ts'
import type { WholeParagraph } from './paragraph-in-hand.ts'
import type { SelectedSpan } from '../ui/selected-span.ts'
import { mayGo } from '../brief/uses/may-go.ts'
import { notifyDone } from '../shell/turn-step.ts'
import { holdTyping, takeTyped } from './typed-ahead.ts'

let last: string[] | null = null

/** The themes that were marked with last in this window; null before any was. */
export function lastThemes(): string[] | null {
  return last
}

/** Marks what is selected, one excerpt for each paragraph it touches; returns those that were made. */
export async function mark(article: string, spans: readonly SelectedSpan[], themes: string[] = []): Promise<ExcerptView[]> {
  const made: ExcerptView[] = []
  if (themes.length > 0) last = themes
  const together = crypto.randomUUID()
  for (const { block, start, quote } of spans) {
    const excerpt = await act('excerpts.add', { article, quote, at: { block, start }, themes, together })
    if (excerpt) made.push(excerpt)
  }
  if (made.length > 0) {
    document.getSelection()?.removeAllRanges()
    handOf(article).set((previous) => ({ ...previous, excerpt: made.at(-1)?.id ?? null }))
  }
  return made
}

/** Marks a paragraph, or gives the mark that it has these themes too. Whether there was anything to do. */
export function markParagraph(article: string, { span, marked }: WholeParagraph, themes: string[] = []): boolean {
  if (marked === undefined) void mark(article, [span], themes)
  else {
    const more = themes.filter((theme) => !marked.themes.includes(theme))
    if (more.length === 0) return false
    last = themes
    void changeExcerpt(marked.id, { themes: [...marked.themes, ...more] })
  }
  return true
}

/** Marks a paragraph, where it is not marked yet, and opens its note for writing. */
export function noteParagraph(article: string, { span, marked }: WholeParagraph): void {
  if (marked === undefined) void markWithNote(article, [span])
  else handOf(article).set((previous) => ({ ...previous, excerpt: marked.id, note: marked.id }))
}

/** Marks and opens the note of the last excerpt for writing. */
export async function markWithNote(article: string, spans: readonly SelectedSpan[]): Promise<void> {
  holdTyping()
  const made = await mark(article, spans)
  if (made.length === 0) takeTyped()
  handOf(article).set((previous) => ({ ...previous, note: made.at(-1)?.id ?? null }))
}

/** Asks first where briefs rest on it. */
export async function removeExcerpt(id: string): Promise<void> {
  const words = { title: t('uses:remove.title', { count: 1, id }), act: t('uses:remove.act') }
  if (!(await mayGo({ articles: [], excerpts: [id] }, words))) return
  if (await act('excerpts.remove', { ids: [id] })) await notifyDone(t('reader:excerpt.removed', { id }))
}

export async function changeExcerpt(id: string, change: { themes?: string[]; note?: string }): Promise<void> {
  await act('excerpts.update', { id, ...change })
}

/** Puts an excerpt at another place of its article: other edges, or the passage that it most likely stood in. Whether that was done. */
export async function moveExcerpt(id: string, at: { block: number; start: number; end: number }): Promise<boolean> {
  return (await act('excerpts.update', { id, at })) !== null
}

/** Puts a lost excerpt at the passage most like it. */
export async function takeGuess({ excerpt, block, start, end }: Guess): Promise<void> {
  if (await moveExcerpt(excerpt, { block, start, end })) await notifyDone(t('reader:excerpt.guessTaken', { id: excerpt }))
}

/** Grades how credible an excerpt is; null takes the grade away. */
export async function gradeExcerpt(id: string, credibility: Credibility | null): Promise<void> {
  await act('excerpts.update', { id, credibility })
}

/** Accepts or rejects a suggestion; null takes the decision back. */
export async function decide(
  article: string,
  block: number,
  theme: string,
  decision: 'accepted' | 'rejected' | null,
): Promise<void> {
  if (!(await act('themes.decide', { article, block, theme, decision }))) return
  if (decision === 'rejected') await notifyDone(t('reader:suggestion.rejected'))
}

/** Copies the citation of an article, or of one of its blocks with paragraph and page; a quotation stands before it. */
export async function copyCitation(article: string, block: number | null, quote = ''): Promise<void> {
  const cited = await act('articles.cite', { id: article, ...(block === null ? {} : { block }) })
  if (!cited) return
  const text = quote === '' ? cited.text : t('reader:cited.quote', { quote, citation: cited.text.replace(/\.$/, '') })
  if (await act('clipboard.write', { text }))
    notify({ tone: 'plain', text: quote === '' ? t('reader:cited.citationCopied') : t('reader:cited.bothCopied') })
}
