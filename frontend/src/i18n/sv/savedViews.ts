/** Filter av listor, sparade under egna namn. */
export const savedViews = {
  title: 'Sparade vyer',
  shown: 'Vy: {name}',
  everything: 'Utan filter',
  save: 'Spara filtret som en vy…',
  saveTitle: 'Spara filtret som en vy',
  saveAction: 'Spara vyn',
  name: 'Namn',
  nameHelp:
    'Högst 80 tecken. Bara du ser dina vyer, på alla enheter där du loggar in. Sökta namn på personer sparas inte.',
  nameMissing: 'Skriv ett namn.',
  default: 'Öppna sidan med den här vyn',
  edit: 'Ändra sparade vyer…',
  editTitle: 'Sparade vyer för sidan',
  none: 'Sidan har inga sparade vyer.',
  change: 'Spara',
  delete: 'Ta bort',
  deleteNamed: 'Ta bort vyn {name}',
}
