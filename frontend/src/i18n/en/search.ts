/** The search over everything, by Ctrl-K. */
export const search = {
  title: 'Search',
  open: 'Search the portal (Ctrl K)',
  label: 'Page, person, case, resource or unit',
  help: 'Write at least {count} characters to search for more than pages. Choose by the arrow keys, open by Enter.',
  found: 'What was found',
  searching: 'Searching…',
  hits: { one: '{count} hit', other: '{count} hits' },
  none: 'Nothing was found for “{text}”.',
  away: 'Not answering right now: {what}. Try again in a moment.',
  places: 'Pages and actions',
  people: 'People',
  lines: 'Orders',
  units: 'Units',
}
