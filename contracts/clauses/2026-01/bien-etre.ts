import type { DonneesIndividuelle } from '../../convention-individuelle/2026-01/donnees.ts'
import { enumerer } from '../../ecriture.ts'
import type { Alinea, Clause } from '../clause.ts'

const surveillance: Alinea<Pick<DonneesIndividuelle, 'bien_etre'>> = {
  fr: ({ d }) => {
    const examen = d.bien_etre.surveillance_sante
      ? 'La fonction est soumise à la surveillance de la santé. Le travail ne commence qu’après la décision d’aptitude du conseiller en prévention-médecin du travail'
      : 'La fonction n’est pas soumise à la surveillance obligatoire de la santé'
    const vaccins = d.bien_etre.vaccinations ?? []
    return vaccins.length > 0
      ? `${examen}. Vaccinations : ${enumerer(vaccins, 'fr')}.`
      : `${examen}.`
  },
  nl: ({ d }) => {
    const examen = d.bien_etre.surveillance_sante
      ? 'De functie is onderworpen aan het gezondheidstoezicht. Het werk begint pas na de geschiktheidsbeslissing van de preventieadviseur-arbeidsarts'
      : 'De functie is niet onderworpen aan het verplichte gezondheidstoezicht'
    const vaccins = d.bien_etre.vaccinations ?? []
    return vaccins.length > 0 ? `${examen}. Vaccinaties: ${enumerer(vaccins, 'nl')}.` : `${examen}.`
  },
}

