import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose outcome another colour scheme can change. */
const colorRules = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with the page as it stands, by WCAG 2.2 AA and good practice; each with where. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return faultsBy(page, { runOnly: guidelines })
}

/** The same of a page that has been looked at whole in another colour scheme, at the same width. */
export function colorFaults(page: Page): Promise<string[]> {
  return faultsBy(page, { runOnly: colorRules })
}

async function faultsBy(page: Page, options: RunOptions): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (asked) => {
      const loaded = (window as unknown as { axe: typeof axe }).axe
      return (await loaded.run(asked)).violations
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`),
  )
}

/** How far the page reaches beyond the window to the side; nobody should have to scroll both ways (WCAG 1.4.10). */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
