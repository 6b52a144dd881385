import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DraftLine, Recipient } from './queries'
import { recipientsOfQuery } from './recipientQueries'

/** Whom the order is for: those in the draft that was opened, whoever it was begun for, and those chosen since. */
export function useChosenRecipients(lines: readonly DraftLine[], begunFor?: string) {
  const [added, setAdded] = useState<readonly Recipient[]>([])
  const [dropped, setDropped] = useState<readonly string[]>([])
  const identityIds = [...new Set([...lines.map(({ recipientId }) => recipientId), ...(begunFor ? [begunFor] : [])])]
  const engagementIds = new Set(lines.map(({ engagementId }) => engagementId))
  const { data } = useQuery(recipientsOfQuery(identityIds))
  const items = data?.items ?? []
  // Of several engagements the primary one comes first.
  const begun = items.find(({ identityId }) => identityId === begunFor)
  const opened = items.filter(
    (one) =>
      (one === begun || engagementIds.has(one.engagementId)) &&
      !added.some(({ engagementId }) => engagementId === one.engagementId),
  )
  return {
    recipients: [...opened, ...added].filter(({ engagementId }) => !dropped.includes(engagementId)),
    choose: (recipient: Recipient) => {
      setDropped((old) => old.filter((id) => id !== recipient.engagementId))
      setAdded((old) => [...old.filter((one) => one.engagementId !== recipient.engagementId), recipient])
    },
    drop: (engagementId: string) => setDropped((old) => [...old, engagementId]),
  }
}
