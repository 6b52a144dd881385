import { useEffect, useState } from 'react'

/** The value once it has stayed the same for a while, and until then the one before; values are compared by content. */
export function useRested<Value>(value: Value, milliseconds: number): Value {
  const content = JSON.stringify(value)
  const [rested, setRested] = useState({ content, value })
  useEffect(() => {
    if (content === rested.content) return undefined
    const rest = setTimeout(() => setRested({ content, value }), milliseconds)
    return () => clearTimeout(rest)
  }, [content, value, rested.content, milliseconds])
  return rested.value
}
