export const providers = {
  title: 'Providers',
  intro: 'Who orders at each provider. At least two are needed, so that nobody’s absence stops everybody.',
  views: { all: 'All providers', lacking: 'Where orderers are missing' },
  provider: 'Provider',
  people: 'Employees',
  orderers: 'Orderers',
  enough: 'Enough',
  tooFew: 'Too few',
  none: 'No providers to show',
  noneHelp: 'The providers of the organization, or those where you order, are shown here.',
}
