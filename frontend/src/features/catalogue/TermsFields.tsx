import { Card, Grid, Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { KronorField } from '../../components/KronorField'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { ChoiceGroup } from './ChoiceGroup'
import type { Terms } from './queries'
import { numberIn } from './resourceDraft'

interface TermsFieldsProps {
  terms: Terms
  onChange: (terms: Terms) => void
}

const rights = ['MANAGER', 'ORDERER', 'SELF'] as const
const approvals = ['LINE_MANAGER', 'RESOURCE_OWNER', 'SECOND_PAIR_OF_EYES'] as const
const attestations = ['NEVER', 'BY_HAND', 'ALWAYS'] as const

/** How a resource is ordered: by whom, with whose yes, at what price, and who carries it out. */
export function TermsFields({ terms, onChange }: TermsFieldsProps) {
  const { t } = useLanguage()
  const change = (part: Partial<Terms>) => onChange({ ...terms, ...part })
  return (
    <>
      <Card title={t('catalogue.ordering')}>
        <Stack>
          <ChoiceGroup
            label={t('catalogue.orderableBy')}
            choices={rights.map((id) => ({ id, name: t(`catalogue.rights.${id}`) }))}
            chosen={terms.orderableBy}
            onChange={(orderableBy) => change({ orderableBy })}
          />
          <ChoiceGroup
            label={t('catalogue.approvals')}
            choices={approvals.map((id) => ({ id, name: t(`lines.steps.${id}`) }))}
            chosen={terms.approvals}
            onChange={(chain) => change({ approvals: chain })}
          />
          <Grid>
            <SelectField
              label={t('lines.steps.ATTESTATION')}
              choices={attestations.map((id) => ({ id, name: t(`catalogue.attestations.${id}`) }))}
              value={terms.attestation}
              onChange={(id) => change({ attestation: id as Terms['attestation'] })}
            />
            <KronorField
              label={t('catalogue.priceOnce')}
              value={terms.priceOnce}
              onChange={(amount) => change({ priceOnce: amount ?? 0 })}
            />
            <KronorField
              label={t('catalogue.priceMonthly')}
              value={terms.priceMonthly}
              onChange={(amount) => change({ priceMonthly: amount ?? 0 })}
            />
            <Days
              label={t('catalogue.leadTimeDays')}
              value={terms.leadTimeDays}
              onChange={(days) => change({ leadTimeDays: days ?? 0 })}
            />
            <Days
              label={t('catalogue.maximumDays')}
              value={terms.maximumDays}
              onChange={(maximumDays) => change({ maximumDays })}
            />
          </Grid>
          <Checkbox
            isSelected={terms.prerequisites.some(({ kind }) => kind === 'SITHS_CARD')}
            onChange={(needed) =>
              change({
                prerequisites: [
                  ...terms.prerequisites.filter(({ kind }) => kind !== 'SITHS_CARD'),
                  ...(needed
                    ? [{ kind: 'SITHS_CARD' as const, document: null, version: null, resourceCode: null }]
                    : []),
                ],
              })
            }
          >
            {t('catalogue.needsCard')}
          </Checkbox>
        </Stack>
      </Card>
      <Card title={t('catalogue.fulfilment')}>
        <FulfilmentFields terms={terms} onChange={onChange} />
      </Card>
    </>
  )
}

function FulfilmentFields({ terms, onChange }: TermsFieldsProps) {
  const { t } = useLanguage()
  const { fulfilment } = terms
  const change = (part: Partial<Terms['fulfilment']>) => onChange({ ...terms, fulfilment: { ...fulfilment, ...part } })
  return (
    <Stack>
      <SelectField
        label={t('catalogue.carriedOut')}
        choices={[
          { id: 'CONNECTOR', name: t('catalogue.connector') },
          { id: 'TASK', name: t('catalogue.byHand') },
        ]}
        value={fulfilment.kind}
        onChange={(kind) =>
          change(
            kind === 'TASK'
              ? { kind: 'TASK', answerWithinDays: 7, urgentAllowed: false }
              : { kind: 'CONNECTOR', queue: null, answerWithinDays: null, urgentAllowed: null },
          )
        }
      />
      {fulfilment.kind === 'TASK' && (
        <>
          <Grid>
            <TextField
              label={t('tasks.queue')}
              value={fulfilment.queue ?? ''}
              onChange={(queue) => change({ queue: queue === '' ? null : queue })}
            />
            <Days
              label={t('catalogue.answerWithinDays')}
              value={fulfilment.answerWithinDays}
              onChange={(answerWithinDays) => change({ answerWithinDays })}
            />
          </Grid>
          <Checkbox
            isSelected={fulfilment.urgentAllowed === true}
            onChange={(urgentAllowed) => change({ urgentAllowed })}
          >
            {t('catalogue.urgentAllowed')}
          </Checkbox>
        </>
      )}
    </Stack>
  )
}

interface DaysProps {
  label: string
  value: number | null
  onChange: (value: number | null) => void
}

function Days({ label, value, onChange }: DaysProps) {
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      onChange={(typed) => onChange(numberIn(typed))}
    />
  )
}
