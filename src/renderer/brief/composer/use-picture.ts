import { useEffect, useState } from 'react'
import { useCall } from '#renderer/ui/queries.ts'

/** A picture of the library as an address that this page can show, for as long as it is shown: null while it is fetched. `problem`: why there is none. */
export function usePicture(image: string): { url: string | null; problem: string | null } {
  const { data, error } = useCall('images.get', { image })
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(new Blob([new Uint8Array(data.bytes)], { type: data.mediaType }))
    setUrl(made)
    return () => {
      setUrl(null)
      URL.revokeObjectURL(made)
    }
  }, [data])
  return { url, problem: error?.failure.message ?? null }
}
