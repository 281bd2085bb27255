import { useMemo } from 'react'
import type { Theme } from '#core/theme.ts'
import { useCall } from './queries.ts'

/** The library's themes by slug, in their order; empty until they have arrived. */
export function useThemes(): Map<string, Theme> {
  const { data } = useCall('themes.list', {})
  return useMemo(() => new Map((data ?? []).map((theme) => [theme.slug, theme])), [data])
}
