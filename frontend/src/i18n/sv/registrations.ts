/** People who are not in the catalogue (ID-10). */
export const registrations = {
  title: 'Registrerade personer',
  intro: 'De som inte finns i katalogen och som du ansvarar för. Engagemanget upphör av sig självt efter sista dagen.',
  create: 'Registrera person',
  createIntro:
    'För den som inte finns i katalogen: personal hos utförare, konsulter och den som börjar i dag. Kommer personen senare i katalogen tar den över.',
  none: 'Ingen är registrerad',
  noneHelp: 'Här visas de som du har registrerat eller ansvarar för.',
  noUnits: 'Du kan inte registrera någon',
  noUnitsHelp: 'Chefer registrerar personer på sina enheter, medan deras eget engagemang pågår.',
  states: { COMING: 'Kommande', CURRENT: 'Pågående', ENDED: 'Avslutad', TAKEN_OVER: 'Övertagen av katalogen' },
  responsible: 'Ansvarig',
  lastDay: 'Sista dag',
  commands: {
    EXTEND: {
      action: 'Förläng',
      of: 'Förläng {name}',
      text: 'Nu gäller {period}. Det som följer av engagemanget är kvar till den nya sista dagen.',
      beyond: 'Välj en dag efter den nuvarande sista dagen.',
    },
    END: {
      action: 'Avsluta',
      of: 'Avsluta {name}',
      text: 'Nu gäller {period}. Det som följer av engagemanget tas bort efter den nya sista dagen. En dag före den första betyder att det aldrig börjar.',
      beyond: 'Välj den nuvarande sista dagen eller en tidigare.',
    },
  },
  who: 'Vem',
  givenName: 'Förnamn',
  familyName: 'Efternamn',
  personalNumberHelp: 'Tolv siffror. Lämna tomt om personen saknar personnummer eller om du inte vet det.',
  twelveDigits: 'Skriv tolv siffror, ååååmmddnnnn.',
  protectedIdentity: 'Personen har skyddad identitet',
  engagement: 'Engagemang',
  unitMissing: 'Välj en enhet.',
  unitGone: 'Du får inte registrera någon på den enheten längre. Välj en annan.',
  catalogueTitle: 'Sök titel i katalogen (styr vad policyer ger)',
  responsibleHelp: 'Ansvarig (tomt: du själv)',
  fromHelp: 'Lämna tomt för i dag.',
  toHelp: 'Kan förlängas senare.',
  endsBeforeStart: 'Sista dag kommer före första dag.',
  register: 'Registrera',
  alikeTitle: {
    one: 'Det finns redan någon med det namnet',
    other: 'Det finns redan {count} personer med det namnet',
  },
  alikeWithoutNumber:
    'Ingenting är sparat. Är det samma person? Fyll i personnumret, så får personen ett engagemang till. Är det någon annan? Registrera som ny.',
  alikeWithNumber:
    'Ingenting är sparat. Portalen vet inte personnumret för den som redan finns. Är det samma person behöver du inte registrera någon ny. Är det någon annan? Registrera som ny.',
  alikePerson: '{name} (öppnas i ett nytt fönster)',
  alikeConfirm: 'Det är någon annan, registrera som ny',
}
