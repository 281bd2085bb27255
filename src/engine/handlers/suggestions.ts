import type { Block } from '#core/article.ts'
import { suggestThemes } from '#core/suggestion.ts'
import type { Suggestion } from '#core/theme.ts'
import { listDecisions } from '#store/marks/decisions.ts'
import type { EngineContext } from '../context.ts'

/** The suggestions for an article that the analyst has neither accepted nor rejected. */
export function undecidedSuggestions(
  context: Pick<EngineContext, 'db' | 'matcher'>,
  article: number,
  blocks: readonly Block[],
): Suggestion[] {
  const decided = new Set(listDecisions(context.db(), article).map(({ block, theme }) => `${block} ${theme}`))
  return suggestThemes(blocks, context.matcher()).filter(({ block, theme }) => !decided.has(`${block} ${theme}`))
}
