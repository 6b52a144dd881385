export const shell = {
  product: 'Behörighetsportalen',
  skip: 'Till innehållet',
  navigation: 'Huvudmeny',
  menu: 'Meny',
  profileMenu: 'Min profil och inställningar, {name}',
  profile: 'Min profil',
  language: 'Språk',
  theme: 'Utseende',
  themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt' },
  signIn: 'Logga in',
  signInTitle: 'Logga in',
  signInText:
    'Här bestäms vem som har tillgång till vad, från första arbetsdagen till den sista. Du loggar in med ditt SITHS-kort.',
  signInReturn: 'Efter inloggningen kommer du till sidan som du var på väg till.',
  signInRefusals: {
    blocked: {
      title: 'Din åtkomst är spärrad',
      text: 'Du kommer inte åt portalen eller de system som den styr, tills två personer har hävt spärren. Kontot är inte borta. Prata med din chef eller ring servicedesk.',
    },
    refused: {
      title: 'Kortet gav inte tillträde',
      text: 'Kontrollera att kortet är giltigt, inte spärrat, och att det är ditt tjänstekort. Går det ändå inte: ring servicedesk.',
    },
    expired: {
      title: 'Inloggningen hann gå ut',
      text: 'Den tog för lång tid eller påbörjades i en annan webbläsare. Logga in igen.',
    },
  },
  signOut: 'Logga ut',
  signOutEverywhere: 'Logga ut överallt',
  signingOutFailed: 'Utloggningen lyckades inte.',
  notFound: 'Sidan finns inte',
  notFoundText: 'Adressen kan vara fel, eller så har du inte tillgång till sidan.',
  toStart: 'Till startsidan',
  failed: 'Något gick fel',
}
