import type { ErreursDe } from '#app/domain/shared/erreur.ts'

const deLaBase: ErreursDe<'base'> = {
  'base/absente': ({ fichier }) =>
    `Aucune base à ${fichier}. Créez-la une fois avec : npm run -s p60 -- initialiser`,
  'base/vide': ({ fichier }) =>
    `Le fichier ${fichier} est vide : ce n’est pas une base. Vérifiez le dossier monté, ou restaurez une copie.`,
  'base/etrangere': ({ fichier }) => `Le fichier ${fichier} n’est pas une base de Passerelle 60.`,
  'base/plus_recente': ({ fichier }) =>
    `La base ${fichier} vient d’une version plus récente du programme. Mettez le programme à jour.`,
  'base/abimee': ({ fichier }) => `La base ${fichier} est abîmée. Restaurez la dernière copie.`,
  'base/schema_modifie': ({ fichier }) =>
    `Le schéma de la base ${fichier} a été modifié hors du programme. Restaurez une copie ou faites vérifier.`,
  'base/moteur_trop_ancien': ({ moteur, minimum }) =>
    `SQLite ${moteur} est trop ancien : il faut ${minimum} ou plus récent.`,
  'base/deja_servie': ({ dossier }) => `Un autre serveur utilise déjà le dossier ${dossier}.`,
  'base/cles_fausses': () => 'Les clés ne sont pas celles de cette base (FIELD_KEYS, INDEX_KEY).',
}

const duDemarrage: ErreursDe<'demarrage'> = {
  'demarrage/reglage_invalide': ({ reglages }) =>
    `Réglages absents ou non valables : ${reglages.join(', ')}. Voir .env.example.`,
  'demarrage/route_sans_garde': ({ routes }) =>
    `Le serveur ne démarre pas : sans garde, ${routes.join(', ')}.`,
  'demarrage/parametres_faux': ({ cas }) =>
    `Le serveur ne démarre pas : ces cas de référence des droits ne donnent plus la réponse convenue, ${cas.join(' ; ')}.`,
  'demarrage/port_pris': ({ port }) =>
    `Le port ${port} est déjà utilisé ou réservé. Choisissez-en un autre avec PORT.`,
  'demarrage/dossier_inaccessible': ({ chemin }) =>
    `Impossible d’écrire à ${chemin}. Vérifiez le dossier, ses droits et la place sur le disque.`,
}

export const demarrage = { erreurs: { ...deLaBase, ...duDemarrage } }
