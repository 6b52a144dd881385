import { Stack } from '../../components/Card'
import { DateField } from '../../components/DateField'
import { PeopleField } from '../../components/PeopleField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './catalogue.module.css'
import type { FaultOf } from './faults'
import type { NeedsAndRisk } from './queries'

interface NeedsAndRiskFieldsProps {
  analysis: NeedsAndRisk | null
  onChange: (analysis: NeedsAndRisk | null) => void
  faultOf: FaultOf
}

const unwritten: NeedsAndRisk = { text: '', owner: null, reviewOn: '' }

/** The analysis that class 2 and higher cannot be ordered without (PO-8); nothing written is no analysis. */
export function NeedsAndRiskFields({ analysis, onChange, faultOf }: NeedsAndRiskFieldsProps) {
  const { t } = useLanguage()
  const written = analysis ?? unwritten
  const change = (part: Partial<NeedsAndRisk>) => {
    const changed = { ...written, ...part }
    onChange(changed.text === '' && changed.owner === null && changed.reviewOn === '' ? null : changed)
  }
  return (
    <Stack>
      <p className={styles.text}>{t('catalogue.analysisHelp')}</p>
      <TextField
        label={t('catalogue.analysis')}
        value={written.text}
        onChange={(text) => change({ text })}
        error={faultOf('text')}
        isRequired={analysis !== null}
        multiline
      />
      <PeopleField
        label={t('catalogue.analysisOwnerPick')}
        ids={written.owner === null ? [] : [written.owner]}
        onChange={(ids) => change({ owner: ids.at(-1) ?? null })}
        error={faultOf('owner')}
      />
      <DateField
        label={t('catalogue.reviewOn')}
        value={written.reviewOn === '' ? null : written.reviewOn}
        onChange={(day) => change({ reviewOn: day ?? '' })}
        error={faultOf('reviewOn')}
        isRequired={analysis !== null}
      />
    </Stack>
  )
}
