import type { Clause } from '../clause.ts'

export const suspensionEtRemplacement: Clause = {
  cle: 'suspension-et-remplacement',
  intitule: { fr: 'Suspension et remplacement', nl: 'Schorsing en vervanging' },
  cadre: [
    {
      fr: 'La mise à disposition est suspendue pendant les périodes où le contrat de travail l’est, notamment en cas de maladie, de maternité ou d’accident. Elle reprend avec lui, dans la même fonction.',
      nl: 'De terbeschikkingstelling is geschorst zolang de arbeidsovereenkomst geschorst is, in het bijzonder bij ziekte, moederschap of ongeval. Ze wordt samen ermee hervat, in dezelfde functie.',
    },
    {
      fr: 'Lorsque l’absence dépasse trente jours ou que la mise à disposition prend fin avant son terme, le CPAS s’efforce de proposer un autre candidat. C’est une obligation de moyens, non de résultat.',
      nl: 'Wanneer de afwezigheid langer dan dertig dagen duurt of de terbeschikkingstelling voortijdig eindigt, spant het OCMW zich in om een andere kandidaat voor te stellen. Dat is een inspanningsverbintenis, geen resultaatsverbintenis.',
    },
    {
      quand: { categories: ['IES'] },
      fr: 'Parce que les moyens d’encadrement de l’utilisateur dépendent du nombre de travailleurs présents, le CPAS lui présente un candidat dans les trente jours ou lui dit par écrit pourquoi il ne le peut pas.',
      nl: 'Omdat de begeleidingsmiddelen van de gebruiker afhangen van het aantal aanwezige werknemers, stelt het OCMW hem binnen dertig dagen een kandidaat voor of zegt het hem schriftelijk waarom dat niet kan.',
    },
  ],
  sources: [
    'Action-research in the Brussels CPAS, 2012: duty of means or of result?',
    'Brussels Parliament, question 160964: vacant posts and supervision budget',
  ],
}
