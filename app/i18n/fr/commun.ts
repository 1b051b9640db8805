import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const erreurs: ErreursDe<'commun'> = {
  'commun/introuvable': () => 'Cette page ou ce dossier n’existe pas, ou ne vous est pas ouvert.',
  'commun/interdit': () => 'Votre rôle ne permet pas cette action.',
  'commun/modifie_entretemps': () =>
    'Quelqu’un a modifié cette fiche pendant que vous l’aviez ouverte. Relisez-la, puis recommencez.',
  'commun/deja_fait': () => 'C’est déjà fait.',
  'commun/trop_de_demandes': ({ secondes }) =>
    `Trop d’essais. Réessayez dans ${Math.ceil(secondes / 60)} minute(s).`,
  'commun/formulaire_expire': () => 'Ce formulaire a expiré. Rechargez la page et recommencez.',
  'commun/saisie_invalide': ({ champs }) =>
    champs === 1 ? 'Un champ est à corriger.' : `${champs} champs sont à corriger.`,
}

export const commun = {
  erreurs,
  nomDuProduit: 'Passerelle 60',
  langues: { fr: 'français', nl: 'néerlandais' },
}
