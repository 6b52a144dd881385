import { eventually, portalMailbox } from './portal'

interface Listed {
  id: string
  subject: string
  date: string
}

/** Waits for a mail to somebody, sent after the moment, whose subject fits. */
export function mailTo(address: string, subject: RegExp, since: Date): Promise<Listed> {
  return eventually(`a mail to ${address} about ${subject.source}`, async () => {
    const response = await fetch(`${portalMailbox()}/mails?to=${encodeURIComponent(address)}`)
    const listed = (await response.json()) as Listed[]
    return listed.find((mail) => new Date(mail.date) >= since && subject.test(mail.subject))
  })
}
