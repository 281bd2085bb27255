import { z } from 'zod'

const Side = z.enum(['left', 'right'])
export type Side = z.infer<typeof Side>

/** The article beside the one that is active: what keys act on, and what a list follows, is the other. */
export const Beside = z.object({ article: z.string(), on: Side })
/** One article, or two side by side; with none open there is none beside it. */
export type Pair = { article: string | null; beside: z.infer<typeof Beside> | null }

const OTHER: Record<Side, Side> = { left: 'right', right: 'left' }

/** What is open once another article is asked for: it takes the place of the active one, unless it stands beside it, which then becomes the active one. With none (null), the one beside it is left alone. */
export function withArticle({ article, beside }: Pair, wanted: string | null): Pair {
  if (beside === null || article === null) return { article: wanted, beside: null }
  if (wanted === null) return { article: beside.article, beside: null }
  if (wanted === beside.article) return { article: wanted, beside: { article, on: OTHER[beside.on] } }
  return { article: wanted, beside }
}

/** What is open once an article is asked for beside the active one, which keeps its side: the new one is active. */
export function withSecond({ article, beside }: Pair, wanted: string): Pair {
  if (article === null || article === wanted) return { article: wanted, beside }
  return { article: wanted, beside: { article, on: beside === null ? 'left' : OTHER[beside.on] } }
}

/** What is left once one side is closed. */
export function without({ article, beside }: Pair, side: Side): Pair {
  if (beside === null) return { article, beside }
  return { article: beside.on === side ? article : beside.article, beside: null }
}

/** The articles from left to right, the active one with `active`. */
export function inOrder({ article, beside }: Pair): { article: string | null; side: Side; active: boolean }[] {
  if (beside === null) return [{ article, side: 'left', active: true }]
  const both = [
    { article, side: OTHER[beside.on], active: true },
    { article: beside.article, side: beside.on, active: false },
  ]
  return beside.on === 'left' ? both.toReversed() : both
}
