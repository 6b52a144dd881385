import { Link } from '@tanstack/react-router'
import { useNames } from '../../api/names'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'

interface SomebodyAlikeProps {
  identityIds: readonly string[]
  /** Whether the one who is registered has a number: those who are known have none then. */
  hasNumber: boolean
  pending: boolean
  onConfirm: () => void
}

/** Asks whether the person is one of those with the same name, before anything is stored (ID-10). */
export function SomebodyAlike({ identityIds, hasNumber, pending, onConfirm }: SomebodyAlikeProps) {
  const { t } = useLanguage()
  const names = useNames(identityIds)
  return (
    <Notice tone="important" title={t('registrations.alikeTitle', { count: identityIds.length })} announce="alert">
      <p>{t(hasNumber ? 'registrations.alikeWithNumber' : 'registrations.alikeWithoutNumber')}</p>
      <ul>
        {identityIds.map((id) => (
          <li key={id}>
            {/* A window of its own: what has been filled in stays where it is. */}
            <Link to="/people/$id" params={{ id }} target="_blank">
              {t('registrations.alikePerson', { name: names.get(id)?.displayName ?? '…' })}
            </Link>
          </li>
        ))}
      </ul>
      <Button variant="secondary" isPending={pending} onPress={onConfirm}>
        {t('registrations.alikeConfirm')}
      </Button>
    </Notice>
  )
}
