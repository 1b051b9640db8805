import type { demarrage as fr } from '../fr/demarrage.ts'

export const demarrage: typeof fr = {
  erreurs: {
    'base/absente': ({ fichier }) =>
      `Geen databank op ${fichier}. Maak ze één keer aan met: npm run -s p60 -- initialiser`,
    'base/vide': ({ fichier }) =>
      `Het bestand ${fichier} is leeg: dit is geen databank. Kijk de gekoppelde map na of zet een kopie terug.`,
    'base/etrangere': ({ fichier }) => `Het bestand ${fichier} is geen databank van Passerelle 60.`,
    'base/plus_recente': ({ fichier }) =>
      `De databank ${fichier} komt van een recentere versie van het programma. Werk het programma bij.`,
    'base/abimee': ({ fichier }) =>
      `De databank ${fichier} is beschadigd. Zet de laatste kopie terug.`,
    'base/schema_modifie': ({ fichier }) =>
      `Het schema van de databank ${fichier} werd buiten het programma gewijzigd. Zet een kopie terug of laat het nakijken.`,
    'base/moteur_trop_ancien': ({ moteur, minimum }) =>
      `SQLite ${moteur} is te oud: ${minimum} of recenter is nodig.`,
    'base/deja_servie': ({ dossier }) => `Een andere server gebruikt de map ${dossier} al.`,
    'base/cles_fausses': () =>
      'De sleutels zijn niet die van deze databank (FIELD_KEYS, INDEX_KEY).',
    'demarrage/reglage_invalide': ({ reglages }) =>
      `Instellingen die ontbreken of niet geldig zijn: ${reglages.join(', ')}. Zie .env.example.`,
    'demarrage/route_sans_garde': ({ routes }) =>
      `De server start niet: zonder bewaker, ${routes.join(', ')}.`,
    'demarrage/parametres_faux': ({ cas }) =>
      `De server start niet: deze referentiegevallen van de rechten geven niet meer het afgesproken antwoord, ${cas.join(' ; ')}.`,
    'demarrage/port_pris': ({ port }) =>
      `Poort ${port} is al in gebruik of voorbehouden. Kies een andere met PORT.`,
    'demarrage/dossier_inaccessible': ({ chemin }) =>
      `Schrijven naar ${chemin} lukt niet. Kijk de map, de rechten en de schijfruimte na.`,
  },
}
