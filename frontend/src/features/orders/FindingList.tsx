import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useResourceNames } from '../../api/resources'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './Basket.module.css'
import { findingWords, isAtField, isUnticked } from './findings'
import type { DraftLine, Finding } from './queries'
import type { Checked } from './useCheck'

const icons = { ERROR: TriangleAlert, WARNING: CircleAlert, INFORMATION: Info }

interface FindingListProps {
  lines: readonly DraftLine[]
  checked: Checked
  tried: boolean
  nameOf: (line: DraftLine) => string
}

interface Said {
  words: string
  severity: Finding['severity']
  names: string[]
}

/** What the service found in the lines, and what to do; the same thing of several people is said once. */
export function FindingList({ lines, checked, tried, nameOf }: FindingListProps) {
  const language = useLanguage()
  const resourceNames = useResourceNames()
  const said = new Map<string, Said>()
  for (const line of lines) {
    const found = checked.of(line)
    for (const finding of found?.findings ?? []) {
      if (!found || isAtField(finding) || (isUnticked(finding) && !tried)) continue
      const words = findingWords(language, resourceNames, finding, found)
      const one = said.get(words) ?? { words, severity: finding.severity, names: [] }
      one.names.push(nameOf(line))
      said.set(words, one)
    }
  }
  if (said.size === 0) return null
  return (
    <ul className={styles.findings} aria-live="polite">
      {[...said.values()].map(({ words, severity, names }) => {
        const Icon = icons[severity]
        return (
          <li key={words} className={styles[severity]}>
            <Icon size={18} aria-label={language.t(`orders.severities.${severity}`)} />
            <span>{names.length < lines.length ? `${language.list(names)}: ${words}` : words}</span>
          </li>
        )
      })}
    </ul>
  )
}
