let running: Promise<boolean> | undefined

/**
 * Asks for a fresh access cookie. However many requests find out at the same moment that theirs has run out,
 * one renewal is made and all wait for it.
 */
export function renewSession(): Promise<boolean> {
  running ??= askForRenewal().finally(() => {
    running = undefined
  })
  return running
}

async function askForRenewal(): Promise<boolean> {
  const answer = await fetch('/identity/v1/session/renewal', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-Requested-With': 'portal' },
  })
  return answer.ok
}
