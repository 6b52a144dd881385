import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { HIGH_ASSURANCE } from '../../auth/permissions'
import { useSession } from '../../auth/session'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { EmptyState } from '../../components/EmptyState'
import { useTurn } from '../../components/list/narrow'
import { Notice } from '../../components/Notice'
import { Pager } from '../../components/Pager'
import { useLanguage } from '../../i18n/LanguageProvider'
import { pageOf, type ListSearch } from '../../routing/listSearch'
import { ApprovalCard } from './ApprovalCard'
import { approvalsQuery, decideMany, type Approval, type Decision, type StepKind } from './queries'
import { Refused, type Refusal } from './Refused'
import { SelectionBar } from './SelectionBar'

interface AwaitingProps {
  kinds: StepKind[]
  /** What the page's address holds. */
  search: ListSearch
}

/** The steps of some kinds that await the viewer, to decide one by one or many alike. */
export function Awaiting({ kinds, search }: AwaitingProps) {
  const { t } = useLanguage()
  const session = useSession()
  const queryClient = useQueryClient()
  const turn = useTurn()
  const [selected, setSelected] = useState<readonly string[]>([])
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [decided, setDecided] = useState(0)
  const query = useQuery(approvalsQuery({ kind: kinds, ...pageOf(search) }))
  const mayDecide = session.assuranceLevel >= HIGH_ASSURANCE

  const decideAll = async (approvals: readonly Approval[], decision: Decision) => {
    const results = await decideMany(
      approvals.map(({ stepId }) => stepId),
      decision,
    )
    setRefusals(
      results.flatMap(({ stepId, status, problem, detail }) => {
        const approval = approvals.find((one) => one.stepId === stepId)
        return status >= 400 && approval ? [{ approval, kind: problem, detail }] : []
      }),
    )
    setDecided(results.filter(({ status }) => status < 400).length)
    setSelected([])
    await Promise.all(['approvals', 'lines'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
  }

  return (
    <Stack>
      {!mayDecide && <Notice tone="info">{t('approvals.assuranceLow')}</Notice>}
      {decided > 0 && (
        <Notice tone="success" announce="status">
          {t('approvals.decided', { count: decided })}
        </Notice>
      )}
      {refusals.map((refusal) => (
        <Refused key={refusal.approval.stepId} refusal={refusal} />
      ))}
      <Awaited query={query}>
        {(found) =>
          found.total === 0 ? (
            <Card>
              <EmptyState title={t('approvals.none')}>{t('approvals.noneHelp')}</EmptyState>
            </Card>
          ) : (
            <>
              {mayDecide && found.items.length > 1 && (
                <SelectionBar approvals={found.items} selected={selected} onSelect={setSelected} onDecide={decideAll} />
              )}
              {found.items.map((approval) => (
                <ApprovalCard
                  key={approval.stepId}
                  approval={approval}
                  mayDecide={mayDecide}
                  isSelected={selected.includes(approval.stepId)}
                  onSelect={(isSelected) =>
                    setSelected((old) => [
                      ...old.filter((id) => id !== approval.stepId),
                      ...(isSelected ? [approval.stepId] : []),
                    ])
                  }
                  onDecide={(decision) => decideAll([approval], decision)}
                />
              ))}
              <Pager {...found} onPage={turn} />
            </>
          )
        }
      </Awaited>
    </Stack>
  )
}