export const bienEtre: Clause = {
  cle: 'bien-etre',
  intitule: { fr: 'Bien-être au travail', nl: 'Welzijn op het werk' },
  cadre: [
    {
      fr: ({ ref }) =>
        `Pour l’application de la ${ref('bien_etre')}, l’utilisateur sous l’autorité duquel le travail est exécuté remplit les obligations de l’employeur, selon la position que le Service public fédéral Emploi défend depuis mai 2022. Il analyse les risques, prend les mesures de prévention, forme le travailleur à la sécurité, fournit les équipements de protection et les premiers soins, et assure la surveillance de la santé.`,
      nl: ({ ref }) =>
        `Voor de toepassing van de ${ref('bien_etre')} vervult de gebruiker onder wiens gezag het werk wordt uitgevoerd de verplichtingen van de werkgever, volgens het standpunt dat de Federale Overheidsdienst Werkgelegenheid sinds mei 2022 inneemt. Hij analyseert de risico’s, neemt de preventiemaatregelen, leidt de werknemer op inzake veiligheid, verschaft de beschermingsmiddelen en de eerste hulp, en verzekert het gezondheidstoezicht.`,
    },
    {
      fr: ({ ref }) =>
        `Avant le premier jour, l’utilisateur remet au CPAS et au travailleur une fiche de poste de travail, sur le modèle de celle que prévoit le ${ref('fiche_de_poste')}. Elle décrit le poste, les risques, les équipements de protection, la surveillance de la santé et les vaccinations. Le travail ne commence pas sans cette fiche, ni avant l’examen de santé lorsqu’il est obligatoire.`,
      nl: ({ ref }) =>
        `Vóór de eerste dag bezorgt de gebruiker het OCMW en de werknemer een werkpostfiche, naar het model van die in ${ref('fiche_de_poste')}. Ze beschrijft de werkpost, de risico’s, de beschermingsmiddelen, het gezondheidstoezicht en de vaccinaties. Het werk begint niet zonder die fiche, en evenmin vóór het gezondheidsonderzoek wanneer dat verplicht is.`,
    },
    {
      fr: ({ d }) =>
        `Le service de prévention compétent est celui de l’utilisateur : ${d.bien_etre.service_prevention}. Le travailleur peut s’adresser à la personne de confiance et au conseiller en prévention de l’utilisateur comme les autres membres du personnel, et en parler aussi au CPAS.`,
      nl: ({ d }) =>
        `De bevoegde preventiedienst is die van de gebruiker: ${d.bien_etre.service_prevention}. De werknemer kan zich zoals de andere personeelsleden tot de vertrouwenspersoon en de preventieadviseur van de gebruiker wenden, en kan er ook met het OCMW over spreken.`,
    },
    {
      fr: ({ d }) =>
        d.bien_etre.appui_du_cpas
          ? 'À la demande de l’utilisateur, le service de prévention du CPAS l’aide à établir l’analyse des risques et la fiche de poste. Cette aide ne transfère pas les obligations de l’utilisateur.'
          : null,
      nl: ({ d }) =>
        d.bien_etre.appui_du_cpas
          ? 'Op verzoek van de gebruiker helpt de preventiedienst van het OCMW bij de risicoanalyse en de werkpostfiche. Die hulp draagt de verplichtingen van de gebruiker niet over.'
          : null,
    },
    {
      quand: { categories: ['HOP', 'CH12'] },
      fr: 'L’utilisateur applique au travailleur ses règles d’hygiène, propose les vaccinations que la fonction demande et veille à ce que les horaires d’équipe respectent les temps de repos.',
      nl: 'De gebruiker past zijn hygiëneregels toe op de werknemer, stelt de vaccinaties voor die de functie vereist en ziet erop toe dat de ploegroosters de rusttijden eerbiedigen.',
    },
    {
      quand: { categories: ['COM', 'INTCOM'] },
      fr: 'Pour le travail à l’extérieur, l’utilisateur fournit les vêtements contre les intempéries et de haute visibilité, et prévoit un abri, des boissons et des sanitaires.',
      nl: 'Voor buitenwerk verschaft de gebruiker regenkledij en goed zichtbare kledij, en zorgt hij voor een schuilplaats, dranken en sanitair.',
    },
  ],
  individuelle: [
    {
      fr: ({ d, jour }) => ({
        texte: `La fiche de poste de travail a été établie le ${jour(d.bien_etre.fiche_de_poste_le)} par l’utilisateur, avec le service de prévention suivant : ${d.bien_etre.service_prevention}. Elle est annexée à la présente convention et a été expliquée au travailleur. Les risques du poste sont :`,
        liste: d.bien_etre.risques,
      }),
      nl: ({ d, jour }) => ({
        texte: `De werkpostfiche werd op ${jour(d.bien_etre.fiche_de_poste_le)} opgesteld door de gebruiker, met de volgende preventiedienst: ${d.bien_etre.service_prevention}. Ze is bij deze overeenkomst gevoegd en werd aan de werknemer uitgelegd. De risico’s van de werkpost zijn:`,
        liste: d.bien_etre.risques,
      }),
    },
    surveillance,
    {
      fr: 'L’utilisateur remplit envers le travailleur les obligations de l’employeur en matière de bien-être. Le travailleur suit les instructions de sécurité. Il peut quitter son poste en cas de danger grave et immédiat, sans en subir de préjudice, et en avertit aussitôt le tuteur et le CPAS.',
      nl: 'De gebruiker vervult tegenover de werknemer de verplichtingen van de werkgever inzake welzijn. De werknemer volgt de veiligheidsinstructies. Bij ernstig en onmiddellijk gevaar mag hij zijn werkpost verlaten zonder daar nadeel van te ondervinden; hij verwittigt onmiddellijk de mentor en het OCMW.',
    },
  ],
  interne: [
    {
      fr: ({ d, jour, ref }) => ({
        texte: `Le CPAS remplit toutes les obligations de la ${ref('bien_etre')}, avec le service de prévention suivant : ${d.bien_etre.service_prevention}. La fiche de poste, établie le ${jour(d.bien_etre.fiche_de_poste_le)}, est annexée et a été expliquée au travailleur. Les risques du poste sont :`,
        liste: d.bien_etre.risques,
      }),
      nl: ({ d, jour, ref }) => ({
        texte: `Het OCMW vervult alle verplichtingen van de ${ref('bien_etre')}, met de volgende preventiedienst: ${d.bien_etre.service_prevention}. De werkpostfiche van ${jour(d.bien_etre.fiche_de_poste_le)} is bijgevoegd en werd aan de werknemer uitgelegd. De risico’s van de werkpost zijn:`,
        liste: d.bien_etre.risques,
      }),
    },
    surveillance,
    {
      fr: 'Le travailleur suit les instructions de sécurité. Il peut quitter son poste en cas de danger grave et immédiat, sans en subir de préjudice, et en avertit aussitôt le tuteur.',
      nl: 'De werknemer volgt de veiligheidsinstructies. Bij ernstig en onmiddellijk gevaar mag hij zijn werkpost verlaten zonder daar nadeel van te ondervinden; hij verwittigt onmiddellijk de mentor.',
    },
  ],
  sources: [
    'Abbet, sheet 7.8, minimum content: application of the well-being law, read 2026-11',
    'UVCW art-7480 and VVSG, 31 May 2022: the host is the employer for the well-being law',
    'Code of well-being at work, book X, title 2 (work-post sheet of agency workers), by analogy',
  ],
}
