import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useResourceNames, useWishName } from '../../api/resources'
import { AnswerList } from '../../components/AnswerList'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DescriptionList } from '../../components/DescriptionList'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { Timeline } from '../../components/Timeline'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { CompletionForm } from './CompletionForm'
import { MessageForm } from './MessageForm'
import { taskQuery, type Task } from './queries'
import { TakeButton } from './TakeButton'
import { TaskLabels } from './TaskLabels'

const route = getRouteApi('/tasks/$id')

/** One task: what is to be done, the dialogue with whoever ordered, and saying that it is done (PR-6). */
export function TaskPage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery(taskQuery(id))
  if (query.data) return <Detail key={query.data.id} task={query.data} />
  return (
    <>
      <PageHeader title={t('tasks.detailTitle')} />
      <Awaited query={query}>{() => null}</Awaited>
    </>
  )
}

function Detail({ task }: { task: Task }) {
  const { t } = useLanguage()
  const { resourceOf } = useResourceNames()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const isOpen = task.state === 'NEW' || task.state === 'ASSIGNED'
  const fields = resourceOf(task.resourceId)?.ordering.form
  return (
    <>
      <PageHeader
        title={t('lines.caseTitle', { number: String(task.caseNumber) })}
        beside={<TaskLabels task={task} today={today} />}
        actions={isOpen && <TakeButton task={task} />}
      />
      <Stack>
        <Card title={t('tasks.toDo')}>
          <Stack>
            <Facts task={task} />
            <AnswerList fields={fields ?? []} answers={task.form} />
          </Stack>
        </Card>
        <Card title={t('tasks.dialogue')}>
          <Stack>
            {task.dialogue.length > 0 && <Timeline entries={task.dialogue} />}
            {isOpen && <MessageForm task={task} />}
          </Stack>
        </Card>
        {task.fields.length > 0 && (
          <Card title={t('tasks.outcome')}>
            <AnswerList fields={fields ?? []} answers={task.fields} />
          </Card>
        )}
        {isOpen && fields && (
          <Card title={t('tasks.complete')}>
            <CompletionForm task={task} fields={fields} />
          </Card>
        )}
      </Stack>
    </>
  )
}

function Facts({ task }: { task: Task }) {
  const language = useLanguage()
  const { t, date, moment } = language
  const wishName = useWishName()
  return (
    <DescriptionList
      items={[
        [t('lines.what'), wishName(task)],
        [t('orders.action'), t(task.ending ? 'tasks.takeAway' : `lines.actions.${task.action}`)],
        [t('lines.recipient'), <Recipient key="recipient" task={task} />],
        [t('lines.period'), period(language, task.from, task.to)],
        [
          t('lines.sender'),
          task.senderId === null ? t('approvals.protected') : <PersonName key="sender" id={task.senderId} />,
        ],
        [t('tasks.queue'), task.queue],
        [t('tasks.assignee'), task.assigneeId && <PersonName key="assignee" id={task.assigneeId} />],
        [t('lines.since'), moment(task.since)],
        [t('tasks.answerBy'), date(task.answerBy)],
        [
          t('lines.detailTitle'),
          <Link key="line" to="/lines/$id" params={{ id: task.lineId }}>
            {t('tasks.toLine')}
          </Link>,
        ],
      ]}
    />
  )
}

/** Whom it is about; whoever has taken it on may open a protected person, with a reason that is asked for there (ID-9). */
function Recipient({ task: { recipientId, protectedRecipient } }: { task: Task }) {
  const { t } = useLanguage()
  if (recipientId !== null && !protectedRecipient) return <PersonName id={recipientId} linked />
  return (
    <>
      {t('approvals.protected')}
      {recipientId !== null && (
        <>
          {' · '}
          <Link to="/people/$id" params={{ id: recipientId }}>
            {t('tasks.openProtected')}
          </Link>
        </>
      )}
    </>
  )
}
