import { Grid, Stack } from '../../components/Card'
import { KronorField } from '../../components/KronorField'
import { PeopleField } from '../../components/PeopleField'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { ChoiceGroup } from './ChoiceGroup'
import { Days } from './Days'
import type { FaultOf } from './faults'
import type { Terms } from './queries'

interface TermsFieldsProps {
  terms: Terms
  onChange: (part: Partial<Terms>) => void
  faultOf: FaultOf
}

const rights = ['MANAGER', 'ORDERER', 'SELF'] as const
const approvals = ['LINE_MANAGER', 'RESOURCE_OWNER', 'SECOND_PAIR_OF_EYES'] as const
const attestations = ['NEVER', 'BY_HAND', 'ALWAYS'] as const

/** How a resource is ordered: by whom, with whose yes, at what price and for how long. */
export function TermsFields({ terms, onChange, faultOf }: TermsFieldsProps) {
  const { t } = useLanguage()
  return (
    <Stack>
      <ChoiceGroup
        label={t('catalogue.orderableBy')}
        choices={rights.map((id) => ({ id, name: t(`catalogue.rights.${id}`) }))}
        chosen={terms.orderableBy}
        onChange={(orderableBy) => onChange({ orderableBy })}
      />
      <ChoiceGroup
        label={t('catalogue.approvals')}
        choices={approvals.map((id) => ({ id, name: t(`lines.steps.${id}`) }))}
        chosen={terms.approvals}
        onChange={(chain) => onChange({ approvals: chain })}
      />
      <PeopleField
        label={t('catalogue.ownersPick')}
        ids={terms.ownerIds}
        onChange={(ownerIds) => onChange({ ownerIds })}
        error={faultOf('ownerIds')}
      />
      <Grid>
        <SelectField
          label={t('lines.steps.ATTESTATION')}
          choices={attestations.map((id) => ({ id, name: t(`catalogue.attestations.${id}`) }))}
          value={terms.attestation}
          onChange={(id) => onChange({ attestation: id as Terms['attestation'] })}
        />
        <KronorField
          label={t('catalogue.priceOnce')}
          value={terms.priceOnce}
          onChange={(amount) => onChange({ priceOnce: amount ?? 0 })}
        />
        <KronorField
          label={t('catalogue.priceMonthly')}
          value={terms.priceMonthly}
          onChange={(amount) => onChange({ priceMonthly: amount ?? 0 })}
        />
        <Days
          label={t('catalogue.leadTimeDays')}
          value={terms.leadTimeDays}
          onChange={(days) => onChange({ leadTimeDays: days ?? 0 })}
          error={faultOf('leadTimeDays')}
        />
        <Days
          label={t('catalogue.maximumDays')}
          value={terms.maximumDays}
          onChange={(maximumDays) => onChange({ maximumDays })}
          error={faultOf('maximumDays')}
        />
        <Days
          label={t('catalogue.askAgainMonths')}
          value={terms.askAgainMonths}
          onChange={(askAgainMonths) => onChange({ askAgainMonths })}
          error={faultOf('askAgainMonths')}
        />
      </Grid>
    </Stack>
  )
}
