import type { Problem } from '../api/problem'
import { useLanguage } from '../i18n/LanguageProvider'
import { explain, explainViolation } from '../i18n/explain'
import { Button } from './Button'
import { Notice } from './Notice'
import styles from './ProblemAlert.module.css'

interface ProblemAlertProps {
  problem: Problem
  onRetry?: () => void
  /** Words of the page's own for kinds of problem that it knows more about. */
  words?: Record<string, string>
  /** For what has no fields of its own on the page: each fault with its place. */
  showsPlaces?: boolean
}

/** Why something did not work, in plain words, and what to do about it. */
export function ProblemAlert({ problem, onRetry, words, showsPlaces = false }: ProblemAlertProps) {
  const language = useLanguage()
  const { t } = language
  return (
    <Notice tone="warning" title={t('problems.title')} announce="alert">
      <p>{words?.[problem.kind] ?? explain(problem, language)}</p>
      {problem.violations.length > 0 && (
        <ul>
          {problem.violations.map((violation) => (
            <li key={`${violation.field} ${violation.message}`} className={styles.fault}>
              {showsPlaces && violation.field !== '' && <code>{`${violation.field}: `}</code>}
              {explainViolation(violation, language)}
            </li>
          ))}
        </ul>
      )}
      {problem.reference && <p>{t('problems.reference', { reference: problem.reference })}</p>}
      {onRetry && (
        <Button variant="secondary" onPress={onRetry}>
          {t('common.retry')}
        </Button>
      )}
    </Notice>
  )
}
