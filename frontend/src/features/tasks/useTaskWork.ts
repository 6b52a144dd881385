import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import type { Task } from './queries'

/** Does something to a task and shows it as it became; tells why when it could not be done. */
export function useTaskWork() {
  const queryClient = useQueryClient()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  /** Whether it was done. */
  const work = async (call: () => Promise<Task>): Promise<boolean> => {
    if (pending) return false
    setPending(true)
    setProblem(undefined)
    try {
      const task = await call()
      queryClient.setQueryData(['tasks', task.id], task)
      await queryClient.invalidateQueries({ queryKey: ['tasks'] })
      return true
    } catch (failure) {
      setProblem(asProblem(failure))
      return false
    } finally {
      setPending(false)
    }
  }

  return { work, pending, problem }
}
