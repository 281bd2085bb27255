import { OwnStyleId, type OwnStyle, type OwnStyleKind } from '#core/own-style.ts'
import type { OwnStyleView } from '#contract/styles.ts'
import { useCall } from '#renderer/ui/queries.ts'

/** The user's styles of a kind that are offered, and the present one also where it is offered no more. */
export function useOwnStyles(kind: OwnStyleKind, present: string | null): { choices: OwnStyle[]; offered: OwnStyleView[] } {
  const own = OwnStyleId.safeParse(present)
  const offered = (useCall('styles.list', {}).data ?? []).filter((style) => style.kind === kind)
  const held = useCall('styles.get', { id: own.data ?? '' }, { enabled: own.success }).data?.style
  const isOffered = offered.some(({ id }) => id === present)
  return { choices: held && own.success && !isOffered ? [...offered, held] : offered, offered }
}
