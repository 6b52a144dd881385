import { useState } from 'react'

/**
 * A key for one creating form: sending twice makes one thing. It stays the same through retries and double clicks,
 * and lives as long as the form does.
 */
export function useIdempotencyKey(): { 'Idempotency-Key': string } {
  const [key] = useState(() => crypto.randomUUID())
  return { 'Idempotency-Key': key }
}
