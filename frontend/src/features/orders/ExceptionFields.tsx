import { Checkbox } from '../../components/Checkbox'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { LineChange } from './basket'
import type { DraftLine } from './queries'
import type { Checked } from './useCheck'

interface ExceptionFieldsProps {
  lines: readonly DraftLine[]
  checked: Checked
  tried: boolean
  onChange: (change: LineChange) => void
}

/** Asks for an exception, with its reason, where a line would give somebody what nobody may have together (PO-9). */
export function ExceptionFields({ lines, checked, tried, onChange }: ExceptionFieldsProps) {
  const { t } = useLanguage()
  const reason = lines[0]?.exceptionReason ?? null
  const isSeparated = lines.some((line) => checked.of(line)?.findings.some(({ code }) => code === 'SEPARATED'))
  if (reason === null && !isSeparated) return null
  return (
    <>
      <Checkbox isSelected={reason !== null} onChange={(asked) => onChange({ exceptionReason: asked ? '' : null })}>
        {t('orders.askException')}
      </Checkbox>
      {reason !== null && (
        <TextField
          label={t('orders.whyBoth')}
          description={t('orders.whyBothHelp')}
          value={reason}
          onChange={(exceptionReason) => onChange({ exceptionReason })}
          error={tried && reason.trim() === '' ? t('orders.whyBothMissing') : undefined}
          isRequired
        />
      )}
    </>
  )
}
