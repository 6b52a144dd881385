import type { ReactNode } from 'react'
import { Button } from '../../components/Button'
import { DescriptionList } from '../../components/DescriptionList'
import { InformationDialog } from '../../components/Dialog'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'
import { actionWords } from './actionWords'
import { anything, type About } from './asked'
import type { Found } from './merged'

interface AuditDetailsProps {
  row: Found
  /** Searches for what has that in common with the row. */
  onLookInto: (about: About) => void
  onClose: () => void
}

/** All that a row says, and ways on to what belongs with it. */
export function AuditDetails({ row, onLookInto, onClose }: AuditDetailsProps) {
  const language = useLanguage()
  const { t, find, number } = language
  const { actorId, subjectId, objectId, requestId } = row
  const ways = [
    requestId && { label: t('audit.sameRequest'), about: { ...anything, requestId } },
    subjectId && { label: t('audit.sameSubject'), about: { ...anything, subjectId } },
    actorId && { label: t('audit.sameActor'), about: { ...anything, actorId } },
    objectId && { label: t('audit.sameObject'), about: { ...anything, objectId } },
  ].filter((way) => way !== null && way !== '')
  return (
    <InformationDialog title={actionWords(row.action, language)} onClose={onClose}>
      <DescriptionList
        items={[
          [t('audit.exactly'), row.occurredAt],
          [t('audit.where'), t(`audit.services.${row.service}`)],
          [t('audit.who'), person(actorId) ?? t('timeline.byItself')],
          [t('audit.onBehalfOf'), person(row.onBehalfOf)],
          [t('audit.whom'), person(subjectId)],
          [
            t('audit.right'),
            row.restingOn && (find(`audit.rights.${row.restingOn.split('/', 1)[0]}`) ?? row.restingOn),
          ],
          [t('audit.code'), code(row.action)],
          [t('audit.codes'), code(row.details)],
          [t('audit.object'), code(objectId)],
          [t('audit.request'), code(requestId)],
          [t('audit.session'), code(row.sessionId)],
          [t('audit.number'), row.number === null ? t('audit.unsealed') : number(row.number)],
        ]}
      />
      {ways.map(({ label, about }) => (
        <div key={label}>
          <Button variant="secondary" onPress={() => onLookInto(about)}>
            {label}
          </Button>
        </div>
      ))}
    </InformationDialog>
  )
}

function person(personId: string | null): ReactNode {
  return personId && <PersonName id={personId} />
}

function code(value: string | null): ReactNode {
  return value && <code>{value}</code>
}
