import { useNavigate } from '@tanstack/react-router'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whether the reader has chosen what the list is narrowed to, to nothing as well: no default view takes its place. */
    narrowed?: boolean
  }
}

type Change = Record<string, string | undefined>

/** Narrows the list at the present address, from its first page; what lies beside the address stays. */
export function useNarrow(): (change: Change) => void {
  const navigate = useNavigate()
  return (change) =>
    void navigate({
      to: '.',
      search: (old: object) => ({ ...old, page: undefined, ...change }),
      state: (old) => ({ ...old, narrowed: true }),
    })
}

/** Turns to a page of the list at the present address; what lies beside the address stays. */
export function useTurn(): (page: number) => void {
  const navigate = useNavigate()
  return (page) => void navigate({ to: '.', search: (old: object) => ({ ...old, page }), state: true })
}
