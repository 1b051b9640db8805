import type { commun as fr } from '../fr/commun.ts'

export const commun: typeof fr = {
  erreurs: {
    'commun/introuvable': () =>
      'Deze pagina of dit dossier bestaat niet, of is niet toegankelijk voor u.',
    'commun/interdit': () => 'Uw rol laat deze handeling niet toe.',
    'commun/modifie_entretemps': () =>
      'Iemand heeft deze fiche gewijzigd terwijl u ze open had. Lees ze opnieuw en probeer nog eens.',
    'commun/deja_fait': () => 'Dit is al gebeurd.',
    'commun/trop_de_demandes': ({ secondes }) =>
      `Te veel pogingen. Probeer opnieuw over ${Math.ceil(secondes / 60)} minuten.`,
    'commun/formulaire_expire': () =>
      'Dit formulier is verlopen. Laad de pagina opnieuw en probeer nog eens.',
    'commun/saisie_invalide': ({ champs }) =>
      champs === 1
        ? 'Eén veld moet verbeterd worden.'
        : `${champs} velden moeten verbeterd worden.`,
  },
  nomDuProduit: 'Passerelle 60',
  langues: { fr: 'Frans', nl: 'Nederlands' },
}
