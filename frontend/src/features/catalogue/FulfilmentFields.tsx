import { Grid, Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { Days } from './Days'
import type { FaultOf } from './faults'
import type { Terms } from './queries'

type Fulfilment = Terms['fulfilment']

interface FulfilmentFieldsProps {
  fulfilment: Fulfilment
  onChange: (fulfilment: Fulfilment) => void
  faultOf: FaultOf
}

/** How a resource is delivered: by itself, or by somebody as a task in a queue (PR-6). */
export function FulfilmentFields({ fulfilment, onChange, faultOf }: FulfilmentFieldsProps) {
  const { t } = useLanguage()
  const change = (part: Partial<Fulfilment>) => onChange({ ...fulfilment, ...part })
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
              error={faultOf('queue')}
              isRequired
            />
            <Days
              label={t('catalogue.answerWithinDays')}
              value={fulfilment.answerWithinDays}
              onChange={(answerWithinDays) => change({ answerWithinDays })}
              error={faultOf('answerWithinDays')}
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
