import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { Awaited } from '../../components/Awaited'
import { Button } from '../../components/Button'
import { Card } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { StatusLabel } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import { actionWords } from './actionWords'
import { AuditDetails } from './AuditDetails'
import { ReviewDialog } from './ReviewDialog'
import { review, spotCheckQuery, spotChecksQuery, type SpotCheckRow } from './spotChecks'
import styles from './audit.module.css'

const route = getRouteApi('/audit/spot-checks/$service/$id')

type Opened = { row: SpotCheckRow; for: 'reading' | 'review' }

/** The rows of a spot check, each to be looked at and said something about. */
export function SpotCheckPage() {
  const { t, moment } = useLanguage()
  const { service, id } = route.useParams()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const [opened, setOpened] = useState<Opened>()
  const columns = useColumns(setOpened)
  const options = spotCheckQuery(service, id)
  const close = () => setOpened(undefined)
  return (
    <Awaited query={useQuery(options)}>
      {(check) => (
        <>
          <PageHeader
            title={t('audit.spotChecks.single')}
            intro={t('audit.spotChecks.oneIntro', {
              part: t(`audit.services.${service}`),
              when: moment(check.drawnAt),
            })}
          />
          <Card>
            <DataTable caption={t('audit.spotChecks.single')} columns={columns} rows={check.rows} />
          </Card>
          {opened?.for === 'reading' && (
            <AuditDetails
              row={{ ...opened.row.row, service }}
              onLookInto={(audit) => void navigate({ to: '/audit', state: { audit } })}
              onClose={close}
            />
          )}
          {opened?.for === 'review' && (
            <ReviewDialog
              row={opened.row}
              onClose={close}
              onReview={async (said) => {
                queryClient.setQueryData(options.queryKey, await review(service, id, said))
                await queryClient.invalidateQueries({ queryKey: spotChecksQuery().queryKey })
              }}
            />
          )}
        </>
      )}
    </Awaited>
  )
}

function useColumns(onOpen: (opened: Opened) => void): Column<SpotCheckRow>[] {
  const language = useLanguage()
  return useMemo(() => {
    const { t, moment } = language
    const named = ({ row }: SpotCheckRow) => ({
      what: actionWords(row.action, language),
      when: moment(row.occurredAt),
    })
    return [
      { id: 'when', header: t('audit.when'), cell: ({ row }) => moment(row.original.row.occurredAt) },
      { id: 'what', header: t('audit.what'), cell: ({ row }) => actionWords(row.original.row.action, language) },
      { id: 'who', header: t('audit.who'), cell: ({ row }) => <Person id={row.original.row.actorId} /> },
      { id: 'whom', header: t('audit.whom'), cell: ({ row }) => <Person id={row.original.row.subjectId} /> },
      { id: 'verdict', header: t('audit.spotChecks.verdict'), cell: ({ row }) => <Said row={row.original} /> },
      {
        id: 'actions',
        header: t('audit.details'),
        cell: ({ row: { original } }) => (
          <div className={styles.actions}>
            <Button
              variant="secondary"
              aria-label={t('audit.openDetails', named(original))}
              onPress={() => onOpen({ row: original, for: 'reading' })}
            >
              {t('audit.details')}
            </Button>
            {original.mayReview && (
              <Button
                aria-label={t('audit.spotChecks.reviewOne', named(original))}
                onPress={() => onOpen({ row: original, for: 'review' })}
              >
                {t('audit.spotChecks.review')}
              </Button>
            )}
          </div>
        ),
      },
    ]
  }, [language, onOpen])
}

function Person({ id }: { id: string | null }) {
  return id ? <PersonName id={id} /> : '–'
}

function Said({ row: { verdict, remark, reviewedBy, mayReview } }: { row: SpotCheckRow }) {
  const { t } = useLanguage()
  if (verdict === null) return t(mayReview ? 'audit.spotChecks.open' : 'audit.spotChecks.forSomebodyElse')
  return (
    <>
      <StatusLabel tone={verdict === 'AS_IT_SHOULD_BE' ? 'good' : 'attention'}>
        {t(`audit.spotChecks.verdicts.${verdict}`)}
      </StatusLabel>{' '}
      {reviewedBy && <PersonName id={reviewedBy} />}
      {remark && <p className={styles.remark}>{remark}</p>}
    </>
  )
}
