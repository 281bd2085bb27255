import { useEffect, useState } from 'react'

/** A text once it has not changed for `rest` milliseconds; at first as it is. */
export function useRested(text: string, rest: number): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest)
    return () => clearTimeout(timer)
  }, [text, rest])
  return rested
}
