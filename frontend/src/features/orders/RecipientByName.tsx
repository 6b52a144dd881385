import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { PickMany } from '../../components/PickMany'
import type { Recipient } from './queries'
import { recipientSearchQuery } from './recipientQueries'
import { useRecipientWords } from './useRecipientWords'

interface RecipientByNameProps {
  label: string
  chosen: readonly Recipient[]
  onAdd: (recipient: Recipient) => void
  onRemove: (engagementId: string) => void
  error?: string | undefined
}

/** Picks among all whom the viewer may order for, by part of a name. */
export function RecipientByName({ label, chosen, onAdd, onRemove, error }: RecipientByNameProps) {
  const [typed, setTyped] = useState('')
  const search = useDeferredValue(typed.trim())
  const found = useQuery(recipientSearchQuery(search)).data ?? []
  const wordsOf = useRecipientWords([...found, ...chosen])
  const choiceOf = (recipient: Recipient) => ({ id: recipient.engagementId, name: wordsOf(recipient).full })

  const choose = (engagementIds: string[]) => {
    for (const { engagementId } of chosen) if (!engagementIds.includes(engagementId)) onRemove(engagementId)
    for (const recipient of found) {
      const { engagementId } = recipient
      if (engagementIds.includes(engagementId) && !chosen.some((one) => one.engagementId === engagementId))
        onAdd(recipient)
    }
  }

  return (
    <PickMany
      label={label}
      chosen={chosen.map(choiceOf)}
      choices={search.length > 1 ? found.map(choiceOf) : []}
      onSearch={setTyped}
      onChange={choose}
      error={error}
    />
  )
}
