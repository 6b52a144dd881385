import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { changeDraft, createDraft, type DraftLine } from './queries'

/** How long nothing must change before the draft is saved. */
const REST = 500

export interface SavedDraft {
  id: string | undefined
  version: string
  lines: readonly DraftLine[]
}

export const newDraft: SavedDraft = { id: undefined, version: '', lines: [] }

/**
 * The lines of an order that is being written. They are saved to the service as one goes, one saving after the other,
 * so that they survive a reload and a sign-out (OR-4); what somebody else saved meanwhile is never overwritten.
 */
export function useDraft(first: SavedDraft, onCreated: (id: string) => void) {
  const [lines, setLines] = useState(first.lines)
  const [saved, setSaved] = useState(first)
  const [problem, setProblem] = useState<Problem>()
  const [key] = useState(() => crypto.randomUUID())
  const newest = useRef(first.lines)
  const known = useRef(first)
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const left = useRef(false)

  const saveNewest = async () => {
    const wanted = newest.current
    const { id, version, lines: before } = known.current
    if (wanted === before || (id === undefined && wanted.length === 0)) return
    const answered = id === undefined ? await createDraft(wanted, key) : await changeDraft(id, version, wanted)
    known.current = { id: answered.body.id, version: answered.version, lines: wanted }
    setSaved(known.current)
    setProblem(undefined)
    if (id === undefined && !left.current) onCreated(answered.body.id)
  }

  /** Saves what is not saved yet; fails when that cannot be done. */
  const save = async (): Promise<SavedDraft> => {
    const turn = queue.current.catch(() => undefined).then(saveNewest)
    queue.current = turn
    await turn
    return known.current
  }

  const saveQuietly = useEffectEvent(() => {
    save().catch((failure: unknown) => setProblem(asProblem(failure)))
  })

  useEffect(() => {
    if (lines === known.current.lines) return undefined
    const rest = setTimeout(() => saveQuietly(), REST)
    return () => clearTimeout(rest)
  }, [lines])

  // Leaving the page within the rest must not lose the last change.
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
      saveQuietly()
    }
  }, [])

  const change = (update: (old: readonly DraftLine[]) => readonly DraftLine[]) => {
    newest.current = update(newest.current)
    setLines(newest.current)
  }

  return { lines, change, saved, problem, save, isSaved: lines === saved.lines }
}
