// What words around a sum say it is: claimed, given, a part, a total. Phrases are those that forced a pattern.
import type { SumWords } from '../pack/penalty-sums.ts'

const MET = '(?:satisfied|granted|met|sustained|upheld|allowed)'
const CLAIM = '(?:claims?|suits?|lawsuits?|demands?)'
const SHARE = 'half|a (?:third|quarter|fifth|tenth)|\\d{1,2}(?:[.,]\\d)? ?(?:percent|per cent|%)'
const PENALTY = '(?:fine|penalty|compensation|award|debt|sum|amount)'

export const sums: SumWords = {
  claimed: /(?<!\p{L})of (?:the|his|her|its|their) (?:\p{L}+ )?(?:claimed|demanded|requested) $/u,
  whole: /(?<!\p{L})of (?:the|his|her|its|their) $/u,
  wholeClaimed:
    /^ (?:claimed|demanded|requested|sought|that (?:he|she|it|they|the plaintiff) (?:had )?(?:claimed|demanded|wanted))(?!\p{L})/u,
  // "the claim of the deputy against the editor for 10 million", but not ", awarding 300 thousand"
  suit: new RegExp(
    `(?<!\\p{L})${CLAIM}(?: (?:of|by|from|against|to) [^.,;:\\d]{2,90}?)? (?:for|of|in the amount of|worth|on recovery of|to recover) $`,
    'u',
  ),
  suitBehind: null,
  metInPart: new RegExp(
    `(?<!\\p{L})(?:${MET} [^.;]{0,140}?(?:in part|partly|partially|by (?:${SHARE}))(?!\\p{L})|(?:partly|partially) ${MET}|${MET} (?:only )?(?:${SHARE}) of)`,
    'u',
  ),
  metInFull: new RegExp(
    `(?<!\\p{L})(?:(?:fully|completely|entirely|wholly) ${MET}|${MET} (?:[^.;]{0,140}? )?(?:in full|fully|completely|entirely))(?!\\p{L})`,
    'u',
  ),
  // "was satisfied in part, in the amount of 500 thousand", "was satisfied by 10 percent: 500 thousand"
  metTo: new RegExp(
    `(?<!\\p{L})${MET}(?: only)?(?: partially| partly| in part)?(?:,? (?:only )?(?:in the (?:amount|sum) of|to the (?:amount|sum) of|for)|(?: by (?:${SHARE}))?(?::| -)) (?:only )?$|(?<!\\p{L})${MET} [^.;:]{0,110}?(?:in part|partly|partially)(?:,? (?:only )?(?:in the (?:amount|sum) of|to the (?:amount|sum) of|for)|:| -) (?:only )?$`,
    'u',
  ),
  differenceBehind: null,
  // "50 percent of the fine, 29,170 tenge", but "half of the fine of 58,340 tenge"
  part: new RegExp(
    `(?<!\\p{L})(?:(?:the|a|his|her) (?:remaining|outstanding|unpaid) |(?:the rest|remainder|balance|part|${SHARE}) of (?:the|his|her|their) ${PENALTY}(?:,| -|:| \\() ?)$`,
    'u',
  ),
  partBehind:
    /^ (?:(?:less|more|lower|higher) than|(?:towards?|on account of|as part of|in partial payment of) (?:the|his|her|an?|their) (?:fine|debt|penalty|compensation))(?!\p{L})/u,
  included: /(?<!\p{L})(?:including|of which) $/u,
  total:
    /(?<!\p{L})(?:in (?:total|all)|altogether|totalling|the total(?: is| was| being)?)(?:,|:| -)? $|(?<!\p{L})a total of $/u,
  totalBehind: /^,? (?:in total|in all(?! \p{L})|altogether)(?!\p{L})/u,
}
