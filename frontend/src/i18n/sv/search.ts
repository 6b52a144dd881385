/** Sökningen över allt, med Ctrl-K. */
export const search = {
  title: 'Sök',
  open: 'Sök i portalen (Ctrl K)',
  label: 'Sida, person, ärende, behörighet eller enhet',
  help: 'Skriv minst {count} tecken för att söka efter mer än sidor. Välj med pilarna, öppna med Enter.',
  found: 'Sökträffar',
  searching: 'Söker…',
  hits: { one: '{count} träff', other: '{count} träffar' },
  none: 'Inget hittades för ”{text}”.',
  away: 'Svarar inte just nu: {what}. Försök igen om en stund.',
  places: 'Sidor och åtgärder',
  people: 'Personer',
  lines: 'Beställningar',
  units: 'Enheter',
}
