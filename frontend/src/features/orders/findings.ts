import { useResourceNames, type ResourceNames } from '../../api/resources'
import { useLanguage } from '../../i18n/LanguageProvider'
import type { Translator } from '../../i18n/translator'
import type { CheckedLine, DraftLine, Finding } from './queries'
import type { Checked } from './useCheck'

/** What is the matter with a line and what to do, in words; the service's own for what the pages do not know. */
export function findingWords(
  { t, find, date }: Pick<Translator, 't' | 'find' | 'date'>,
  { nameOf }: Pick<ResourceNames, 'nameOf'>,
  finding: Finding,
  line: CheckedLine,
): string {
  const values = {
    from: line.from ? date(line.from) : t('common.none'),
    to: line.to ? date(line.to) : t('common.none'),
    ...(finding.separated && {
      name: finding.separated.name,
      why: finding.separated.why,
      other: nameOf(finding.separated.otherResourceId),
    }),
  }
  return find(`orders.findings.${finding.code}`, values) ?? finding.message
}

const ownFields = new Set(['level', 'need', 'to'])

/** Whether a fault is said at its field, once going on has been tried, and not in the list. */
export function isAtField({ severity, field }: Finding): boolean {
  return severity === 'ERROR' && field !== null && (field.startsWith('form.') || ownFields.has(field))
}

/** Whether a fault only says that a box is not ticked yet, which nobody needs to hear while they fill in. */
export function isUnticked({ field }: Finding): boolean {
  return field === 'certified'
}

/** What is wrong, by field, once going on has been tried. */
export function useFaults(lines: readonly DraftLine[], checked: Checked, tried: boolean): ReadonlyMap<string, string> {
  const language = useLanguage()
  const names = useResourceNames()
  if (!tried) return new Map()
  return new Map(
    lines.flatMap((line) => {
      const found = checked.of(line)
      return (found?.findings ?? []).flatMap((finding): [string, string][] =>
        found && finding.field !== null && isAtField(finding)
          ? [[finding.field, findingWords(language, names, finding, found)]]
          : [],
      )
    }),
  )
}
