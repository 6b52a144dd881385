import { createRootRoute } from '@tanstack/react-router'
import type { Permission } from '../auth/permissions'
import type { MessageKey } from '../i18n/translator'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's name in the title bar; never a person's, since the browser keeps titles in its history. */
    title?: MessageKey
    access?: Permission
  }
}

/** What every feature hangs its routes on; the application gives it its frame. */
export const rootRoute = createRootRoute()
