import { useEffect } from 'react'
import { useCall } from '../ui/queries.ts'
import { notify } from '../ui/toasts.ts'

/** Says once what happened when the library was opened, such as that an interrupted restore was ended, and whether it stands in a bad place. */
export function useOpeningNotice(): void {
  const info = useCall('library.info', {}).data
  useSayOnce(info?.notice ?? null)
  useSayOnce(info?.warning ?? null)
}

function useSayOnce(text: string | null): void {
  useEffect(() => {
    if (text !== null) notify({ tone: 'bad', text })
  }, [text])
}
