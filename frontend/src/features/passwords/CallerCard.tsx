import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { Button } from '../../components/Button'
import { Card, Stack } from '../../components/Card'
import { Checkbox } from '../../components/Checkbox'
import { DescriptionList } from '../../components/DescriptionList'
import { Notice } from '../../components/Notice'
import { ProblemAlert } from '../../components/ProblemAlert'
import { SelectField } from '../../components/SelectField'
import { useLanguage } from '../../i18n/LanguageProvider'
import styles from './CallerCard.module.css'
import { everyCheck, type Checked, type DeskPerson } from './serviceDesk'

interface CallerCardProps {
  person: DeskPerson
  onReset: (callerId: string) => Promise<unknown>
}

/** What a caller is checked against, and the button when everything has been (PW-5). */
export function CallerCard({ person, onReset }: CallerCardProps) {
  const { t } = useLanguage()
  const [callerId, setCallerId] = useState<string | null>(null)
  const [checked, setChecked] = useState<ReadonlySet<Checked>>(new Set())
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const incomplete = callerId === null || checked.size < everyCheck.length

  const mark = (check: Checked, isSelected: boolean) =>
    setChecked((before) => new Set(isSelected ? [...before, check] : [...before].filter((one) => one !== check)))

  const reset = async () => {
    setTried(true)
    if (incomplete) return
    setPending(true)
    setProblem(undefined)
    try {
      await onReset(callerId)
    } catch (failure) {
      setProblem(asProblem(failure))
      setPending(false)
    }
  }

  return (
    <Card title={person.displayName}>
      <Stack>
        {person.protectedIdentity && <Notice tone="warning">{t('serviceDesk.protected')}</Notice>}
        <DescriptionList items={factsOf(person, t)} />
        <SelectField
          label={t('serviceDesk.caller')}
          choices={person.callers.map(({ id, displayName, relation }) => ({
            id,
            name: `${displayName ?? t('serviceDesk.nameProtected')} (${t(`serviceDesk.relations.${relation}`)})`,
          }))}
          value={callerId}
          onChange={setCallerId}
          error={tried && callerId === null ? t('serviceDesk.callerMissing') : undefined}
          isRequired
        />
        <fieldset className={styles.checks}>
          <legend>{t('serviceDesk.checks')}</legend>
          {everyCheck.map((check) => (
            <Checkbox key={check} isSelected={checked.has(check)} onChange={(isSelected) => mark(check, isSelected)}>
              {t(`serviceDesk.checked.${check}`)}
            </Checkbox>
          ))}
        </fieldset>
        {tried && checked.size < everyCheck.length && (
          <Notice tone="important" announce="alert">
            {t('serviceDesk.unchecked')}
          </Notice>
        )}
        <p>{t('serviceDesk.consequence')}</p>
        {problem && <ProblemAlert problem={problem} />}
        <div>
          <Button icon={KeyRound} isPending={pending} onPress={() => void reset()}>
            {pending ? t('passwords.fetching') : t('serviceDesk.reset')}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}

type Translate = ReturnType<typeof useLanguage>['t']

function factsOf({ engagements, callers, hsaId }: DeskPerson, t: Translate) {
  const managers = callers.filter(({ relation }) => relation === 'MANAGER')
  return [
    [
      t('serviceDesk.engagements'),
      engagements.map(({ title, unitName }) => (title ? `${title}, ${unitName}` : unitName)).join('; ') || '–',
    ],
    [t('serviceDesk.card'), hsaId ?? '–'],
    [
      t('serviceDesk.managers'),
      managers.map(({ displayName }) => displayName ?? t('serviceDesk.nameProtected')).join(', ') || '–',
    ],
  ] as const
}
