import { useMemo } from 'react'
import type { Resource } from '../../api/resources'
import { AnswerList } from '../../components/AnswerList'
import { Card, Stack } from '../../components/Card'
import { useLanguage } from '../../i18n/LanguageProvider'
import { groupsOf } from './basket'
import { FindingList } from './FindingList'
import { Outcome } from './Outcome'
import type { DraftLine, Recipient } from './queries'
import type { Checked } from './useCheck'
import { useRecipientWords } from './useRecipientWords'

interface ReviewProps {
  lines: readonly DraftLine[]
  recipients: readonly Recipient[]
  resources: readonly Resource[]
  checked: Checked
}

/** The whole order to read once more before it is sent. */
export function Review({ lines, recipients, resources, checked }: ReviewProps) {
  const { t, language, list } = useLanguage()
  const wordsOf = useRecipientWords(recipients)
  const groups = useMemo(() => groupsOf(lines), [lines])
  const nameOf = ({ engagementId }: DraftLine) => {
    const recipient = recipients.find((one) => one.engagementId === engagementId)
    return recipient ? wordsOf(recipient).name : '…'
  }
  return groups.map((group) => {
    const resource = resources.find(({ id }) => id === group.resourceId)
    const answers = [...new Map(group.lines.map((line) => [JSON.stringify(line.form ?? []), line])).values()]
    return (
      <Card key={group.key} title={resource?.name[language] ?? '–'}>
        <Stack>
          <div>
            <p>
              <strong>{list([...new Set(group.lines.map(({ action }) => t(`lines.actions.${action}`)))])}: </strong>
              {list(group.lines.map(nameOf))}
            </p>
            <Outcome lines={group.lines} checked={checked} nameOf={nameOf} />
          </div>
          {answers.map((line) => (
            <AnswerList key={line.engagementId} fields={resource?.ordering.form ?? []} answers={line.form ?? []} />
          ))}
          <FindingList lines={group.lines} checked={checked} tried nameOf={nameOf} />
        </Stack>
      </Card>
    )
  })
}
