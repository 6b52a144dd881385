import { useQuery } from '@tanstack/react-query'
import { useUnitNames } from '../../api/organization'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { Card } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { lackingProvidersQuery } from './queries'

/** Where nobody else, or nobody at all, orders (RO-4). */
export function ProvidersTask() {
  const { t } = useLanguage()
  return (
    <Card title={t('start.providers')}>
      <Awaited query={useQuery(lackingProvidersQuery())}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('start.providersNone')}</p>
          ) : (
            <>
              <Lacking unitIds={items.map(({ unitId }) => unitId)} />
              <ButtonLink to="/providers" search={{ kind: 'lacking' }} variant="secondary">
                {t('start.providersLink')}
              </ButtonLink>
            </>
          )
        }
      </Awaited>
    </Card>
  )
}

function Lacking({ unitIds }: { unitIds: string[] }) {
  const { t } = useLanguage()
  const names = useUnitNames(unitIds)
  return unitIds.map((id) => <p key={id}>{t('start.providersText', { name: names.get(id) ?? '…' })}</p>)
}
