import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '../../components/Button'
import { DataTable, type Column } from '../../components/DataTable'
import { ActionDialog } from '../../components/Dialog'
import { useLanguage } from '../../i18n/LanguageProvider'
import { deleteDraft, type OrderRow } from './queries'

/** Orders as wholes: drafts to go on with or throw away, and those that were sent. */
export function OrderTable({ rows }: { rows: OrderRow[] }) {
  const { t, moment } = useLanguage()
  const queryClient = useQueryClient()
  const [deleting, setDeleting] = useState<OrderRow>()
  const columns = useMemo<Column<OrderRow>[]>(
    () => [
      {
        id: 'order',
        header: t('orders.detailTitle'),
        cell: ({ row: { original: order } }) =>
          order.state === 'DRAFT' ? (
            <Link to="/order" search={{ draft: order.id }}>
              {t('orders.draftOf', { moment: moment(order.changedAt) })}
            </Link>
          ) : (
            <Link to="/orders/$id" params={{ id: order.id }}>
              {t('orders.sentAt', { moment: moment(order.sentAt ?? order.changedAt) })}
            </Link>
          ),
      },
      { id: 'lines', header: t('orders.lines'), cell: ({ row }) => row.original.lines },
      { id: 'recipients', header: t('orders.recipients'), cell: ({ row }) => row.original.recipients },
      {
        id: 'open',
        header: t('orders.views.open'),
        cell: ({ row: { original: order } }) =>
          order.state === 'DRAFT' ? (
            <Button
              variant="tertiary"
              icon={Trash2}
              onPress={() => setDeleting(order)}
              aria-label={t('orders.deleteDraft', { moment: moment(order.changedAt) })}
            />
          ) : (
            order.open
          ),
      },
    ],
    [t, moment],
  )
  return (
    <>
      <DataTable caption={t('orders.title')} columns={columns} rows={rows} />
      {deleting && (
        <ActionDialog
          title={t('orders.deleteTitle')}
          action={t('orders.delete')}
          isDangerous
          isReady
          onClose={() => setDeleting(undefined)}
          onDecide={async () => {
            await deleteDraft(deleting.id)
            await queryClient.invalidateQueries({ queryKey: ['orders', 'list'] })
          }}
        >
          {() => <p>{t('orders.deleteText')}</p>}
        </ActionDialog>
      )}
    </>
  )
}
