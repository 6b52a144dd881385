import { StatusLabel, type StatusTone } from '../../components/StatusLabel'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Task, TaskState } from './queries'

const tones: Record<TaskState, StatusTone> = {
  NEW: 'attention',
  ASSIGNED: 'waiting',
  DONE: 'good',
  CANCELLED: 'neutral',
}

/** Where a task stands, and what makes it pressing: urgent, or past the day of the first answer. */
export function TaskLabels({ task, today }: { task: Task; today: string }) {
  const { t } = useLanguage()
  const isOpen = task.state === 'NEW' || task.state === 'ASSIGNED'
  return (
    <>
      <StatusLabel tone={tones[task.state]}>{t(`tasks.states.${task.state}`)}</StatusLabel>{' '}
      {isOpen && task.urgent && <StatusLabel tone="bad">{t('lines.urgent')}</StatusLabel>}{' '}
      {isOpen && !task.answered && task.answerBy < today && <StatusLabel tone="bad">{t('tasks.late')}</StatusLabel>}
    </>
  )
}
