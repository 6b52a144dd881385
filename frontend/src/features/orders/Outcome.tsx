import { useNames } from '../../api/names'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { price } from '../../i18n/price'
import styles from './Basket.module.css'
import type { CheckedLine, DraftLine } from './queries'
import type { Checked } from './useCheck'

/** Who will say yes to a line, in words. */
export function useApprovalWords(lines: readonly CheckedLine[]): (line: CheckedLine) => string {
  const { t, list } = useLanguage()
  const names = useNames(lines.flatMap(({ approvals }) => approvals.flatMap(({ approverIds }) => approverIds)))
  return ({ approvals }) => {
    if (approvals.length === 0) return t('orders.noApproval')
    return list(
      approvals.map((step) => {
        const kind = t(`lines.steps.${step.kind}`)
        if (step.fulfilledBySender) return t('orders.fulfilledBySender', { kind })
        const known = step.approverIds.map((id) => names.get(id)?.displayName).filter((name) => name !== undefined)
        return known.length === 0 ? kind : `${kind} (${list(known, 'disjunction')})`
      }),
    )
  }
}

/** What would become of lines as they stand: when, who says yes, what it costs; said once when alike. */
export function Outcome({ lines, checked }: { lines: readonly DraftLine[]; checked: Checked }) {
  const language = useLanguage()
  const { t, date } = language
  const found = lines.flatMap((line) => checked.of(line) ?? [])
  const approvalOf = useApprovalWords(found)
  const words = found.map((line) =>
    [
      period(language, line.from, line.to),
      t('orders.approvedBy', { who: approvalOf(line) }),
      price(language, line),
      ...(line.expectedOn ? [t('orders.expected', { date: date(line.expectedOn) })] : []),
    ].join(' · '),
  )
  return [...new Set(words)].map((one) => (
    <p key={one} className={styles.facts}>
      {one}
    </p>
  ))
}
