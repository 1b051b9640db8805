import type { saisie as fr } from '../fr/saisie.ts'

export const saisie: typeof fr = {
  codes: {
    requis: () => 'Vul dit veld in.',
    trop_court: (limite) => `Schrijf minstens ${limite} tekens.`,
    trop_long: () => 'Deze tekst is te lang.',
    trop_petit: (limite) => `Het minimum is ${limite}.`,
    trop_grand: (limite) => `Het maximum is ${limite}.`,
    nombre_attendu: () => 'Schrijf een getal.',
    choix_inconnu: () => 'Kies een waarde uit de lijst.',
    format: () => 'Deze tekst bevat een teken dat hier niet mag.',
    date_invalide: () => 'Deze datum bestaat niet. Voorbeeld: 31/01/2027.',
    mois_invalide: () => 'Deze maand bestaat niet.',
    heure_invalide: () => 'Schrijf een uur, bijvoorbeeld 08:30.',
    fin_avant_debut: () => 'Het einde komt voor het begin.',
    courriel_invalide: () => 'Dit e-mailadres is niet volledig. Voorbeeld: naam@domein.be.',
    telephone_invalide: () => 'Dit telefoonnummer is niet Belgisch of niet volledig.',
    niss_invalide: () => 'Dit rijksregisternummer is niet geldig: kijk de 11 cijfers na.',
    niss_contredit: () =>
      'Dit rijksregisternummer klopt niet met de geboortedatum of het geslacht.',
    bce_invalide: () => 'Dit ondernemingsnummer is niet geldig: 10 cijfers, 0xxx.xxx.xxx.',
    code_postal_invalide: () => 'Een Belgische postcode heeft 4 cijfers, van 1000 tot 9992.',
    fichier_requis: () => 'Kies een bestand.',
    fichier_type: () => 'Dit soort bestand wordt hier niet aanvaard.',
    fichier_taille: () => 'Dit bestand is leeg of te groot (maximaal 10 MiB).',
    discrimination: () =>
      'Deze wens is geen vereiste van de taak. De wet verbiedt te kiezen op grond van geslacht, leeftijd, afkomst, geloof of gezin.',
    case_a_cocher: () => 'Vink dit vakje aan om verder te gaan.',
    mot_de_passe_different: () => 'De twee wachtwoorden zijn niet dezelfde.',
    champ_en_trop: () => 'Dit formulier is niet meer actueel. Laad de pagina opnieuw.',
    somme_cent: () => 'De zes gewichten moeten samen 100 zijn.',
  },
}
