import { useSession } from '../../auth/session'
import { Button } from '../../components/Button'
import { ProblemAlert } from '../../components/ProblemAlert'
import { useLanguage } from '../../i18n/LanguageProvider'
import { takeTask, type Task } from './queries'
import { useTaskWork } from './useTaskWork'

/** The viewer takes a task on, unless they have it already. */
export function TakeButton({ task }: { task: Task }) {
  const { t } = useLanguage()
  const { identityId } = useSession()
  const { work, pending, problem } = useTaskWork()
  if (task.assigneeId === identityId) return null
  return (
    <>
      <Button isPending={pending} onPress={() => void work(() => takeTask(task.id))}>
        {t(task.assigneeId === null ? 'tasks.take' : 'tasks.takeOver')}
      </Button>
      {problem && <ProblemAlert problem={problem} />}
    </>
  )
}
