import { success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import type { Session } from './session.ts'

/** Suggestions of a theme that nobody decided on, and in how many articles. */
type Waiting = { theme: string; suggestions: number; articles: number }

/** What waits of themes of which nothing was found: never are they called empty while something does. Themes of which nothing waits are left out. */
export async function waitingOf(session: Session, themes: readonly string[]): Promise<Result<Waiting[]>> {
  const waiting: Waiting[] = []
  for (const theme of new Set(themes)) {
    const covered = await session.call('analysis.coverage', { theme })
    if (!covered.ok) return covered
    const rows = covered.value.filter(({ suggested }) => suggested > 0)
    const suggestions = rows.reduce((sum, { suggested }) => sum + suggested, 0)
    if (suggestions > 0) waiting.push({ theme, suggestions, articles: new Set(rows.map(({ article }) => article)).size })
  }
  return success(waiting)
}

/** The same in words, a line for each theme. */
export function waitingLines(waiting: readonly Waiting[]): string[] {
  return waiting.map(({ theme, suggestions, articles }) => t('terminal:waits', { theme, count: suggestions, articles }))
}
