import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Awaited } from '../../components/Awaited'
import { ButtonLink } from '../../components/Button'
import { Card } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { Filters } from '../../components/Filters'
import { PageHeader } from '../../components/PageHeader'
import { Pager } from '../../components/Pager'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf, type ListSearch } from '../../routing/listSearch'
import { LineTable } from './LineTable'
import { OrderTable } from './OrderTable'
import { linesQuery, ordersQuery } from './queries'

const route = getRouteApi('/orders')

const views = ['open', 'done', 'drafts', 'sent'] as const
const scopes = ['MINE', 'PEOPLE'] as const

/** What one has ordered: line by line while it is under way and when it is over, and the orders themselves. */
export function OrdersPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const view = oneOf(views, search.kind) ?? 'open'
  const scope = oneOf(scopes, search.state) ?? 'MINE'
  const isLines = view === 'open' || view === 'done'
  const narrow = (change: Partial<ListSearch>) =>
    void navigate({ search: (old) => ({ ...old, page: undefined, ...change }) })
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
      <Card>
        <Filters>
          <SelectField
            label={t('orders.view')}
            choices={views.map((id) => ({ id, name: t(`orders.views.${id}`) }))}
            value={view}
            onChange={(id) => narrow({ kind: id })}
          />
          {isLines && (
            <SelectField
              label={t('orders.scope')}
              choices={scopes.map((id) => ({ id, name: t(`orders.scopes.${id}`) }))}
              value={scope}
              onChange={(id) => narrow({ state: id })}
            />
          )}
        </Filters>
        {isLines ? <Lines open={view === 'open'} scope={scope} /> : <Orders sent={view === 'sent'} />}
      </Card>
    </>
  )
}

function Lines({ open, scope }: { open: boolean; scope: (typeof scopes)[number] }) {
  const { t } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(linesQuery({ scope, open, ...pageOf(search) }))
  return (
    <Awaited query={query}>
      {(page) =>
        page.total === 0 ? (
          <EmptyState title={t('orders.none')}>{t('orders.noneHelp')}</EmptyState>
        ) : (
          <>
            <LineTable caption={t('orders.title')} rows={page.items} />
            <Pager {...page} onPage={(number) => void navigate({ search: (old) => ({ ...old, page: number }) })} />
          </>
        )
      }
    </Awaited>
  )
}

function Orders({ sent }: { sent: boolean }) {
  const { t } = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(ordersQuery({ state: sent ? 'SENT' : 'DRAFT', ...pageOf(search) }))
  return (
    <Awaited query={query}>
      {(page) =>
        page.total === 0 ? (
          <EmptyState title={t(sent ? 'orders.none' : 'orders.noDrafts')}>
            {t(sent ? 'orders.noneHelp' : 'orders.noDraftsHelp')}
          </EmptyState>
        ) : (
          <>
            <OrderTable rows={page.items} />
            <Pager {...page} onPage={(number) => void navigate({ search: (old) => ({ ...old, page: number }) })} />
          </>
        )
      }
    </Awaited>
  )
}
