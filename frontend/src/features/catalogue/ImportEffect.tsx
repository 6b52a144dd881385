import { DescriptionList } from '../../components/DescriptionList'
import { Notice } from '../../components/Notice'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { CatalogueImport } from './catalogueFile'

const changes = ['added', 'changed', 'retired'] as const

/** More codes than anybody reads through. */
const LISTED = 50

export function changesAnything(effect: CatalogueImport): boolean {
  return changes.some((kind) => effect[kind].length > 0)
}

/** What a file would do to the catalogue, or has done: how many resources, and which. */
export function ImportEffect({ effect }: { effect: CatalogueImport }) {
  const { t, number } = useLanguage()
  const { dryRun, unchanged } = effect
  if (!changesAnything(effect)) {
    return (
      <Notice tone="info" title={t('catalogue.file.nothing')} announce="status">
        <p>{t('catalogue.file.unchangedCount', { count: unchanged.length })}</p>
      </Notice>
    )
  }
  return (
    <Notice
      tone={dryRun ? 'important' : 'success'}
      title={t(dryRun ? 'catalogue.file.would' : 'catalogue.file.done')}
      announce="status"
    >
      <DescriptionList
        items={[
          ...changes.map(
            (kind) =>
              [
                `${t(`catalogue.file.${kind}`)}: ${number(effect[kind].length)}`,
                <Codes key={kind} codes={effect[kind]} />,
              ] as const,
          ),
          [t('catalogue.file.unchanged'), number(unchanged.length)] as const,
        ]}
      />
    </Notice>
  )
}

function Codes({ codes }: { codes: readonly string[] }) {
  const { t } = useLanguage()
  if (codes.length === 0) return '–'
  const listed = codes.slice(0, LISTED).join(', ')
  return codes.length > LISTED ? t('catalogue.file.more', { listed, count: codes.length - LISTED }) : listed
}
