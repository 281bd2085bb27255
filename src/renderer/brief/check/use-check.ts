import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { BriefCheckView } from '#contract/views.ts'
import { hearCheck, type Asking, type Held } from './hear-check.ts'
import { ask, queryClient, type CallError } from '#renderer/ui/queries.ts'

const CALL = 'briefs.checkSince'

/** The check of a brief as it is saved; undefined until the first has come. Sentences and findings that stand as before are the objects they were. */
export function useCheck(brief: string): BriefCheckView | undefined {
  const queryKey = [CALL, { id: brief }]
  const { data } = useQuery<Held, CallError>({
    queryKey,
    queryFn: () => hearCheck(askingOf(brief), queryClient.getQueryData<Held>(queryKey) ?? null),
    // It shares its parts by itself; comparing all of a long check takes longer than a key may.
    structuralSharing: false,
    placeholderData: keepPreviousData,
  })
  return data?.view
}

const askingOf = (id: string): Asking => ({
  since: (held) => ask(CALL, { id, held }),
  rest: (check, part) => ask('briefs.checkRest', { check, part }),
})
