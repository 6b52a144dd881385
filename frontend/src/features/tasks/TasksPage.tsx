import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useWishName } from '../../api/resources'
import { DataTable, type Column } from '../../components/DataTable'
import { ListCard } from '../../components/list/ListCard'
import { useNarrow } from '../../components/list/narrow'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { oneOf, pageOf } from '../../routing/listSearch'
import { tasksQuery, type Task, type TaskState } from './queries'
import { TaskLabels } from './TaskLabels'

const route = getRouteApi('/tasks')

const views = ['open', 'mine', 'over'] as const
const statesOf: Record<(typeof views)[number], TaskState[]> = {
  open: ['NEW', 'ASSIGNED'],
  mine: ['ASSIGNED'],
  over: ['DONE', 'CANCELLED'],
}

const sorts = ['URGENT_FIRST', 'ANSWER_FIRST', 'NEWEST'] as const

/** What no connector can do, for those who do it: urgent ones and the oldest first unless they ask otherwise (PR-6). */
export function TasksPage() {
  const { t } = useLanguage()
  const search = route.useSearch()
  const columns = useColumns()
  const view = oneOf(views, search.kind) ?? 'open'
  const sort = oneOf(sorts, search.sort) ?? 'URGENT_FIRST'
  const query = useQuery(
    tasksQuery({ state: statesOf[view], sort, ...(view === 'mine' ? { mine: true } : {}), ...pageOf(search) }),
  )
  const narrow = useNarrow()
  return (
    <>
      <PageHeader title={t('tasks.title')} intro={t('tasks.intro')} />
      <ListCard
        filters={
          <>
            <SelectField
              label={t('orders.view')}
              choices={views.map((id) => ({ id, name: t(`tasks.views.${id}`) }))}
              value={view}
              onChange={(id) => narrow({ kind: id })}
            />
            <SelectField
              label={t('common.first')}
              choices={sorts.map((id) => ({ id, name: t(`tasks.sorts.${id}`) }))}
              value={sort}
              onChange={(id) => narrow({ sort: id })}
            />
          </>
        }
        query={query}
        none={{ title: t('tasks.none'), help: t('tasks.noneHelp') }}
      >
        {(rows) => <DataTable caption={t('tasks.title')} columns={columns} rows={rows} />}
      </ListCard>
    </>
  )
}

function useColumns(): Column<Task>[] {
  const { t, date } = useLanguage()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  return useMemo(
    () => [
      {
        id: 'case',
        header: t('lines.case'),
        cell: ({ row: { original: task } }) => (
          <Link to="/tasks/$id" params={{ id: task.id }}>
            {String(task.caseNumber)}
          </Link>
        ),
      },
      { id: 'what', header: t('lines.what'), cell: ({ row }) => <What task={row.original} /> },
      {
        id: 'recipient',
        header: t('lines.recipient'),
        cell: ({ row: { original: task } }) =>
          task.recipientId === null || task.protectedRecipient ? (
            t('approvals.protected')
          ) : (
            <PersonName id={task.recipientId} />
          ),
      },
      { id: 'queue', header: t('tasks.queue'), cell: ({ row }) => row.original.queue },
      {
        id: 'state',
        header: t('common.state'),
        cell: ({ row }) => <TaskLabels task={row.original} today={today} />,
      },
      {
        id: 'assignee',
        header: t('tasks.assignee'),
        cell: ({ row: { original: task } }) => (task.assigneeId ? <PersonName id={task.assigneeId} /> : '–'),
      },
      { id: 'answerBy', header: t('tasks.answerBy'), cell: ({ row }) => date(row.original.answerBy) },
    ],
    [t, date, today],
  )
}

function What({ task }: { task: Task }) {
  const { t } = useLanguage()
  const wishName = useWishName()
  return (
    <>
      {wishName(task)}, {t(task.ending ? 'tasks.takeAway' : `lines.actions.${task.action}`).toLocaleLowerCase()}
    </>
  )
}
