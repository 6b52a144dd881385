import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useWishName } from '../../api/resources'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { AnswerItem } from './AnswerItem'
import { reviewQuery, type ReviewDetail, type ReviewItem } from './queries'
import { Reviewed } from './Reviewed'

const route = getRouteApi('/reviews/$id')

/** What somebody has by earlier orders: kept, ended or for a shorter time, one by one (GO-1). */
export function ReviewPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  return (
    <>
      <PageHeader title={t('reviews.title')} intro={t('reviews.oneIntro')} />
      <Awaited query={useQuery(reviewQuery(id))}>{(detail) => <Detail detail={detail} />}</Awaited>
    </>
  )
}

function Detail({ detail: { review, items } }: { detail: ReviewDetail }) {
  const { t, date } = useLanguage()
  const mayAnswer = useSession().assuranceLevel >= HIGH_ASSURANCE
  const columns = useColumns(review.id, mayAnswer)
  const isDone = review.answered === review.total
  return (
    <Stack>
      {!mayAnswer && <Notice tone="info">{t('approvals.assuranceLow')}</Notice>}
      {review.escalated && !isDone && <Notice tone="important">{t('reviews.lateText')}</Notice>}
      <Card title={t('reviews.what')}>
        <p>
          <strong>
            <Reviewed review={review} />
          </strong>
        </p>
        <p aria-live="polite">
          {t('reviews.answered', { answered: String(review.answered), count: review.total })}{' '}
          {isDone ? t('reviews.done') : t('reviews.answerBy', { day: date(review.dueOn) })}
        </p>
        <DataTable caption={t('reviews.what')} columns={columns} rows={items} />
      </Card>
    </Stack>
  )
}

function useColumns(reviewId: string, mayAnswer: boolean): Column<ReviewItem>[] {
  const { t, date } = useLanguage()
  return useMemo(
    () => [
      { id: 'what', header: t('lines.what'), cell: ({ row }) => <What item={row.original} /> },
      {
        id: 'case',
        header: t('lines.case'),
        cell: ({ row: { original: item } }) => (
          <Link to="/lines/$id" params={{ id: item.lineId }}>
            {String(item.caseNumber)}
          </Link>
        ),
      },
      { id: 'from', header: t('reviews.from'), cell: ({ row }) => date(row.original.from) },
      {
        id: 'to',
        header: t('lines.lastDay'),
        cell: ({ row: { original: item } }) => (item.to === null ? t('reviews.noEnd') : date(item.to)),
      },
      {
        id: 'answer',
        header: t('reviews.answer'),
        cell: ({ row: { original: item } }) =>
          item.answer === null ? (
            mayAnswer && <AnswerItem reviewId={reviewId} item={item} />
          ) : (
            <>
              {t(`reviews.answers.${item.answer}`)}
              {item.answeredBy !== null && (
                <div>
                  <PersonName id={item.answeredBy} />
                </div>
              )}
            </>
          ),
      },
    ],
    [t, date, reviewId, mayAnswer],
  )
}

function What({ item }: { item: ReviewItem }) {
  const { t } = useLanguage()
  const wishName = useWishName()
  return (
    <>
      {wishName(item)} {item.unusual && <StatusLabel tone="attention">{t('reviews.unusual')}</StatusLabel>}
    </>
  )
}
