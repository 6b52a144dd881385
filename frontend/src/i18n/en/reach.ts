export const reach = {
  title: 'Access from outside',
  intro:
    'Access at your unit that was ordered for people of other units. Ask whoever ordered it if something is wrong.',
  sender: 'Ordered by',
  period: 'Period',
  none: 'Nobody of another unit has ordered access at yours',
  noneHelp: 'When somebody gets it you are told, and the access is shown here as long as it lasts.',
}
