import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useWishName } from '../../api/resources'
import { may } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Button } from '../../components/Button'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf } from '../../routing/listSearch'
import { stuckQuery, type Approval } from './queries'
import { ReassignDialog } from './ReassignDialog'

const route = getRouteApi('/approvals/stuck')

/** Lines that stand still: nobody can answer, or nobody has for a week. An administrator gives them to somebody (AP-4). */
export function StuckPage() {
  const { t } = useLanguage()
  const [chosen, setChosen] = useState<Approval>()
  const query = useQuery(stuckQuery(pageOf(route.useSearch())))
  return (
    <>
      <PageHeader title={t('approvals.stuck')} intro={t('approvals.stuckIntro')} />
      <ListCard query={query} none={{ title: t('approvals.stuckNone'), help: t('approvals.stuckNoneHelp') }}>
        {(rows) => <StuckTable steps={rows} onChoose={setChosen} />}
      </ListCard>
      {chosen && <ReassignDialog approval={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}

interface StuckTableProps {
  steps: Approval[]
  onChoose: (step: Approval) => void
}

/** A step with the words for what was ordered. */
type Stuck = Approval & { what: string }

function StuckTable({ steps, onChoose }: StuckTableProps) {
  const { t, moment } = useLanguage()
  const wishName = useWishName()
  const mayReassign = may(useSession(), 'stuckStepWork')
  const columns = useMemo<Column<Stuck>[]>(
    () => [
      { id: 'case', header: t('lines.case'), cell: ({ row }) => String(row.original.caseNumber) },
      { id: 'what', header: t('lines.what'), cell: ({ row }) => row.original.what },
      { id: 'step', header: t('lines.step'), cell: ({ row }) => t(`lines.steps.${row.original.kind}`) },
      {
        id: 'who',
        header: t('lines.waitsFor'),
        cell: ({ row: { original: step } }) =>
          step.approverIds.length === 0
            ? t('approvals.nobodyCan')
            : step.approverIds.map((id) => (
                <div key={id}>
                  <PersonName id={id} />
                </div>
              )),
      },
      { id: 'since', header: t('lines.since'), cell: ({ row }) => moment(row.original.since) },
      ...(mayReassign
        ? [
            {
              id: 'reassign',
              header: t('approvals.reassign'),
              cell: ({ row: { original: step } }: { row: { original: Stuck } }) => (
                <Button
                  variant="secondary"
                  aria-label={t('approvals.reassignCase', { number: String(step.caseNumber) })}
                  onPress={() => onChoose(step)}
                >
                  {t('approvals.reassign')}
                </Button>
              ),
            },
          ]
        : []),
    ],
    [t, moment, mayReassign, onChoose],
  )
  return (
    <DataTable
      caption={t('approvals.stuck')}
      columns={columns}
      rows={steps.map((step) => ({ ...step, what: wishName(step) }))}
    />
  )
}
