import { useMemo } from 'react'
import type { FormField } from '../../api/forms'
import { DataTable, type Column } from '../../components/DataTable'
import { useLanguage } from '../../i18n/LanguageProvider'

/** What is asked when a resource is ordered (OR-3). */
export function FormSummary({ fields }: { fields: FormField[] }) {
  const { t, language } = useLanguage()
  const columns = useMemo<Column<FormField>[]>(() => {
    const labelOf = (name: string) => fields.find((field) => field.name === name)?.label[language] ?? name
    return [
      { id: 'label', header: t('catalogue.field'), cell: ({ row }) => row.original.label[language] },
      {
        id: 'type',
        header: t('catalogue.fieldType'),
        cell: ({ row }) => t(`catalogue.fieldTypes.${row.original.type}`),
      },
      {
        id: 'required',
        header: t('catalogue.required'),
        cell: ({ row }) => t(row.original.required ? 'common.yes' : 'common.no'),
      },
      {
        id: 'when',
        header: t('catalogue.when'),
        cell: ({
          row: {
            original: { when },
          },
        }) =>
          when ? t('catalogue.whenEquals', { field: labelOf(when.field), value: when.equals }) : t('catalogue.always'),
      },
    ]
  }, [t, language, fields])
  return <DataTable caption={t('catalogue.form')} columns={columns} rows={fields} />
}
