import { createContext, useContext } from 'react'

/** The lines that are chosen in the list; in a context, so that choosing does not make the table anew. */
export interface Chosen {
  lineIds: readonly string[]
  choose: (lineId: string, isChosen: boolean) => void
}

export const ChosenContext = createContext<Chosen>({ lineIds: [], choose: () => undefined })

export function useChosen(): Chosen {
  return useContext(ChosenContext)
}
