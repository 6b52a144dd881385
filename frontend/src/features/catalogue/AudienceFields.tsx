import { useQuery } from '@tanstack/react-query'
import { administrationsQuery, titlesQuery } from '../../api/organization'
import { Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { CodeList } from '../../components/CodeList'
import { PickMany } from '../../components/PickMany'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './catalogue.module.css'
import type { FaultOf } from './faults'
import type { Audience } from './queries'

interface AudienceFieldsProps {
  audience: Audience | null
  onChange: (audience: Audience | null) => void
  faultOf: FaultOf
}

const everybody: Audience = { administrationCodes: null, titleCodes: null, employmentForms: null, providersOnly: false }

/** Who may have a resource; what is left empty lets everybody through. */
export function AudienceFields({ audience, onChange, faultOf }: AudienceFieldsProps) {
  const { t } = useLanguage()
  const administrations = useQuery(administrationsQuery()).data?.items ?? []
  const titles = useQuery(titlesQuery()).data?.items ?? []
  const written = audience ?? everybody
  const change = (part: Partial<Audience>) => onChange(orNobodyLeftOut({ ...written, ...part }))
  return (
    <Stack>
      <p className={styles.text}>{t('catalogue.audienceHelp')}</p>
      <PickMany
        label={t('criteria.types.administration')}
        choices={asChoices(administrations)}
        chosen={chosenOf(written.administrationCodes, administrations)}
        onChange={(administrationCodes) => change({ administrationCodes })}
        error={faultOf('administrationCodes')}
      />
      <PickMany
        label={t('criteria.types.title')}
        choices={asChoices(titles)}
        chosen={chosenOf(written.titleCodes, titles)}
        onChange={(titleCodes) => change({ titleCodes })}
        error={faultOf('titleCodes')}
      />
      <CodeList
        label={t('criteria.types.employmentForm')}
        codes={written.employmentForms ?? []}
        onChange={(employmentForms) => change({ employmentForms })}
        error={faultOf('employmentForms')}
      />
      <Checkbox isSelected={written.providersOnly} onChange={(providersOnly) => change({ providersOnly })}>
        {t('catalogue.onlyProviders')}
      </Checkbox>
    </Stack>
  )
}

interface Named {
  code: string
  name: string
}

function asChoices(named: readonly Named[]) {
  return named.map(({ code, name }) => ({ id: code, name }))
}

function chosenOf(codes: readonly string[] | null, named: readonly Named[]) {
  return (codes ?? []).map((id) => ({ id, name: named.find(({ code }) => code === id)?.name ?? id }))
}

function orNobodyLeftOut(audience: Audience): Audience | null {
  const { administrationCodes, titleCodes, employmentForms, providersOnly } = audience
  const narrows = [administrationCodes, titleCodes, employmentForms].some((codes) => codes !== null && codes.length > 0)
  return narrows || providersOnly ? audience : null
}
