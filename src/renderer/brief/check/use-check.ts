import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ToldCheck } from '#contract/told-check.ts'
import type { BriefCheckView } from '#contract/views.ts'
import { heardList } from '#core/told-list.ts'
import { ask, queryClient, type CallError } from '#renderer/ui/queries.ts'

type Held = { check: string; view: BriefCheckView }

const CALL = 'briefs.checkSince'

/** The check of a brief as it is saved; undefined until the first has come. Sentences and findings that stand as before are the objects they were. */
export function useCheck(brief: string): BriefCheckView | undefined {
  const queryKey = [CALL, { id: brief }]
  const { data } = useQuery<Held, CallError>({
    queryKey,
    queryFn: () => askSince(brief, queryClient.getQueryData<Held>(queryKey) ?? null),
    // It shares its parts by itself; comparing all of a long check takes longer than a key may.
    structuralSharing: false,
    placeholderData: keepPreviousData,
  })
  return data?.view
}

async function askSince(id: string, last: Held | null): Promise<Held> {
  const told = await ask(CALL, { id, held: last?.check ?? null })
  const view = heard(told, told.held === null ? null : (last?.view ?? null))
  if (view) return { check: told.check, view }
  if (told.held === null) throw new Error('A check that is told whole names parts of another one')
  return askSince(id, null)
}

/** The check that was told to whom holds `view`; null where it was told against another one. */
function heard({ check: _name, held: _against, ...told }: ToldCheck, view: BriefCheckView | null): BriefCheckView | null {
  const findings = heardList(told.findings, view?.findings ?? [])
  const trace = heardList(told.trace, view?.trace ?? [])
  const unchecked = heardList(told.unchecked, view?.unchecked ?? [])
  return findings && trace && unchecked ? { ...told, findings, trace, unchecked } : null
}
