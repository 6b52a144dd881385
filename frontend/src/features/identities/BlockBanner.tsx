import type { Block } from '../../api/blocks'
import { DescriptionList } from '../../components/DescriptionList'
import { LiftActions } from '../../components/LiftActions'
import { Notice } from '../../components/Notice'
import { PersonName } from '../../components/PersonName'
import { useLanguage } from '../../i18n/LanguageProvider'

/** That the person's access is stopped: by whom, when, why, and what it takes to lift it (AS-5). */
export function BlockBanner({ block }: { block: Block }) {
  const { t, moment } = useLanguage()
  return (
    <Notice tone="warning" title={t('blocks.bannerTitle')}>
      <p>{t('blocks.bannerText')}</p>
      <DescriptionList
        items={[
          [t('blocks.by'), <PersonName key="by" id={block.blockedBy} />],
          [t('blocks.at'), moment(block.blockedAt)],
          [t('blocks.reason'), block.reason],
          ...(block.liftProposedBy && block.liftProposedAt
            ? ([
                [t('blocks.proposedBy'), <PersonName key="proposed" id={block.liftProposedBy} />],
                [t('blocks.proposedAt'), moment(block.liftProposedAt)],
                [t('blocks.liftReason'), block.liftReason],
              ] as const)
            : []),
        ]}
      />
      <LiftActions block={block} />
    </Notice>
  )
}
