import type { components } from '../../api/generated/order'
import { useResourceNames } from '../../api/resources'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'

/** What stands in the way of an approved line, because nobody may hold both (PO-9), and what can be done. */
export function KeptApart({ from }: { from: readonly components['schemas']['KeptApartView'][] }) {
  const { t } = useLanguage()
  const { nameOf } = useResourceNames()
  return (
    <Notice tone="important" title={t('separations.keptApart')}>
      <ul>
        {from.map(({ separationId, name, why, otherResourceId }) => (
          <li key={separationId}>{t('separations.exceptionOf', { name, why, other: nameOf(otherResourceId) })}</li>
        ))}
      </ul>
      <p>{t('separations.keptApartHelp')}</p>
    </Notice>
  )
}
