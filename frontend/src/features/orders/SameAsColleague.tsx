import { useQuery } from '@tanstack/react-query'
import { Users } from 'lucide-react'
import { useState } from 'react'
import { Awaited } from '../../components/Awaited'
import { Button } from '../../components/Button'
import { ActionDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Given, Recipient } from './queries'
import { RecipientByName } from './RecipientByName'
import { givenQuery } from './recipientQueries'
import { WishList } from './WishList'

interface SameAsColleagueProps {
  isDisabled: boolean
  onAdd: (given: readonly Given[]) => void
}

/** Adds what a colleague has to what is ordered (OR-4). */
export function SameAsColleague({ isDisabled, onAdd }: SameAsColleagueProps) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" icon={Users} isDisabled={isDisabled} onPress={() => setOpen(true)}>
        {t('orders.sameAs')}
      </Button>
      {isOpen && <ColleagueDialog onAdd={onAdd} onClose={() => setOpen(false)} />}
    </>
  )
}

interface ColleagueDialogProps extends Pick<SameAsColleagueProps, 'onAdd'> {
  onClose: () => void
}

function ColleagueDialog({ onAdd, onClose }: ColleagueDialogProps) {
  const { t } = useLanguage()
  const [colleague, setColleague] = useState<Recipient>()
  const query = useQuery(givenQuery(colleague?.engagementId))
  const given = query.data?.items ?? []
  return (
    <ActionDialog
      title={t('orders.sameAs')}
      action={t('common.add')}
      isReady={given.length > 0}
      onClose={onClose}
      onDecide={async () => onAdd(given)}
    >
      {(tried) => (
        <>
          <p>{t('orders.sameAsText')}</p>
          <RecipientByName
            label={t('orders.colleague')}
            chosen={colleague ? [colleague] : []}
            onAdd={setColleague}
            onRemove={() => setColleague(undefined)}
            error={tried && !colleague ? t('orders.colleagueMissing') : undefined}
          />
          {colleague && (
            <Awaited query={query}>
              {({ items }) => <WishList wishes={items} none={t('orders.colleagueHasNothing')} />}
            </Awaited>
          )}
        </>
      )}
    </ActionDialog>
  )
}
