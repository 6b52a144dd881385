import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router'
import { Copy, Printer } from 'lucide-react'
import { useState } from 'react'
import { useIdempotencyKey } from '../../api/idempotency'
import { asProblem, type Problem } from '../../api/problem'
import { Awaited } from '../../components/Awaited'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Loading } from '../../components/Loading'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { LineTable } from './LineTable'
import { copyOrder, lineQuery, orderQuery, type Order } from './queries'

const route = getRouteApi('/orders/$id')

/** An order that was sent: its receipt, and where each line stands. */
export function SentOrderPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery(orderQuery(id))
  if (query.data?.body.state === 'DRAFT') return <Navigate to="/order" search={{ draft: id }} replace />
  if (query.data) return <Sent order={query.data.body} />
  return (
    <>
      <PageHeader title={t('orders.detailTitle')} />
      <Awaited query={query}>{() => null}</Awaited>
    </>
  )
}

function Sent({ order }: { order: Order }) {
  const { t, moment } = useLanguage()
  const { sent } = route.useSearch()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const idempotency = useIdempotencyKey()
  const [problem, setProblem] = useState<Problem>()
  const lines = useQueries({ queries: order.lineIds.map(lineQuery) })
  const rows = lines.flatMap(({ data }) => (data ? [data.line] : []))

  const copy = async () => {
    try {
      const { id } = await copyOrder(order.id, idempotency)
      await queryClient.invalidateQueries({ queryKey: ['orders', 'list'] })
      await navigate({ to: '/order', search: { draft: id } })
    } catch (failure) {
      setProblem(asProblem(failure))
    }
  }

  return (
    <>
      <PageHeader
        title={sent ? t('orders.receipt') : t('orders.detailTitle')}
        intro={t('orders.sentAt', { moment: moment(order.sentAt ?? order.changedAt) })}
        actions={
          <>
            <Button variant="secondary" icon={Copy} onPress={() => void copy()}>
              {t('orders.copy')}
            </Button>
            <Button variant="secondary" icon={Printer} onPress={() => window.print()}>
              {t('orders.print')}
            </Button>
          </>
        }
      />
      <Stack>
        {sent && (
          <Notice tone="success" announce="status" title={t('orders.sent')}>
            {t('orders.sentHelp')}
          </Notice>
        )}
        {problem && <ProblemAlert problem={problem} />}
        <Card title={t('orders.lines')}>
          {lines.some(({ isPending }) => isPending) ? (
            <Loading />
          ) : (
            <LineTable caption={t('orders.lines')} rows={rows} />
          )}
        </Card>
      </Stack>
    </>
  )
}
