import { useEffect, useState } from 'react'

/** What stands beside the results waits until typing has rested so long, in milliseconds: the results come first. */
const REST = 200

/** A text once it has not changed for a moment. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
