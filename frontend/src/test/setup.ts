import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

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
