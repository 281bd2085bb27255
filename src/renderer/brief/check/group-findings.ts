import type { Finding } from '#contract/views.ts'

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 }

/** Findings that say the same as one, with the places they are about; errors that stand first, then warnings, then the rest, and what is accepted last. */
export function groupFindings(findings: readonly Finding[]): Finding[][] {
  const groups = Map.groupBy(findings, ({ rule, message, waived }) => `${rule} ${waived ?? ''} ${message}`)
  return [...groups.values()].toSorted((one, other) => rank(one) - rank(other))
}

function rank([first]: readonly Finding[]): number {
  if (first === undefined) return 0
  return first.waived === null ? ORDER[first.severity] : 3
}
