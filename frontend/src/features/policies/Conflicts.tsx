import { useResourceNames } from '../../api/resources'
import { Button } from '../../components/Button'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Effect } from './queries'

interface ConflictsProps {
  conflicts: Effect['conflicts']
  /** Shows who they are; none for who may not see it. */
  people?: { isOpen: boolean; listId: string; onToggle: () => void } | undefined
}

/** What nobody may hold together and the policy would give, alone or with others, and to how many (PO-9). */
export function Conflicts({ conflicts, people }: ConflictsProps) {
  const { t } = useLanguage()
  const { nameOf } = useResourceNames()
  if (conflicts.length === 0) return null
  return (
    <Notice tone="important" title={t('policies.conflicts.title')}>
      <ul>
        {conflicts.map(({ separationId, name, why, oneResourceId, otherResourceId, people: count, byItself }) => (
          <li key={separationId}>
            {t('policies.conflicts.of', { name, why, one: nameOf(oneResourceId), other: nameOf(otherResourceId) })}{' '}
            {t('policies.conflicts.people', { count })} {byItself && t('policies.conflicts.byItself')}
          </li>
        ))}
      </ul>
      <p>{t('policies.conflicts.ordered')}</p>
      {people && (
        <Button
          variant="tertiary"
          onPress={people.onToggle}
          aria-expanded={people.isOpen}
          aria-controls={people.isOpen ? people.listId : undefined}
        >
          {t(people.isOpen ? 'policies.conflicts.hide' : 'policies.conflicts.show')}
        </Button>
      )}
    </Notice>
  )
}
