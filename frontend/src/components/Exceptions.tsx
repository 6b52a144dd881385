import type { components } from '../api/generated/order'
import { useResourceNames } from '../api/resources'
import { useLanguage } from '../i18n/LanguageProvider'
import { Notice } from './Notice'

interface ExceptionsProps {
  exceptions: readonly components['schemas']['ExceptionView'][]
}

/** That a line gives somebody what nobody may have together, as an exception, and why (PO-9). */
export function Exceptions({ exceptions }: ExceptionsProps) {
  const { t } = useLanguage()
  const { nameOf } = useResourceNames()
  if (exceptions.length === 0) return null
  return (
    <Notice tone="important" title={t('separations.exception')}>
      <ul>
        {exceptions.map(({ separationId, name, why, otherResourceId, reason }) => (
          <li key={separationId}>
            {t('separations.exceptionOf', { name, why, other: nameOf(otherResourceId) })}{' '}
            {reason !== null && t('separations.exceptionReason', { reason })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
