import { replier } from '#app/domain/shared/texte.ts'

/**
 * Words that announce what a remark must not hold (GDPR art. 9 and 10), by beginnings of words in
 * French and Dutch, folded. The list points at a remark for a person to read, and prefers one remark
 * too many to one too few.
 */
const ANNONCES = [
  // Health. «lunettes» or «pas de charges» say what work may ask, and name no illness.
  'enceinte|grossesse|zwanger|fausse couche|avortement|abortus|miskraam',
  'depressi|burn.?out|suicid|zelfmoord|psychi|psycholog|bipola|schizo|angoiss|anxie|trauma',
  'desintox|ontwenning|cure de|toxicom|methadon|drogue|drugs?\\b|verslaafd|verslaving|addict|alcoo|alcohol',
  'seroposi|hiv\\b|vih\\b|sida\\b|aids\\b|cancer|kanker|chimio|chemo|tumeur|tumor',
  'epilep|diabet|hepatit|tuberculo|asthm|astma|hernie|sclerose|autis|demence|dementie',
  'maladie|malade|ziekte|zieke?\\b|hospitalis|gehospital|handicap|invalidit|infirm|deficien',
  'medicament|medicatie|medica(l|ux)|medisch|operation du (dos|genou|coeur|pied|bras)',
  // Religion and convictions.
  'relig|musulman|moslim|islam|chretien|christelij|christen\\b|catholi|kathol|evangeli(que|sch)',
  'juifs?\\b|juive|jood|jehova|foulard|hoofddoek|voilee|ramadan|priere|pratiquante?\\b|gelovig',
  'mosquee|moskee|bouddhis|hindou|athee?\\b',
  'syndica|syndiq|vakbond|fgtb\\b|abvv\\b|acv\\b|opinion|militant|politiek|parti politique|membre d.un parti|affilie',
  // Justice.
  'casier|strafblad|strafregister|prison|gevang|detenu|detention|incarcer|condamn|veroordeel',
  'bracelet|enkelband|probation|probatie|delit|delinq|judiciaire|gerechtel|justitie|arrest',
  'aangehouden|garde a vue',
  // Sexual life, origin, violence suffered.
  'homosex|homoseks|lesbi|gay\\b|lgbt|bisex|biseks|transgen|orientation sexuelle|geaardheid',
  'ethni|etni|gitan|tzigane|zigeuner|racis|racial',
  'violence|geweld|battue|mishandel|viol\\b|violee|maltrait|agression',
]

const LISTE = new RegExp(`(?<![a-z])(?:${ANNONCES.join('|')})`)

/** True when a free text seems to hold data of a special category. Nothing is removed by itself. */
export function estSensible(texte: string): boolean {
  return LISTE.test(replier(texte))
}
