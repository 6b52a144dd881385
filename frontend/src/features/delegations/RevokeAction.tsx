import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Delegation } from '../../api/delegations'
import { useNames } from '../../api/names'
import { Button } from '../../components/Button'
import { ActionDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import { revoke } from './queries'

/** Takes the role back, where the service lets the reader. */
export function RevokeAction({ delegation: { id, delegateId, actions } }: { delegation: Delegation }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const name = useNames([delegateId]).get(delegateId)?.displayName ?? t('common.unknownPerson')
  if (!actions.includes('REVOKE')) return '–'
  return (
    <>
      <Button variant="secondary" aria-label={t('delegations.revokeFrom', { name })} onPress={() => setAsking(true)}>
        {t('delegations.revoke')}
      </Button>
      {asking && (
        <ActionDialog
          title={t('delegations.revokeFrom', { name })}
          action={t('delegations.revoke')}
          isDangerous
          isReady
          onClose={() => setAsking(false)}
          onDecide={async () => {
            await revoke(id)
            await queryClient.invalidateQueries({ queryKey: ['delegations'] })
          }}
        >
          {() => <p>{t('delegations.revokeText')}</p>}
        </ActionDialog>
      )}
    </>
  )
}
