import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNames } from '../../api/names'
import { titlesQuery, useUnitNames } from '../../api/organization'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Recipient } from './queries'

export interface RecipientWords {
  name: string
  /** The name with title, unit and, for somebody who has not begun, when. */
  full: string
}

/** What to call those who are ordered for: names from one service, engagements from another. */
export function useRecipientWords(recipients: readonly Recipient[]): (recipient: Recipient) => RecipientWords {
  const { t, date } = useLanguage()
  const names = useNames(recipients.map(({ identityId }) => identityId))
  const units = useUnitNames(recipients.map(({ unitId }) => unitId))
  const titles = useQuery(titlesQuery()).data?.items ?? []
  const [today] = useState(() => new Date().toISOString().slice(0, 10))

  return ({ identityId, unitId, titleCode, from }) => {
    const found = names.get(identityId)
    const name = found === undefined ? '…' : (found?.displayName ?? t('common.unknownPerson'))
    const title = titles.find(({ code }) => code === titleCode)?.name
    const unit = units.get(unitId)
    const begins = from !== null && from > today ? t('orders.begins', { date: date(from) }) : undefined
    return { name, full: [name, title, unit, begins].filter((part) => part !== undefined).join(', ') }
  }
}
