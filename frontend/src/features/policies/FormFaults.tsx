import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'

/** What is left to fill in, read out when saving was tried. */
export function FormFaults({ faults }: { faults: readonly string[] }) {
  const { t } = useLanguage()
  if (faults.length === 0) return null
  return (
    <Notice tone="warning" title={t('policies.checkForm')} announce="alert">
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  )
}
