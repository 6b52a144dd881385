import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useIdempotencyKey } from '../../api/idempotency'
import { Awaited } from '../../components/Awaited'
import { Card } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { PageHeader } from '../../components/PageHeader'
import { useLanguage } from '../../i18n/LanguageProvider'
import { register, registrationUnitsQuery } from './queries'
import { newRegistration } from './registrationDraft'
import { RegistrationForm } from './RegistrationForm'

/** Registers somebody who is not in the catalogue (ID-10). */
export function NewRegistrationPage() {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const units = useQuery(registrationUnitsQuery(''))
  return (
    <>
      <PageHeader title={t('registrations.create')} intro={t('registrations.createIntro')} />
      <Awaited query={units}>
        {({ items: [only, ...others] }) =>
          only === undefined ? (
            <Card>
              <EmptyState title={t('registrations.noUnits')}>{t('registrations.noUnitsHelp')}</EmptyState>
            </Card>
          ) : (
            <RegistrationForm
              first={{ ...newRegistration, unitId: others.length === 0 ? only.id : null }}
              onRegister={async (request) => {
                await register(request, idempotency)
                await Promise.all(
                  ['registrations', 'identities'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
                )
                await navigate({ to: '/registrations' })
              }}
            />
          )
        }
      </Awaited>
    </>
  )
}
