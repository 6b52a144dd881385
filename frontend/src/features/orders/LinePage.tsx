import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useResourceNames, useWishName } from '../../api/resources'
import { usePurchasingSystemName } from '../../api/purchasing'
import { AnswerList } from '../../components/AnswerList'
import { Awaited } from '../../components/Awaited'
import { Card, Stack } from '../../components/Card'
import { DataTable, type Column } from '../../components/DataTable'
import { DescriptionList } from '../../components/DescriptionList'
import { Exceptions } from '../../components/Exceptions'
import { Notice } from '../../components/Notice'
import { PageHeader } from '../../components/PageHeader'
import { PersonName } from '../../components/PersonName'
import { StatusLabel } from '../../components/StatusLabel'
import { Timeline } from '../../components/Timeline'
import { useLanguage } from '../../i18n/LanguageProvider'
import { period } from '../../i18n/period'
import { price } from '../../i18n/price'
import { CardReport } from './CardReport'
import { KeptApart } from './KeptApart'
import { LineActions } from './LineActions'
import { LineStateLabel } from '../../components/LineStateLabel'
import { People } from '../../components/People'
import { lineQuery, type LineView, type Step } from './queries'
import { WhoHasIt } from '../../components/WhoHasIt'

const route = getRouteApi('/lines/$id')

/** One line: where it stands, who has it now, since when, what happened, and what can be done (OR-10). */
export function LinePage() {
  const { t } = useLanguage()
  const { id } = route.useParams()
  const query = useQuery(lineQuery(id))
  if (query.data) return <Detail view={query.data} />
  return (
    <>
      <PageHeader title={t('lines.detailTitle')} />
      <Awaited query={query}>{() => null}</Awaited>
    </>
  )
}

function Detail({ view }: { view: LineView }) {
  const { t } = useLanguage()
  const { resourceOf } = useResourceNames()
  const { line } = view
  return (
    <>
      <PageHeader
        title={t('lines.caseTitle', { number: String(line.caseNumber) })}
        beside={
          <>
            <LineStateLabel state={line.state} />
            {line.urgent && <StatusLabel tone="attention">{t('lines.urgent')}</StatusLabel>}
          </>
        }
        actions={<LineActions line={line} isException={view.exceptions.length > 0} />}
      />
      <Stack>
        <Card title={t('lines.now')}>
          <Now view={view} />
        </Card>
        <Card title={t('lines.wanted')}>
          <Stack>
            <Facts view={view} />
            <Exceptions exceptions={view.exceptions} />
            <AnswerList fields={resourceOf(line.resourceId)?.ordering.form ?? []} answers={view.form} />
          </Stack>
        </Card>
        {view.steps.length > 0 && (
          <Card title={t('lines.stepsTitle')}>
            <Steps steps={view.steps} />
          </Card>
        )}
        <Card title={t('lines.timeline')}>
          <Timeline entries={view.timeline} />
        </Card>
      </Stack>
    </>
  )
}

/** Among what is missing: what nobody may hold together, which is told apart. */
const KEPT_APART = 'KEPT_APART'

function Now({ view: { line, unmet, keptApart } }: { view: LineView }) {
  const { t, moment, date, find } = useLanguage()
  // What is missing comes as its kind, and which one after a colon: GUIDELINES:Riktlinje 2.0
  const unmetWords = (code: string) => {
    const [kind = '', which] = code.split(/:(.*)/s)
    const words = find(`lines.unmet.${kind}`) ?? code
    return which ? `${words}: ${which}` : words
  }
  const missing = unmet.filter((code) => code !== KEPT_APART)
  return (
    <Stack>
      {unmet.includes(KEPT_APART) && <KeptApart from={keptApart} />}
      {missing.length > 0 && (
        <Notice tone="important" title={t('lines.unmetTitle')}>
          <ul>
            {missing.map((code) => (
              <li key={code}>{unmetWords(code)}</li>
            ))}
          </ul>
          {unmet.includes('SITHS_CARD') && <CardReport identityId={line.recipientId} />}
        </Notice>
      )}
      <DescriptionList
        items={[
          [t('common.state'), t(`lines.explained.${line.state}`)],
          [t('lines.waitsFor'), <WhoHasIt key="waits" line={line} nobody={t('lines.nobody')} />],
          [t('lines.since'), moment(line.since)],
          [t('lines.expectedOn'), line.expectedOn && date(line.expectedOn)],
        ]}
      />
    </Stack>
  )
}

function Facts({ view }: { view: LineView }) {
  const language = useLanguage()
  const { t, moment } = language
  const wishName = useWishName()
  const { line } = view
  return (
    <DescriptionList
      items={[
        [t('lines.recipient'), <PersonName key="recipient" id={line.recipientId} linked />],
        [t('lines.what'), wishName(line)],
        [t('orders.action'), t(`lines.actions.${line.action}`)],
        [t('lines.period'), period(language, line.from, line.to)],
        [t('lines.price'), price(language, view)],
        ...(view.costResponsibilityNumber
          ? [[t('lines.costResponsibilityNumber'), view.costResponsibilityNumber] as const]
          : []),
        ...(view.need ? [[t('orders.need'), view.need] as const] : []),
        [t('lines.sender'), <PersonName key="sender" id={line.senderId} />],
        [
          t('lines.sentAt'),
          <Link key="order" to="/orders/$id" params={{ id: line.orderId }}>
            {moment(view.sentAt)}
          </Link>,
        ],
      ]}
    />
  )
}

function Steps({ steps }: { steps: Step[] }) {
  const { t, moment, find } = useLanguage()
  const systemName = usePurchasingSystemName()
  const columns = useMemo<Column<Step>[]>(
    () => [
      { id: 'kind', header: t('lines.step'), cell: ({ row }) => t(`lines.steps.${row.original.kind}`) },
      { id: 'state', header: t('common.state'), cell: ({ row }) => t(`lines.stepStates.${row.original.state}`) },
      {
        id: 'who',
        header: t('lines.who'),
        cell: ({ row: { original: step } }) => {
          if (step.decidedBy) return <PersonName id={step.decidedBy} />
          return step.system === null ? <People ids={step.approverIds} /> : systemName(step.system)
        },
      },
      {
        id: 'when',
        header: t('lines.when'),
        cell: ({ row: { original: step } }) => (step.decidedAt ? moment(step.decidedAt) : '–'),
      },
      {
        id: 'why',
        header: t('lines.why'),
        cell: ({ row: { original: step } }) => step.reason ?? find(`lines.whys.${step.why}`) ?? step.why,
      },
    ],
    [t, moment, find, systemName],
  )
  return <DataTable caption={t('lines.stepsTitle')} columns={columns} rows={steps} />
}
