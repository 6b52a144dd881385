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

interface OutcomeProps {
  lines: readonly DraftLine[]
  checked: Checked
  nameOf: (line: DraftLine) => string
}

/** What would become of lines as they stand: when, who says yes, what it costs; said once when alike. */
export function Outcome({ lines, checked, nameOf }: OutcomeProps) {
  const language = useLanguage()
  const { t, date } = language
  const found = lines.flatMap((line) => {
    const outcome = checked.of(line)
    return outcome ? [{ outcome, name: nameOf(line) }] : []
  })
  const approvalOf = useApprovalWords(found.map(({ outcome }) => outcome))
  const named = new Map<string, string[]>()
  for (const { outcome, name } of found) {
    const words = [
      period(language, outcome.from, outcome.to),
      t('orders.approvedBy', { who: approvalOf(outcome) }),
      price(language, outcome),
      ...(outcome.expectedOn ? [t('orders.expected', { date: date(outcome.expectedOn) })] : []),
    ].join(' · ')
    named.set(words, [...(named.get(words) ?? []), name])
  }
  return [...named].map(([words, names]) => (
    <p key={words} className={styles.facts}>
      {named.size > 1 ? `${language.list(names)}: ${words}` : words}
    </p>
  ))
}
