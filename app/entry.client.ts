// Pages are complete without JavaScript and are not hydrated: nothing of React is sent. What stands
// here only makes some gestures shorter.

/** A second click on «send» must not send twice; the server would refuse it, this spares the wait. */
document.addEventListener('submit', (evenement) => {
  const formulaire = evenement.target
  if (!(formulaire instanceof HTMLFormElement) || formulaire.method !== 'post') return
  if (formulaire.dataset.envoye) {
    evenement.preventDefault()
    return
  }
  formulaire.dataset.envoye = 'oui'
  for (const bouton of formulaire.querySelectorAll('button'))
    bouton.setAttribute('aria-disabled', 'true')
  window.setTimeout(() => {
    delete formulaire.dataset.envoye
    for (const bouton of formulaire.querySelectorAll('button'))
      bouton.removeAttribute('aria-disabled')
  }, 8000)
})

/** Filters apply as soon as they change; without this there is a button. */
document.addEventListener('change', (evenement) => {
  const champ = evenement.target
  if (!(champ instanceof HTMLElement)) return
  const formulaire = champ.closest('form[data-filtres]')
  if (formulaire instanceof HTMLFormElement && champ.matches('select, input[type=checkbox]'))
    formulaire.requestSubmit()
})

/** «/» goes to the search box, as in the tools people know. */
document.addEventListener('keydown', (evenement) => {
  if (evenement.key !== '/' || evenement.ctrlKey || evenement.metaKey || evenement.altKey) return
  const ici = document.activeElement
  if (ici instanceof HTMLElement && ici.matches('input, textarea, select')) return
  const recherche = document.querySelector('#recherche')
  if (recherche instanceof HTMLInputElement) {
    evenement.preventDefault()
    recherche.focus()
  }
})

/** A page that waits for a job asks again until it is done. */
const suivi = document.querySelector('[data-actualiser]')
if (suivi instanceof HTMLElement)
  window.setTimeout(() => window.location.reload(), Number(suivi.dataset.actualiser) * 1000)
