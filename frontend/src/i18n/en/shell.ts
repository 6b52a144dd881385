export const shell = {
  product: 'Access portal',
  skip: 'Skip to content',
  navigation: 'Main menu',
  menu: 'Menu',
  profileMenu: 'My profile and settings, {name}',
  profile: 'My profile',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  signIn: 'Sign in',
  signInTitle: 'Sign in',
  signInText:
    'This is where it is decided who has access to what, from the first working day to the last. You sign in with your SITHS card.',
  signInReturn: 'After signing in you come to the page that you were on your way to.',
  signInRefusals: {
    blocked: {
      title: 'Your access is blocked',
      text: 'You cannot use the portal, nor the systems that it governs, until two people have lifted the block. The account is not gone. Speak to your manager, or call the service desk.',
    },
    refused: {
      title: 'The card did not let you in',
      text: 'Check that the card is valid, not blocked, and that it is your work card. If it still does not work, call the service desk.',
    },
    expired: {
      title: 'The sign-in took too long',
      text: 'It took too long or was begun in another browser. Sign in again.',
    },
  },
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  signingOutFailed: 'Signing out did not succeed.',
  notFound: 'There is no such page',
  notFoundText: 'The address may be wrong, or the page may not be open to you.',
  toStart: 'To the start page',
  failed: 'Something went wrong',
}
