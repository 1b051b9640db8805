import type { contrat as fr } from '../fr/contrat.ts'

export const contrat: typeof fr = {
  erreurs: {
    'contrat/variables_manquantes': ({ manquantes }) =>
      manquantes.length === 1
        ? `Er ontbreekt een gegeven in het document: ${manquantes[0]}.`
        : `Er ontbreken ${manquantes.length} gegevens in het document: ${manquantes.join(', ')}.`,
    'contrat/variables_invalides': ({ invalides }) =>
      invalides.length === 1
        ? `Een gegeven van het document is niet bruikbaar: ${invalides[0]}.`
        : `${invalides.length} gegevens van het document zijn niet bruikbaar: ${invalides.join(', ')}.`,
    'contrat/sortie_impossible': ({ fichier }) =>
      `Het bestand “${fichier}” kan niet worden geschreven.`,
    'contrat/modele_introuvable': ({ type, date }) =>
      `Op ${date} was er geen model “${type}” gepubliceerd.`,
    'contrat/categorie_exclue': ({ type, categorie }) =>
      `Het model “${type}” is niet bestemd voor een gebruiker van de categorie ${categorie}.`,
    'contrat/horaire_incoherent': ({ heures, somme }) =>
      `Het uurrooster stemt niet overeen met de arbeidsduur: ${somme} uren ingevuld voor ${heures} afgesproken uren, of periodes die elkaar overlappen.`,
    'contrat/periode_incoherente': ({ debutLe, finLe }) =>
      `Het einde (${finLe}) valt vóór het begin (${debutLe}).`,
    'contrat/jours_incoherents': ({ mois, jours }) =>
      jours.length > 0
        ? `Sommige dagen horen niet bij ${mois}: ${jours.join(', ')}.`
        : `Een dag van ${mois} komt twee keer voor.`,
    'contrat/mois_incoherents': ({ mois }) =>
      `Sommige maanden vallen buiten de periode of komen twee keer voor: ${mois.join(', ')}.`,
    'contrat/agrement_expire': ({ valableJusquAu, debutLe }) =>
      `De erkenning van de gebruiker loopt af op ${valableJusquAu}, vóór het begin (${debutLe}).`,
    'contrat/mention_absente': ({ mentions }) =>
      `Het model bevat niet alle verplichte vermeldingen: ${mentions.join(', ')}.`,
  },
}
