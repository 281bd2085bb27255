import type { ExcerptView } from '#contract/views.ts'
import type { Excerpt } from '#core/excerpt.ts'
import type { Credibility } from '#core/grade.ts'
import { t } from '#text/text.ts'
import { act } from '../ui/act.ts'
import { notify } from '../ui/toasts.ts'
import { reader, selectExcerpt } from './reader-state.ts'
import type { SelectedSpan } from '../ui/selected-span.ts'
import { mayGo } from '../brief/uses/may-go.ts'
import { remember, type Outcome } from './undo.ts'

/** Marks what is selected, one excerpt for each paragraph it touches; returns those that were made. */
export async function mark(article: string, spans: readonly SelectedSpan[], themes: string[] = []): Promise<ExcerptView[]> {
  const made: ExcerptView[] = []
  for (const { block, start, quote } of spans) {
    const excerpt = await act('excerpts.add', { article, quote, at: { block, start }, themes })
    if (excerpt) made.push(excerpt)
  }
  if (made.length > 0) {
    document.getSelection()?.removeAllRanges()
    selectExcerpt(made.at(-1)?.id ?? null)
    const ids = made.map((excerpt) => excerpt.id)
    remember(article, {
      said: (way) =>
        ids.length === 1
          ? t(`reader:history.${way}.mark`, { id: ids[0] ?? '' })
          : t(`reader:history.${way}.marks`, { count: ids.length }),
      undo: () => remove(ids),
      redo: () => restore(ids),
    })
  }
  return made
}

/** Marks and opens the note of the last excerpt for writing. */
export async function markWithNote(article: string, spans: readonly SelectedSpan[]): Promise<void> {
  const made = await mark(article, spans)
  reader.set((previous) => ({ ...previous, note: made.at(-1)?.id ?? null }))
}

export async function removeExcerpt(article: string, id: string): Promise<void> {
  if ((await remove([id])) !== true) return
  const takeBack = remember(article, {
    said: (way) => t(`reader:history.${way}.removed`, { id }),
    undo: () => restore([id]),
    redo: () => remove([id]),
  })
  notify({
    tone: 'plain',
    text: t('reader:excerpt.removed', { id }),
    actions: [{ label: t('reader:undo'), run: () => void takeBack() }],
  })
}

/** Asks first where briefs rest on them. */
async function remove(ids: string[]): Promise<Outcome> {
  const [id = ''] = ids
  const words = { title: t('uses:remove.title', { count: ids.length, id }), act: t('uses:remove.act') }
  if (!(await mayGo({ articles: [], excerpts: ids }, words))) return 'declined'
  return (await act('excerpts.remove', { ids })) !== null
}

async function restore(ids: string[]): Promise<boolean> {
  return (await act('excerpts.restore', { ids })) !== null
}

export async function changeExcerpt(id: string, change: { themes?: string[]; note?: string }): Promise<void> {
  await act('excerpts.update', { id, ...change })
}

/** Grades how credible an excerpt is; null takes the grade away. */
export async function gradeExcerpt(
  article: string,
  { id, credibility = null }: Excerpt,
  grade: Credibility | null,
): Promise<void> {
  const set = async (value: Credibility | null): Promise<boolean> =>
    (await act('excerpts.update', { id, credibility: value })) !== null
  if (!(await set(grade))) return
  remember(article, {
    said: (way) => t(`reader:history.${way}.graded`, { id }),
    undo: () => set(credibility),
    redo: () => set(grade),
  })
}

/** Accepts or rejects a suggestion; null takes the decision back. */
export async function decide(
  article: string,
  block: number,
  theme: string,
  decision: 'accepted' | 'rejected' | null,
): Promise<void> {
  const set = async (value: typeof decision): Promise<boolean> => {
    if (!(await act('themes.decide', { article, block, theme, decision: value }))) return false
    return true
  }
  if (!(await set(decision))) return
  // Only an accepted theme can be taken back by hand; a rejected suggestion is no longer shown.
  const before = decision === null ? 'accepted' : null
  const takeBack = remember(article, {
    said: (way) => t(`reader:history.${way}.${decision ?? 'takenBack'}`),
    undo: () => set(before),
    redo: () => set(decision),
  })
  if (decision === 'rejected')
    notify({
      tone: 'plain',
      text: t('reader:suggestion.rejected'),
      actions: [{ label: t('reader:undo'), run: () => void takeBack() }],
    })
}

/** Copies the citation of an article, or of one of its blocks with paragraph and page; a quotation stands before it. */
export async function copyCitation(article: string, block: number | null, quote = ''): Promise<void> {
  const cited = await act('articles.cite', { id: article, ...(block === null ? {} : { block }) })
  if (!cited) return
  const text = quote === '' ? cited.text : t('reader:cited.quote', { quote, citation: cited.text.replace(/\.$/, '') })
  if (await act('clipboard.write', { text }))
    notify({ tone: 'plain', text: quote === '' ? t('reader:cited.citationCopied') : t('reader:cited.bothCopied') })
}
