import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNames } from '../../api/names'
import { Button } from '../../components/Button'
import { ButtonRow } from '../../components/ButtonRow'
import { ActionDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import { confirm, end, type Appointment } from './queries'

/** What the service lets the reader do with an appointment: the second yes, or its end. */
export function AppointmentActions({ appointment }: { appointment: Appointment }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<'CONFIRM' | 'END'>()
  const { id, identityId, role, state, actions } = appointment
  const name = useNames([identityId]).get(identityId)?.displayName ?? t('common.unknownPerson')
  const about = { role: t(`identities.roleNames.${role}`), name }
  const ending = state === 'PROPOSED' ? 'refusal' : 'ending'
  if (actions.length === 0) return '–'

  const decide = async (command: Promise<unknown>) => {
    try {
      await command
    } finally {
      // also when somebody else was first: what they did is shown
      await queryClient.invalidateQueries({ queryKey: ['roles'] })
    }
  }

  return (
    <>
      <ButtonRow>
        {actions.includes('CONFIRM') && (
          <Button aria-label={t('roles.confirmThis', about)} onPress={() => setAsked('CONFIRM')}>
            {t('roles.confirm')}
          </Button>
        )}
        {actions.includes('END') && (
          <Button
            variant="secondary"
            aria-label={t(`roles.over.${ending}.this`, about)}
            onPress={() => setAsked('END')}
          >
            {t(`roles.over.${ending}.action`)}
          </Button>
        )}
      </ButtonRow>
      {asked === 'CONFIRM' && (
        <ActionDialog
          title={t('roles.confirmThis', about)}
          action={t('roles.confirm')}
          isReady
          onClose={() => setAsked(undefined)}
          onDecide={() => decide(confirm(id))}
        >
          {() => <p>{t('roles.confirmText', about)}</p>}
        </ActionDialog>
      )}
      {asked === 'END' && (
        <ActionDialog
          title={t(`roles.over.${ending}.this`, about)}
          action={t(`roles.over.${ending}.action`)}
          isDangerous
          isReady
          onClose={() => setAsked(undefined)}
          onDecide={() => decide(end(id))}
        >
          {() => <p>{t(`roles.over.${ending}.text`, about)}</p>}
        </ActionDialog>
      )}
    </>
  )
}
