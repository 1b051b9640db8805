import type { avis as fr } from '../fr/avis.ts'

const uKuntAntwoorden = 'Open de pagina om te antwoorden. Dat duurt twee minuten.'

export const avis: typeof fr = {
  bonjour: (nom) => `Dag ${nom}`,
  lienAide: 'Deze link is alleen voor u. U kunt hem één keer gebruiken, gedurende 14 dagen.',
  smsCode: (code) => `Code: ${code}. Deze link is alleen voor u.`,
  codes: {
    debut_non_signe: {
      sujet: ({ jour }) => `Nog niet door iedereen getekend, begin op ${jour}`,
      phrases: ({ poste, hote, jour, texte }) => [
        `Het werk op de plek “${poste}”, bij ${hote}, moet beginnen op ${jour}. De overeenkomst is nog niet door iedereen getekend.`,
        ...(texte ? [`Ontbreekt nog: ${texte}.`] : []),
        'Laat tekenen, of verschuif het begin. Zonder alle handtekeningen begint de persoon niet.',
      ],
      bouton: 'Het document openen',
    },
    ne_pas_commencer: {
      sujet: () => 'Niet beginnen voor de laatste handtekening',
      phrases: ({ poste, jour }) => [
        `Het werk op de plek “${poste}” zou beginnen op ${jour}. Nog niet iedereen heeft getekend: begin niet.`,
        'U krijgt een bericht wanneer iedereen getekend heeft. Een vraag? Vraag het aan het OCMW.',
      ],
      bouton: 'De documenten bekijken',
    },
    lien_nouveau: {
      sujet: () => 'Uw nieuwe link',
      phrases: () => ['Dit is de nieuwe link die u vroeg. De oude werkt niet meer.'],
      bouton: 'Openen',
    },
    consentement_demande: {
      sujet: () => 'Een plek voor u: gaat u akkoord?',
      phrases: ({ poste, hote, cpas }) => [
        `Uw OCMW (${cpas}) heeft een plek gevonden: ${poste}, bij ${hote}.`,
        'Niemand krijgt uw naam voor u akkoord gaat. U mag ja of nee zeggen.',
      ],
      bouton: 'Lezen en antwoorden',
    },
    proposition_recue: {
      sujet: ({ poste }) => `Een kandidaat voor uw plek: ${poste}`,
      phrases: ({ poste, cpas }) => [
        `Het ${cpas} stelt u iemand voor voor de plek “${poste}”.`,
        uKuntAntwoorden,
      ],
      bouton: 'Het voorstel bekijken',
    },
    entretien_fixe: {
      sujet: ({ jour }) => `Een gesprek op ${jour}`,
      phrases: ({ poste, hote, jour, heure }) => [
        `${hote} wil u ontmoeten voor de plek “${poste}”.`,
        `Het gesprek is op ${jour} om ${heure}.`,
      ],
      bouton: 'Het gesprek bekijken',
    },
    proposition_acceptee: {
      sujet: ({ poste }) => `Goed nieuws: ${poste}`,
      phrases: ({ poste, hote }) => [
        `${hote} zegt ja voor de plek “${poste}”.`,
        'Begin nog niet: het OCMW bereidt de overeenkomst voor en zegt u wanneer u begint.',
      ],
      bouton: 'Het vervolg bekijken',
    },
    reponse_du_lieu: {
      sujet: ({ poste }) => `Antwoord van de werkplek: ${poste}`,
      phrases: ({ poste, hote }) => [`${hote} heeft geantwoord voor de plek “${poste}”.`],
      bouton: 'Het antwoord bekijken',
    },
    reponse_de_la_personne: {
      sujet: ({ poste }) => `Antwoord van de persoon: ${poste}`,
      phrases: ({ poste }) => [`De persoon heeft geantwoord op het voorstel voor “${poste}”.`],
      bouton: 'Het antwoord bekijken',
    },
    proposition_declinee: {
      sujet: ({ poste }) => `Uw voorstel: ${poste}`,
      phrases: ({ poste, hote, texte }) => [
        `${hote} gaat niet verder voor de plek “${poste}”.`,
        ...(texte ? [texte] : []),
        'Dit is geen oordeel over u. Uw begeleider zoekt met u een andere plek.',
      ],
      bouton: 'Mijn voorstellen bekijken',
    },
    proposition_expiree: {
      sujet: ({ poste }) => `Voorstel zonder antwoord: ${poste}`,
      phrases: ({ poste, hote }) => [
        `Het voorstel voor de functie ‘${poste}’, bij ${hote}, kreeg niet op tijd antwoord. Het is afgesloten.`,
        'U kunt opnieuw contact opnemen en opnieuw voorstellen.',
      ],
      bouton: 'Het voorstel bekijken',
    },
    proposition_retiree: {
      sujet: ({ poste }) => `Een voorstel is niet meer beschikbaar: ${poste}`,
      phrases: ({ poste, cpas }) => [
        `Het voorstel van het ${cpas} voor de plek “${poste}” is afgesloten: de persoon is niet meer beschikbaar.`,
        'U hoeft niets te doen. Het OCMW kan u iemand anders voorstellen.',
      ],
      bouton: 'Onze voorstellen bekijken',
    },
    poste_complet: {
      sujet: ({ poste }) => `De plek is ingevuld: ${poste}`,
      phrases: ({ poste }) => [
        `De laatste plaats van de plek “${poste}” is net ingenomen. Dit voorstel is dus afgesloten.`,
      ],
      bouton: 'Bekijken',
    },
    poste_ferme: {
      sujet: ({ poste }) => `Deze plek is gesloten: ${poste}`,
      phrases: ({ poste, hote }) => [
        `De plek “${poste}” bij ${hote} is gesloten. Dit voorstel is dus afgelopen.`,
        'Dit zegt niets over de persoon.',
      ],
      bouton: 'Bekijken',
    },
    prolongation_demandee: {
      sujet: () => 'Over een verlenging beslissen',
      phrases: ({ jour }) => [
        `Een collega vraagt om een overeenkomst te verlengen tot ${jour}. De aanvraag en de reden staan op de pagina.`,
      ],
      bouton: 'Lezen en beslissen',
    },
    prolongation_rappel: {
      sujet: () => 'Herinnering: een verlenging wacht op een beslissing',
      phrases: ({ jour }) => [
        `De aanvraag om een overeenkomst te verlengen tot ${jour} wacht nog altijd op een beslissing.`,
        'U krijgt deze herinnering omdat uw rol erover mag beslissen.',
      ],
      bouton: 'Lezen en beslissen',
    },
    prolongation_accordee: {
      sujet: () => 'Verlenging toegestaan',
      phrases: ({ jour }) => [
        `De verlenging tot ${jour} is toegestaan. De bijakte is voorbereid: ze moet nog ondertekend worden.`,
      ],
      bouton: 'De beslissing bekijken',
    },
    prolongation_refusee: {
      sujet: () => 'Verlenging geweigerd',
      phrases: ({ jour }) => [
        `De verlenging tot ${jour} is geweigerd. De reden staat op de pagina.`,
      ],
      bouton: 'De beslissing bekijken',
    },
    poste_suspendu: {
      sujet: ({ poste }) => `Plek opgeschort door de werkplek: ${poste}`,
      phrases: ({ poste, hote }) => [
        `${hote} schort de plek “${poste}” een tijd op. Er kan niemand meer voorgesteld worden.`,
        'Neem contact op met de organisatie, en heropen of sluit daarna de plek.',
      ],
      bouton: 'Plek bekijken',
    },
    liste_exportee: {
      sujet: () => 'Een lijst van kandidaten is geëxporteerd',
      phrases: ({ cpas }) => [
        `Een lijst van kandidaten van ${cpas} is zopas in een bestand geëxporteerd.`,
        'Het logboek zegt wie het deed, wanneer en hoeveel rijen.',
      ],
      bouton: 'Passerelle 60 openen',
    },
    convention_a_signer: {
      sujet: ({ document }) => `Te ondertekenen: ${document}`,
      phrases: ({ document, poste }) => [
        `Een document wacht op uw handtekening: ${document}${poste ? `, voor de plek “${poste}”` : ''}.`,
        'Lees het eerst. Klopt er iets niet? Teken dan niet en zeg het aan het OCMW.',
      ],
      bouton: 'Lezen en tekenen',
    },
    convention_changee: {
      sujet: ({ document }) => `De tekst is veranderd: ${document}`,
      phrases: ({ document, texte }) => [
        `Het document “${document}” is veranderd. Wat veranderd is: ${texte}.`,
        'De handtekeningen van vroeger gelden niet meer voor deze tekst. Lees hem en teken opnieuw.',
      ],
      bouton: 'Lezen wat veranderd is',
    },
    convention_rappel: {
      sujet: ({ document }) => `Herinnering, te ondertekenen: ${document}`,
      phrases: ({ document }) => [
        `Dit document wacht nog altijd op uw handtekening: ${document}.`,
        'Klopt er iets niet? Dan kunt u weigeren en zeggen waarom.',
      ],
      bouton: 'Lezen en tekenen',
    },
    convention_refusee: {
      sujet: ({ document }) => `Niet ondertekend: ${document}`,
      phrases: ({ document, texte }) => [
        `Een partij heeft het document “${document}” niet ondertekend.`,
        ...(texte ? [`De reden: ${texte}`] : []),
        'Het OCMW neemt contact op met iedereen. Begin niet voor u een nieuw bericht krijgt.',
      ],
      bouton: 'Het document bekijken',
    },
    convention_signee: {
      sujet: ({ document }) => `Door iedereen ondertekend: ${document}`,
      phrases: ({ document, jour }) => [
        `Iedereen heeft getekend: ${document}.`,
        ...(jour ? [`Het werk begint op ${jour}.`] : []),
      ],
      bouton: 'Het document openen',
    },
    horaire_a_confirmer: {
      sujet: ({ jour }) => `Een uurrooster te bevestigen, vanaf ${jour}`,
      phrases: ({ poste, jour }) => [
        `Er is een uurrooster voorgesteld voor de plek “${poste}”, vanaf ${jour}.`,
        uKuntAntwoorden,
      ],
      bouton: 'Het uurrooster bekijken',
    },
    horaire_confirme: {
      sujet: ({ jour }) => `Uw uurrooster vanaf ${jour}`,
      phrases: ({ poste, jour }) => [`Uw uurrooster voor “${poste}” ligt vast, vanaf ${jour}.`],
      bouton: 'Mijn uurrooster bekijken',
    },
    horaire_refuse: {
      sujet: () => 'Het voorgestelde uurrooster is niet aanvaard',
      phrases: ({ poste, texte }) => [
        `Het voorgestelde uurrooster voor “${poste}” is niet aanvaard.`,
        ...(texte ? [texte] : []),
      ],
      bouton: 'Het uurrooster bekijken',
    },
    jours_annonces: {
      sujet: ({ jour }) => `Aangekondigd: ${jour}`,
      phrases: ({ poste, jour, texte }) => [
        `Voor de plek “${poste}” volgen deze dagen het uurrooster niet: ${jour}`,
        ...(texte ? [`Zo is het gepland: ${texte}.`] : []),
      ],
      bouton: 'Het uurrooster bekijken',
    },
    jours_retires: {
      sujet: ({ jour }) => `Het gewone uurrooster geldt weer: ${jour}`,
      phrases: ({ poste, jour }) => [
        `Voor de plek “${poste}” geldt het gewone uurrooster weer: ${jour}`,
      ],
      bouton: 'Het uurrooster bekijken',
    },
    feuille_a_confirmer: {
      sujet: ({ mois }) => `Prestatieblad van ${mois}`,
      phrases: ({ mois, poste }) => [
        `Het blad van ${mois} voor de plek “${poste}” wacht op uw bevestiging. Het is al ingevuld met het uurrooster.`,
      ],
      bouton: 'Het blad bevestigen',
    },
    feuille_rappelee: {
      sujet: ({ mois }) => `Herinnering: prestatieblad van ${mois}`,
      phrases: ({ mois, poste }) => [
        `Het blad van ${mois} voor de plek “${poste}” is nog niet bevestigd.`,
        'Zonder dat blad kan het OCMW niet juist betalen en de dagen van de persoon niet tellen.',
      ],
      bouton: 'Het blad bevestigen',
    },
    feuille_renvoyee: {
      sujet: ({ mois }) => `Blad van ${mois} te verbeteren`,
      phrases: ({ mois, poste, texte }) => [
        `Het OCMW stuurt u het blad van ${mois} voor de plek “${poste}” terug.`,
        ...(texte ? [texte] : []),
        'Verbeter het en bevestig het opnieuw.',
      ],
      bouton: 'Het blad bekijken',
    },
    feuille_a_voir: {
      sujet: ({ mois }) => `Uw blad van ${mois}`,
      phrases: ({ mois, hote }) => [
        `${hote} heeft uw blad van ${mois} ingevuld. Kijk of alles klopt.`,
        'Niet akkoord met een dag? Zeg het op de pagina, uw begeleider beslist.',
      ],
      bouton: 'Mijn blad bekijken',
    },
    feuille_contestee: {
      sujet: ({ mois }) => `Een blad van ${mois} wordt betwist`,
      phrases: ({ mois }) => [`De werknemer gaat niet akkoord met het blad van ${mois}.`],
      bouton: 'Beslissen',
    },
    feuille_decidee: {
      sujet: ({ mois }) => `Beslissing over het blad van ${mois}`,
      phrases: ({ mois, texte }) => [
        `Het OCMW heeft beslist over het blad van ${mois}.`,
        ...(texte ? [texte] : []),
      ],
      bouton: 'Het blad bekijken',
    },
    placement_annule: {
      sujet: ({ poste }) => `Tewerkstelling geannuleerd: ${poste}`,
      phrases: ({ poste, cpas }) => [
        `Het ${cpas} heeft de voorziene tewerkstelling voor “${poste}” geannuleerd. Het werk begint niet.`,
        'Wat ondertekend werd, blijft leesbaar. Een vraag? Bel het OCMW.',
      ],
      bouton: 'Bekijken',
    },
    placement_termine: {
      sujet: ({ poste }) => `Einde van de tewerkstelling: ${poste}`,
      phrases: ({ poste, jour }) => [`De tewerkstelling voor “${poste}” eindigt op ${jour}.`],
      bouton: 'Bekijken',
    },
  },
}
