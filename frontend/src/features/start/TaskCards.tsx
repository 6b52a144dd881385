import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { Card } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import {
  confirmationsCountQuery,
  findingsCountQuery,
  latestImportsQuery,
  policyProposalsCountQuery,
  reviewsCountQuery,
  waitingPasswordsQuery,
  waitingProtectionLiftsQuery,
  waitingRolesQuery,
} from './queries'

export function PasswordsTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.passwords')}>
      <Awaited query={useQuery(waitingPasswordsQuery())}>
        {({ items }) => {
          const count = items.filter((one) => one.state === 'WAITING' && one.actions.includes('FETCH')).length
          return count === 0 ? (
            <p>{t('start.passwordsNone')}</p>
          ) : (
            <>
              <p>{t('start.passwordsText', { count })}</p>
              <ButtonLink to="/passwords">{t('start.passwordsLink')}</ButtonLink>
            </>
          )
        }}
      </Awaited>
    </Card>
  )
}

export function ConfirmationsTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.confirmations')}>
      <Awaited query={useQuery(confirmationsCountQuery())}>
        {({ total }) =>
          total === 0 ? (
            <p>{t('start.confirmationsNone')}</p>
          ) : (
            <>
              <p>{t('start.confirmationsText', { count: total })}</p>
              <ButtonLink to="/confirmations">{t('start.confirmationsLink')}</ButtonLink>
            </>
          )
        }
      </Awaited>
    </Card>
  )
}

export function ReviewsTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.reviews')}>
      <Awaited query={useQuery(reviewsCountQuery())}>
        {({ total }) =>
          total === 0 ? (
            <p>{t('start.reviewsNone')}</p>
          ) : (
            <>
              <p>{t('start.reviewsText', { count: total })}</p>
              <ButtonLink to="/reviews">{t('start.reviewsLink')}</ButtonLink>
            </>
          )
        }
      </Awaited>
    </Card>
  )
}

export function FindingsTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.findings')}>
      <Awaited query={useQuery(findingsCountQuery())}>
        {({ total }) =>
          total === 0 ? (
            <p>{t('start.findingsNone')}</p>
          ) : (
            <>
              <p>{t('start.findingsText', { count: total })}</p>
              <ButtonLink to="/findings" variant="secondary">
                {t('start.findingsLink')}
              </ButtonLink>
            </>
          )
        }
      </Awaited>
    </Card>
  )
}

export function HeldImportsTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.held')}>
      <Awaited query={useQuery(latestImportsQuery())}>
        {({ items }) => {
          const count = items.filter((run) => run.state === 'HELD').length
          return (
            <>
              <p>{count === 0 ? t('start.heldNone') : t('start.heldText', { count })}</p>
              <ButtonLink to="/imports" variant={count === 0 ? 'secondary' : 'primary'}>
                {t('start.heldLink')}
              </ButtonLink>
            </>
          )
        }}
      </Awaited>
    </Card>
  )
}

export function RolesTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.roles')}>
      <Awaited query={useQuery(waitingRolesQuery())}>
        {({ items }) => {
          const count = items.filter(({ actions }) => actions.includes('CONFIRM')).length
          return count === 0 ? (
            <p>{t('start.rolesNone')}</p>
          ) : (
            <>
              <p>{t('start.rolesText', { count })}</p>
              <ButtonLink to="/roles/appointments">{t('start.rolesLink')}</ButtonLink>
            </>
          )
        }}
      </Awaited>
    </Card>
  )
}

export function ProtectionsTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.protections')}>
      <Awaited query={useQuery(waitingProtectionLiftsQuery())}>
        {({ items }) => {
          const count = items.filter(({ actions }) => actions.includes('CONFIRM')).length
          return count === 0 ? (
            <p>{t('start.protectionsNone')}</p>
          ) : (
            <>
              <p>{t('start.protectionsText', { count })}</p>
              <ButtonLink to="/protection-lifts">{t('start.rolesLink')}</ButtonLink>
            </>
          )
        }}
      </Awaited>
    </Card>
  )
}

export function PolicyProposalsTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.policyProposals')}>
      <Awaited query={useQuery(policyProposalsCountQuery())}>
        {({ total }) =>
          total === 0 ? (
            <p>{t('start.policyProposalsNone')}</p>
          ) : (
            <>
              <p>{t('start.policyProposalsText', { count: total })}</p>
              <ButtonLink to="/policies" search={{ state: 'AWAITS_ME' }}>
                {t('start.policyProposalsLink')}
              </ButtonLink>
            </>
          )
        }
      </Awaited>
    </Card>
  )
}
