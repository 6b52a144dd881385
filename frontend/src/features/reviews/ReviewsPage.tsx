import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useUnitNames } from '../../api/organization'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { PageHeader } from '../../components/PageHeader'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { Reviewed } from './Reviewed'
import { reviewsQuery, type Review } from './queries'

const route = getRouteApi('/reviews')

/** Whose earlier orders wait for the reader's answer, because they have come to another unit (GO-1). */
export function ReviewsPage() {
  const { t } = useLanguage()
  const columns = useColumns()
  return (
    <>
      <PageHeader title={t('reviews.title')} intro={t('reviews.intro')} />
      <ListCard
        query={useQuery(reviewsQuery(pageOf(route.useSearch())))}
        none={{ title: t('reviews.none'), help: t('reviews.noneHelp') }}
      >
        {(rows) => <DataTable caption={t('reviews.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<Review>[] {
  const { t, date } = useLanguage()
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('identities.person'),
        cell: ({ row: { original: review } }) => (
          <Link to="/reviews/$id" params={{ id: review.id }}>
            <Reviewed review={review} />
          </Link>
        ),
      },
      { id: 'unit', header: t('reviews.unit'), cell: ({ row }) => <Unit unitId={row.original.unitId} /> },
      {
        id: 'progress',
        header: t('reviews.progress'),
        cell: ({ row: { original: review } }) =>
          t('reviews.answered', { answered: String(review.answered), count: review.total }),
      },
      {
        id: 'due',
        header: t('reviews.dueOn'),
        cell: ({ row: { original: review } }) => (
          <>
            {date(review.dueOn)} {review.escalated && <StatusLabel tone="attention">{t('reviews.late')}</StatusLabel>}
          </>
        ),
      },
    ],
    [t, date],
  )
}

function Unit({ unitId }: { unitId: string | null }) {
  return useUnitNames(unitId === null ? [] : [unitId]).get(unitId ?? '') ?? '–'
}
