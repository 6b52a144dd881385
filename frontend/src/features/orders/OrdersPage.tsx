import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../components/Button'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { LineTable } from './LineTable'
import { OrderTable } from './OrderTable'
import { linesQuery } from '../../api/lines'
import { ordersQuery } from './queries'

const route = getRouteApi('/orders')

const views = ['open', 'done', 'drafts', 'sent'] as const
const scopes = ['MINE', 'PEOPLE'] as const
const sorts = ['NEWEST', 'OLDEST', 'LONGEST_WAITING', 'EXPECTED_FIRST'] as const

/** What one has ordered: line by line while it is under way and when it is over, and the orders themselves. */
export function OrdersPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const view = oneOf(views, search.kind) ?? 'open'
  const scope = oneOf(scopes, search.state) ?? 'MINE'
  const sort = oneOf(sorts, search.sort) ?? 'NEWEST'
  const isLines = view === 'open' || view === 'done'
  const narrow = useNarrow()
  const filters = (
    <>
      <SelectField
        label={t('orders.view')}
        choices={views.map((id) => ({ id, name: t(`orders.views.${id}`) }))}
        value={view}
        onChange={(id) => narrow({ kind: id })}
      />
      {isLines && (
        <>
          <SelectField
            label={t('orders.scope')}
            choices={scopes.map((id) => ({ id, name: t(`orders.scopes.${id}`) }))}
            value={scope}
            onChange={(id) => narrow({ state: id })}
          />
          <SelectField
            label={t('common.first')}
            choices={sorts.map((id) => ({ id, name: t(`orders.sorts.${id}`) }))}
            value={sort}
            onChange={(id) => narrow({ sort: id })}
          />
        </>
      )}
    </>
  )
  return (
    <>
      <PageHeader
        title={t('orders.title')}
        intro={t('orders.intro')}
        actions={
          <ButtonLink to="/order">
            <Plus aria-hidden size={18} />
            {t('orders.order')}
          </ButtonLink>
        }
      />
      {isLines ? (
        <Lines filters={filters} wanted={{ open: view === 'open', scope, sort }} />
      ) : (
        <Orders filters={filters} sent={view === 'sent'} />
      )}
    </>
  )
}

interface LinesProps {
  filters: ReactNode
  wanted: { open: boolean; scope: (typeof scopes)[number]; sort: (typeof sorts)[number] }
}

function Lines({ filters, wanted }: LinesProps) {
  const { t } = useLanguage()
  const query = useQuery(linesQuery({ ...wanted, ...pageOf(route.useSearch()) }))
  return (
    <ListCard filters={filters} query={query} none={{ title: t('orders.none'), help: t('orders.noneHelp') }}>
      {(rows) => <LineTable caption={t('orders.title')} rows={rows} />}
    </ListCard>
  )
}

function Orders({ filters, sent }: { filters: ReactNode; sent: boolean }) {
  const { t } = useLanguage()
  const query = useQuery(ordersQuery({ state: sent ? 'SENT' : 'DRAFT', ...pageOf(route.useSearch()) }))
  return (
    <ListCard
      filters={filters}
      query={query}
      none={{
        title: t(sent ? 'orders.none' : 'orders.noDrafts'),
        help: t(sent ? 'orders.noneHelp' : 'orders.noDraftsHelp'),
      }}
    >
      {(rows) => <OrderTable rows={rows} />}
    </ListCard>
  )
}
