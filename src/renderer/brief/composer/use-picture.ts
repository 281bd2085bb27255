import { useCallback } from 'react'
import { useCall } from '#renderer/ui/queries.ts'

/**
 * A picture of the library for an element of the page: the ref that shows it there, null while it is fetched. `problem`: why there is none. Its bytes have an
 * address as long as the element stands.
 */
export function usePicture(image: string): { show: ((element: HTMLImageElement) => () => void) | null; problem: string | null } {
  const { data, error } = useCall('images.get', { image })
  const show = useCallback(
    (element: HTMLImageElement) => {
      if (!data) return () => undefined
      const address = URL.createObjectURL(new Blob([new Uint8Array(data.bytes)], { type: data.mediaType }))
      element.src = address
      return () => URL.revokeObjectURL(address)
    },
    [data],
  )
  return { show: data ? show : null, problem: error?.failure.message ?? null }
}
