// Runs before the first paint, so that a chosen theme never flashes in the other one. The choice is the only thing kept.
;(() => {
  const choice = localStorage.getItem('portal.theme')
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.colorScheme = choice
})()
