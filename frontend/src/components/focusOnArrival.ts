import { useMatch } from '@tanstack/react-router'
import { useEffect, type RefObject } from 'react'

let lastPath: string | undefined

/**
 * Moves the focus to a page's heading when the reader comes from another page of the application, so that it is
 * read out. On the first load the focus stays where the browser puts it: at the top, before the skip link.
 */
export function useFocusOnArrival(heading: RefObject<HTMLElement | null>): void {
  // The match's path, not the location's: a page that is being left keeps its own until it is gone.
  const path = useMatch({ strict: false, select: (match) => match.pathname })
  useEffect(() => {
    if (lastPath !== undefined && lastPath !== path) heading.current?.focus({ preventScroll: true })
    lastPath = path
  }, [path, heading])
}
