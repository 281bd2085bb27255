import { useEffect } from 'react'
import { useCall } from '../ui/queries.ts'
import { notify } from '../ui/toasts.ts'

/** Says once what happened when the library was opened, such as that an interrupted restore was ended. */
export function useOpeningNotice(): void {
  const notice = useCall('library.info', {}).data?.notice ?? null
  useEffect(() => {
    if (notice !== null) notify({ tone: 'bad', text: notice })
  }, [notice])
}
