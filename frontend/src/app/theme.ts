export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Read before the first paint by public/theme.js. */
const CHOICE = 'portal.theme'

export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['colorScheme']
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem(CHOICE)
    delete document.documentElement.dataset['colorScheme']
  } else {
    localStorage.setItem(CHOICE, theme)
    document.documentElement.dataset['colorScheme'] = theme
  }
}
