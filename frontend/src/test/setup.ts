import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// What a page loads late on a busy machine is waited for; what never comes fails all the same.
configure({ asyncUtilTimeout: 10_000 })

// jsdom lays nothing out, so these do not exist there.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)
window.scrollTo = () => undefined
window.print = () => undefined

afterEach(() => {
  cleanup()
  localStorage.clear()
  delete document.documentElement.dataset['colorScheme']
})
