import { CalendarRange } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Resource } from '../../api/resources'
import { AnswerFields } from '../../components/AnswerFields'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { DateField } from '../../components/DateField'
import { SelectField } from '../../components/SelectField'
import { TextField } from '../../components/TextField'
import { useLanguage } from '../../i18n/LanguageProvider'
import { WEIGHED, type LineChange } from './basket'
import styles from './Basket.module.css'
import { ExceptionFields } from './ExceptionFields'
import { useFaults } from './findings'
import type { DraftLine, LineAction } from './queries'
import type { Checked } from './useCheck'

interface LineFieldsProps {
  /** Lines that are filled in alike: what is shown is the first's, what is changed is all of them. */
  lines: readonly DraftLine[]
  resource: Resource
  checked: Checked
  tried: boolean
  onChange: (change: LineChange) => void
  /** What else can be done with them. */
  children?: ReactNode
}

/** What one line takes, or several alike: level, period, form, need, and what the sender certifies. */
export function LineFields({ lines, resource, checked, tried, onChange, children }: LineFieldsProps) {
  const { t, language } = useLanguage()
  const faults = useFaults(lines, checked, tried)
  const [line] = lines
  if (!line) return null
  const { ordering } = resource
  const withholds = line.action === 'WITHHOLD'
  const gives = line.action === 'NEW' || line.action === 'CHANGE' || line.action === 'INQUIRE'
  return (
    <div className={styles.fields}>
      {gives && resource.levels.length > 0 && (
        <SelectField
          label={t('orders.level')}
          choices={resource.levels
            .toSorted((one, other) => one.rank - other.rank)
            .map(({ code, name }) => ({ id: code, name: name[language] }))}
          value={line.level}
          onChange={(level) => onChange({ level })}
          error={faults.get('level')}
          isRequired
        />
      )}
      {gives && (
        <AnswerFields
          fields={ordering.form}
          answers={line.form ?? []}
          onChange={(form) => onChange({ form })}
          faults={new Map(ordering.form.flatMap(({ name }) => faultOf(faults, name)))}
        />
      )}
      {(withholds || (gives && resource.confidentialityClass >= WEIGHED)) && (
        <TextField
          label={t(withholds ? 'orders.exceptionReason' : 'orders.need')}
          description={t(withholds ? 'orders.exceptionReasonHelp' : 'orders.needHelp')}
          value={line.need ?? ''}
          onChange={(need) => onChange({ need: need === '' ? null : need })}
          error={faults.get('need')}
          isRequired
        />
      )}
      {line.action === 'NEW' && <Certificates lines={lines} resource={resource} onChange={onChange} />}
      {ordering.fulfilment.urgentAllowed === true && (
        <Checkbox isSelected={line.urgent} onChange={(urgent) => onChange({ urgent })}>
          {t('orders.urgent')}
        </Checkbox>
      )}
      <ExceptionFields lines={lines} checked={checked} tried={tried} onChange={onChange} />
      <Period line={line} error={faults.get('to')} onChange={onChange}>
        {children}
      </Period>
    </div>
  )
}

function faultOf(faults: ReadonlyMap<string, string>, name: string): [string, string][] {
  const fault = faults.get(`form.${name}`)
  return fault === undefined ? [] : [[name, fault]]
}

/** Guidelines that the sender certifies that everybody the lines are for has read (OR-6). */
function Certificates({ lines, resource, onChange }: Pick<LineFieldsProps, 'lines' | 'resource' | 'onChange'>) {
  const { t } = useLanguage()
  const documents = resource.ordering.prerequisites
    .filter(({ kind }) => kind === 'GUIDELINES')
    .map(({ document, version }) => [document, version].filter((part) => part !== null).join(' '))
  const certified = lines[0]?.certified ?? []
  return documents.map((document) => (
    <Checkbox
      key={document}
      isSelected={lines.every((line) => line.certified?.includes(document))}
      onChange={(selected) =>
        onChange({ certified: [...certified.filter((one) => one !== document), ...(selected ? [document] : [])] })
      }
    >
      {t('orders.certify', { document, count: lines.length })}
    </Checkbox>
  ))
}

interface PeriodProps {
  line: DraftLine
  error: string | undefined
  onChange: (change: LineChange) => void
  /** What else can be done with them. */
  children?: ReactNode
}

const aboutDays = new Set(['EXTEND', 'END', 'WITHHOLD'])

/** The days, which few lines need to change; an extension, an end and an exception are about nothing else. */
function Period({ line, error, onChange, children }: PeriodProps) {
  const { t } = useLanguage()
  const [opened, setOpened] = useState(false)
  const { action, from, to, exceptionReason } = line
  const isException = exceptionReason !== null
  const open = opened || from !== null || to !== null || error !== undefined || isException || aboutDays.has(action)
  return (
    <div className={styles.period}>
      {!open && (
        <Button variant="tertiary" icon={CalendarRange} onPress={() => setOpened(true)}>
          {t('orders.choosePeriod')}
        </Button>
      )}
      {open && !(action === 'EXTEND' || action === 'END') && (
        <DateField
          label={t('orders.from')}
          value={from}
          onChange={(day) => onChange({ from: day })}
          description={t('orders.fromHelp')}
        />
      )}
      {open && (
        <DateField
          label={t(action === 'END' ? 'orders.endsOn' : 'orders.to')}
          value={to}
          onChange={(day) => onChange({ to: day })}
          description={t(isException ? 'orders.bothEndHelp' : lastDayHelp(action))}
          error={error}
          isRequired={isException}
        />
      )}
      {children}
    </div>
  )
}

function lastDayHelp(action: LineAction) {
  if (action === 'END') return 'orders.endsOnHelp'
  return action === 'WITHHOLD' ? 'orders.exceptionEndHelp' : 'orders.toHelp'
}
