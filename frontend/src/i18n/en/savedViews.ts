/** Filters of lists, saved under names of one's own. */
export const savedViews = {
  title: 'Saved views',
  shown: 'View: {name}',
  everything: 'No filter',
  save: 'Save the filter as a view…',
  saveTitle: 'Save the filter as a view',
  saveAction: 'Save the view',
  name: 'Name',
  nameHelp:
    'At most 80 characters. You alone see your views, wherever you sign in. Names of people that you searched for are not saved.',
  nameMissing: 'Write a name.',
  default: 'Open the page with this view',
  edit: 'Change saved views…',
  editTitle: 'Saved views of the page',
  none: 'The page has no saved views.',
  change: 'Save',
  delete: 'Delete',
  deleteNamed: 'Delete the view {name}',
}
