import { useQuery } from '@tanstack/react-query'
import { lineKey } from './basket'
import { checkQuery, type Check, type CheckedLine, type DraftLine } from './queries'
import type { SavedDraft } from './useDraft'

export interface Checked {
  /** What the service said of the lines as they were last saved; undefined before it has. */
  check: Check | undefined
  of: (line: DraftLine) => CheckedLine | undefined
}

/** The service's word on the draft, asked for anew each time it has been saved. */
export function useCheck({ id, version, lines }: SavedDraft): Checked {
  const { data } = useQuery({ ...checkQuery(id ?? '', version, lines), enabled: id !== undefined && lines.length > 0 })
  const byKey = new Map(
    data?.check.lines.flatMap((checked) => {
      const line = data.lines[checked.position]
      return line ? [[lineKey(line), checked] as const] : []
    }),
  )
  return {
    check: data?.check,
    of: (line) => byKey.get(lineKey(line)),
  }
}
