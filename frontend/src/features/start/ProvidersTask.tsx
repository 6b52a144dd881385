import { useQuery } from '@tanstack/react-query'
import { useUnitNames } from '../../api/organization'
import { ButtonLink } from '../../components/Button'
import { Card } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { lackingProvidersQuery } from './queries'

/** Where nobody else, or nobody at all, orders (RO-4); where there are enough, nothing is said. */
export function ProvidersTask() {
  const { t } = useLanguage()
  const items = useQuery(lackingProvidersQuery()).data?.items ?? []
  if (items.length === 0) return null
  return (
    <Card title={t('start.providers')}>
      <Lacking unitIds={items.map(({ unitId }) => unitId)} />
      <ButtonLink to="/providers" search={{ kind: 'lacking' }} variant="secondary">
        {t('start.providersLink')}
      </ButtonLink>
    </Card>
  )
}

function Lacking({ unitIds }: { unitIds: string[] }) {
  const { t } = useLanguage()
  const names = useUnitNames(unitIds)
  return unitIds.map((id) => <p key={id}>{t('start.providersText', { name: names.get(id) ?? '…' })}</p>)
}
