import type { SplitPassage } from '#contract/themes.ts'

/** By what a passage is told from others in a list: its excerpt, or its paragraph. */
export const passageKey = ({ excerpt, article, block }: SplitPassage): string => excerpt ?? `${article} ${block}`
