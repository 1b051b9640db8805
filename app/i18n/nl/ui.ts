import type { ui as fr } from '../fr/ui.ts'

export const ui: typeof fr = {
  facultatif: '(niet verplicht)',
  filDAriane: 'Pad',
  allerAuContenu: 'Naar de inhoud',
  menu: 'Menu',
  chercher: 'Zoeken',
  langue: 'Taal',
  autreLangue: 'Français',
  seDeconnecter: 'Afmelden',
  changerDeRole: 'Van rol veranderen',
  enregistrer: 'Opslaan',
  annuler: 'Annuleren',
  modifier: 'Wijzigen',
  confirmer: 'Bevestigen',
  retour: 'Terug',
  oui: 'Ja',
  non: 'Nee',
  pageDErreur: 'Deze pagina gaat niet open',
  incident: (numero) =>
    `Er is bij ons een fout opgetreden. Er is niets half opgeslagen. Nummer voor de helpdesk: ${numero}`,
  accueil: 'Terug naar het begin',
  demonstration: 'Demonstratie: alle personen zijn verzonnen.',
  courrierDeDemonstration: 'De verstuurde berichten bekijken',
}
