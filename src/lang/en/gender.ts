// Who may be meant by "she", "the man": words, and the endings of names in Latin letters. Folded forms.
import type { GenderWords } from '../pack/penalty.ts'

// Behind "her" or "him" that bears: "fined her 30 MCI", "gave him a year"; not "her lawyer".
const GIVEN = '(?= (?:\\d|for|to|with|an?|guilty|under|in|on|liable)(?!\\p{L}))'
// Who is paid, or stands beside.
const NOT_ASIDE =
  '(?<!\\p{L})(?<!(?<!\\p{L})(?:pay|paid|pays|owes?|to|reimburse|compensate|with|beside|by|of|that|for|near|behind|at) )'

export const gender: GenderWords = {
  she: new RegExp(`${NOT_ASIDE}(?:she|the (?:young |elderly |old )?(?:woman|girl|lady)|her${GIVEN})(?!\\p{L})`, 'gu'),
  he: new RegExp(`${NOT_ASIDE}(?:he|the (?:young |elderly |old )?(?:man|guy)|him${GIVEN})(?!\\p{L})`, 'gu'),
  female:
    /(?:(?:[oey]va|[iy]na|skay?a|[kq]yzy)$|^(?!(?:nikita|ilya|ilia|mustafa|luka|kuzma|savva|foma|zhora|vanya|kolya|misha|sasha|[\p{L}-]*(?:[dt]ulla|[dt]olla|m[iu]rza|musa|iss?a|yah?ya|kiya)) )\p{L}+(?:a|gul|qyz) |^(?:aigerim|aizhan|ainur|aisulu|anel|asel|assel|asem|assem|saule|zhanar|meruert|zhuldyz|lyazzat|raushan|sholpan|kamshat|marzhan|botagoz|zhibek|perizat|tolkyn|korlan|zere|lyubov|nelly|inkar|aray|balgyn|ulbolsyn|gulnar|gulnur|gulzhan|akmaral|zhazira|gaukhar|dinar|laura|tamiris) )/u,
  male: /(?:(?:[^ ]{2}[oey]v|[^ ]{2}in|sk(?:y|ii|iy|i)|uly)$|^\p{L}+(?:bek|bay|bai|khan|gali|bolat|iyar|lan|khamed|mukhamed) |^(?:serik|marat|askar|askhat|arman|daulet|kairat|aset|timur|ruslan|sergei|sergey|viktor|oleg|denis|ivan|pavel|dmitry|andrei|alexander|vladimir|igor|yuri|mikhail|nikolai|maxim|roman|vadim|gennady|evgeny|anton|kirill|vasily|boris|konstantin|talgat|murat|sanzhar|azamat|dauren|nurzhan|ermek|yermek|samat|almat|almas|rustam|aidos|bauyrzhan|adil|maksat|galym|ilyas|ilya|nikita|yerzhan|erzhan|zhomart|kuanysh|marlen|petr|pyotr|stepan|fyodor|leonid|anatoly|valery|vitaly|stanislav|vyacheslav|alexei|aleksei|artur|artyom) )/u,
}
