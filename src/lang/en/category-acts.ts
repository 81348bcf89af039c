// What is done to the press and to people, outside of courts and offices of law. Active, passive and headline forms of the verbs.
import type { CategoryWords } from '../pack.ts'

const FEW = '(?:[^ ;]*[^ ;.] ){0,5}?'
const MORE = '(?:[^ ;]*[^ ;.] ){0,9}?'
const PRESS =
  '(?:journalists?|reporters?|correspondents?|cameram[ae]n|camera m[ae]n|operators?|photographers?|crews?|media|press|bloggers?|editors?|newspapers?|stringers?)'
const GEAR =
  '(?:cameras?|phones?|smartphones?|drones?|equipment|tripods?|microphones?|dictaphones?|recorders?|lens|memory cards?|flash cards?)'
const BODY =
  '(?:nose|jacket|clothes|tyres?|windscreen|spleen|spine|jaw|arm|leg|wrist|ribs?|fingers?|teeth|tooth|head|skull|collarbone|hand)'
const HOME = '(?:cars?|house|home|flat|office|door|gates?|garage|windows?|editorial office|dacha|yard)'
const POLICE =
  '(?:police|police ?m[ae]n|policment|officers?|special forces|soldiers|guardsmen|plainclothes (?:m[ae]n|officers?)|men in (?:plain|civilian) clothes|people (?:without uniforms?|in (?:plain|civilian) clothes)|security services?|knb|nsc)'
const STATION =
  '(?:police|stations?|departments?|vans?|bus|buses|minibus|minibuses|cars?|precincts?|paddy wagons?|detention|isolator|custody|lock-?up|cells?|akimat|prosecutor)'
const SITE =
  '(?:site|sites|website|websites|portal|portals|page|pages|platform|blogs?|facebook|instagram|telegram|youtube|tiktok|whatsapp|signal|social networks?|social media|messengers?|mirrors?|[a-z0-9-]+\\.(?:kz|com|org|net|info|media|tv))'
const PAPER =
  '(?:newspapers?|magazines?|weekly|monthly|papers?|journal|portal|channels?|sites?|websites?|radio|stations?|outlets?|edition|media|broadcast(?:s|ing)?)'
const TEXT =
  '(?:articles?|texts?|posts?|publications?|stor(?:y|ies)|materials?|reports?|videos?|programmes?|episodes?|interviews?|films?|songs?|clips?|reviews?|investigations?|words|news|greeting|caricatures?|cartoons?|photos?|broadcasts?|comments?)'
const SHOW =
  '(?:concerts?|exhibitions?|screenings?|performances?|premieres?|presentations?|shows?|festivals?|plays?|posters?|lectures?)'
const KIN = '(?:relatives?|parents|mother|father|wife|husband|brother|sister|sons?|daughters?|children|family)'

// prettier-ignore
export const acts: CategoryWords['cues'] = {
  killing: {
    decisive: [
      '(?<!who )(?<!that )(?:was|were|been|is) (?:killed|murdered|assassinated|shot dead|stabbed to death|beaten to death|strangled)',
      'found (?:dead|hanged|murdered|killed|strangled)',
      `(?:body|corpse|remains) of ${MORE}(?:found|discovered|identified|pulled|recovered)`,
      '(?<!who )(?<!had )(?<!that )(?<!people )died (?:of|from|on|at|after|under|as|in (?:the )?(?:hospital|custody|detention|prison|colony|cell|isolator|street|intensive|an? ambulance|police))',
      'succumbed to',
      'shot and killed',
      '(?:was|were|been) gunned down|gunned down|passed away|remains found|lost (?:his|her) life|(?:was|were) (?:hanged|poisoned)',
    ],
    strong: ['(?:murder|assassination|killing) of', `death of (?:the |a )?${FEW}${PRESS}`],
    weak: ['murder(?:ed)?', 'killers?', 'killed', 'died'],
  },
  attack: {
    decisive: [
      `(?<!those )who (?:had |has |on [^ .;]+ )?${FEW}(?:beat|beaten|hit|struck|stabbed|punched|kicked|slapped|attacked|assaulted|broke|broken|smashed|damaged|set fire|burnt|burned|pushed|knocked) (?:up |down |to )?(?:the |an? |his |her |two )?${FEW}(?:${PRESS}|${GEAR}|${BODY}|${HOME}|activists?|him|her)`,
    ],
    strong: [
      '(?:was|were|been|is) (?:attacked|assaulted|hit|struck|injured|wounded|ambushed|mugged|pepper-sprayed)',
      `(?:attack(?:ed|s)?|assault(?:ed|s)?|ambush(?:ed)?) (?:on |of |against )?(?:the |a |an |two |three |his |her )?${FEW}(?:${PRESS}|office|house|activists?)`,
      '(?<!who )beat(?:en|s|ing)?(?! (?:the|all) (?:record|deadline))|stabbed|stabs|punch(?:ed|es)|kick(?:ed|s) (?!out|off)|slapp?ed|thrashed|throttled|bitten|head-?butted|knocked (?:down|out|over|off|to)|pushed (?:down|to the|off|over|against)',
      `(?:hit|hits|struck|strikes|kicked|punched|beat) (?:an? |the |him|her|them|his |in the |on the |with |over )?${FEW}(?:${PRESS}|face|head|stomach|fist|bat|stick|pipe|times)`,
      `(?:broke|broken|breaks|breaking|smash(?:ed|es)?|fractur(?:ed|es)|crack(?:ed|s)|damag(?:ed|es)|destroy(?:ed|s)|wreck(?:ed|s)|threw down|trampled) (?:the |a |his |her |their |of |on )?${FEW}(?:${GEAR}|${BODY}|${HOME})`,
      `(?:${GEAR}|${BODY}|${HOME}) (?:at (?:the )?cost ${FEW})?(?:was |were |of ${FEW}(?:was|were) )?(?:broken|smashed|fractured|damaged|destroyed|wrecked|dented|burnt|burned|torched|set on fire|shot at|doused|splashed|pelted)`,
      `(?:burnt?|burn(?:s|ed)|set fire to|set on fire|set ablaze|torch(?:ed|es)) (?:down )?(?:the |his |her |a |of )?${FEW}${HOME}`,
      `${HOME} of ${MORE}(?:was|were) (?:burnt|burned|torched|set (?:on fire|ablaze)|shot at|smashed|doused|pelted)`,
      `(?:shots? (?:was|were) fired|fired (?:at|on|into|shots)|shot at|opened fire|shot (?:the|an?) ${FEW}${PRESS})`,
      'thr(?:ew|own|ow|ows) (?:stones?|eggs|bottles?|a (?:bottle|stone|brick|petrol|molotov|grenade)|molotov|bricks?)|(?:stones?|bottles?|bricks?|eggs|molotov cocktails?|grenade) (?:was|were) thrown',
      '(?:poured|splashed|doused|sprayed|threw) (?:[^ .;]+ ){0,4}?(?:dye|paint|acid|gas|zelyonka|brilliant green|liquid|petrol|faeces)',
      '(?:fell|lunged|rushed|pounced|threw (?:himself|herself|themselves)) (?:(?:up)?on|at)',
      'suffered from (?:guards|blows)|blows|used (?:physical )?force|with (?:his |her |their )?fists|grievous|bodily harm',
      '(?:hit|hits|struck|threw|dragged|beat) (?:her|him|them)|by the hair|grappl(?:ed|es)|scratch(?:ed|es)|set upon|scuffle|slash(?:ed|es)|tore (?:his|her) (?:jacket|clothes|shirt)|paint was thrown|thrown over|(?:spat|spits) (?:at|in)|strangers? (?:had )?attacked|raid(?:ed)? (?:on )?the office|ransack(?:ed|s)',
      'stitches|clash(?:ed|es)? with|brawl|ruptured|came to blows',
      '(?:hit|hits|struck|strikes|beat|beats|blows?|threatened and beat) (?:[^ .;]+ ){0,3}?with (?:an?|the|his|her|their|iron|wooden) (?:[^ .;]+ )?(?:shovel|spade|stick|bat|pipe|fists?|belt|whip|stone|bottle|chair|hammer|truncheon|baton|club|helmet|board|rod|handle|butt|axe|poker|elbow|palm)s?',
      '(?:seiz(?:ed|es)|grabb(?:ed|s)|grabs|took|caught|dragg(?:ed|s)|held|pull(?:ed|s)|shook|yank(?:ed|s)) (?:[^ .;]+ ){0,6}?by (?:the|his|her|their) (?:collar|throat|arms?|hair|neck|hands?|sleeves?|scruff|ears?|lapels?|clothes|jacket|shoulders?|elbow|wrists?|legs?)|let (?:his|her|their) (?:hands|fists) (?:go|fly|loose)|twist(?:ed|s) (?:his|her|the) (?:arms?|hands?|wrist)|(?:chok|strangl)(?:ed|es)',
    ],
    weak: ['attackers?', 'injur(?:y|ies|ed)', 'hospitali[sz]ed', 'concussion', 'hooligans?', 'pepper spray', 'arson', 'pushed', 'bruis(?:e|es|ed)', 'wound(?:s|ed)?', 'bat|crowbar|knife', 'strangers?', 'unknown (?:persons?|m[ae]n)', 'masks?'],
  },
  threat: {
    strong: [
      'threat(?:s)?(?! to (?:national|public|state|the state))|death threats?|(?:was|were|been|is|are) threatened(?! with (?:an? |up |the )?(?:fine|prison|imprisonment|years|arrest|criminal|suit|court|to \\d))|threat(?:ens|en|ened) (?:to|the|him|her|a|that|journalists?|bloggers?)',
      'blackmail(?:ed|s)?|intimidat(?:ed|es|ion|ing)|reprisals?|lynch(?:ing|ed)?',
      '(?:promis(?:ed|es|ing)|vow(?:ed|s)|swore|offered) (?:[^.;]{0,50} )?(?:to )?"?(?:kill|beat|break|burn|bury|deal with|shoot|find|cut|punish|destroy|make short work|settle|crush|strangle)',
      'you (?:will|may|might|shall|are|can) (?:not |never )?(?:be (?:the )?(?:next|sorry|killed|found|buried|beaten)|the next|next|regret|live|die|arrive|disappear|end (?:up|badly)|get (?:home|what))',
      '(?:would|will|may|might|does|do) not (?:live (?:to|up|till|until)|see (?:the )?(?:new|morning|spring|summer|tomorrow)|arrive home|wake up|get home|make it home)',
      'we know where|take care of (?:your|his|her|the) (?:children|family|health)|may be too late|last warning|you are next|you"?re next|end badly|ends? badly|turn off the (?:camera|lights)',
      '(?:broken?|breaks?|tear off|cut off|twist|rip off) (?:your|his|her|my|the|their) (?:legs?|arms?|neck|head|fingers|hands|tongue|ears)',
      '(?:buried|bury) (?:in|under|alive)',
      '(?:funeral|mourning) wreath|wreath with|cartridges?|(?:a |two |three )?bullets? (?:was|were|in an? |and a note|had been|put)|severed|sheep\'s head|pig\'s head|coffin|dead (?:dog|cat|rat|bird|crow)|noose',
      `warn(?:ed|s) (?:[^.;]{0,60} )?(?:buried|killed|beaten|regret|accident)`,
      'otherwise (?:he|she|they) would',
      '(?:said|shouted|promised|wrote|told|warned|swore) (?:[^.;]{0,70} )?(?:would|will|to) (?:be (?:burnt?|burned|killed|beaten|thrown|hanged|found|shot)|burn|throw|kill|have (?:him|her|them) (?:thrown|beaten|killed|shot)|regret|disappear|pay for|deal)|dig (?:a|your|his) (?:hole|grave)|swore at|(?:a )?(?:bullet|cartridge) in an envelope|come and deal',
      '(?:ask(?:ed|s)|request(?:ed|s)) (?:[^ .;]+ ){0,4}?(?:to protect|for protection|protection)',
      '(?:was|were) promised (?:trouble|reprisals|problems)',
    ],
    weak: ['threatened', 'threatening', 'anonymous', 'hidden number', 'promised', 'sms', 'note', 'envelope'],
  },
  detention: {
    decisive: [
      '(?:was|were|been) (?:held|kept|detained) (?:[^ .;]+ ){0,6}?for (?:\\d+|\\p{L}+|several|a few)(?: and a half)? (?:hours?|minutes)|held at home|not let out of (?:his|her|their) (?:home|house|flat|flats|homes)',
    ],
    strong: [
      '(?:was|were|been|are|is|being) (?:detained|apprehended|rounded up|arrested (?:at|near|in front|on the (?:square|street|way)|while|during))',
      `(?<!(?:an?|the|of) )(?:detain(?:s|ed|ing)|apprehend(?:ed|s)|round(?:ed)? up|arrested) (?:the |a |an |two |three |four |five |about |at least |several |his |her |${FEW}(?:${PRESS}|activists?|protesters?|people|persons|participants|picketers?))`,
      `(?:${PRESS}|activists?|protesters?|picketers?|persons|people|women|participants|defenders?|observers?|strikers?|oil ?(?:men|workers)|mothers) (?:[^.;]{0,60} )?(?:was |were |are |is |been )?detained`,
      '(?<!the )(?<!trial )detentions? (?:of|at|during|before|after) \\p{L}+|mass detentions?',
      '(?:tried|tries|attempted) to (?:detain|arrest|take away)',
      `${POLICE} (?:have |has |had )?(?:[^ .;]+ ){0,4}?(?:took|taken|grabbed|grabs|seized|seizes|led|dragged|pushed|shoved|put|brought|drove|stopped|surrounded|kept|held|delivered|detained|bundled|escorted|came (?:at|for|to))`,
      `(?:was|were|been|is|are) (?:taken|driven|brought|led|dragged|pushed|put|shoved|bundled|hauled|escorted|delivered|forced|carried|loaded|invited) (?:away |by force )?(?:[^ .;]+ ){0,5}?(?:in|into|to|from|by|off) (?:the |a |an )?(?:[^ .;]+ ){0,4}?${STATION}`,
      `(?:delivered|brought|drove|took|dragged|pushed|put|shoved) ${MORE}(?:to|into|in) (?:the |a )?(?:[^ .;]+ ){0,3}?${STATION}`,
      '(?:was|were|been) (?:grabbed|seized|snatched|dragged|led away|taken away|abducted|kidnapped|hauled)|(?:abducts?|abducted|kidnapped|bundled into|led away|taken away)',
      '(?:was|were|been|and) (?:held|kept|detained) (?:[^ .;]+ ){0,8}?(?:hours?|minutes|night)',
      'spent (?:[^ .;]+ ){0,5}?(?:hours|night|minutes) (?:[^ .;]+ ){0,3}?(?:at|in|station|bus|van|police)|spent in (?:a|the) (?:bus|van|car|cell|station)',
      '(?:was|were|been) (?:stopped (?:at|by|on|near|in)|taken (?:from|off) (?:the |an? )?)|(?:let go|released|freed) (?:only )?(?:in|after) (?:[^ .;]+ ){0,3}?(?:hours?|minutes)',
      'kettle[d]?|surrounded by|not let out for|"for identification"|establish(?:ing)? (?:his|her|their|the)? ?identity',
      '(?:was|were) (?:removed|taken off|pulled off) (?:from )?(?:the |a )?(?:[^ .;]+ ){0,2}?(?:train|plane|flight|bus)|whisk(?:ed|s)|(?:was|were) (?:held|kept) (?:at|in) (?:the |a )?(?:[^ .;]+ )?(?:police|station|department|cell)|load(?:ed)? (?:[^ .;]+ ){0,3}?(?:on|onto|into) (?:a )?(?:buses|bus|vans?)|took (?:him|her|them) (?:to|from)',
    ],
    weak: ['detention', 'detained', 'police station', 'handcuffs', 'let go', 'in a (?:police )?(?:van|bus)', 'released (?:after|in)', 'let out', 'arrested', 'without a protocol', 'no protocol'],
  },
  obstruction: {
    decisive: [
      `who (?:had |has )?${FEW}(?:cover(?:ed|ing)|closed|snatched|pulled|tore|grabbed|took away|blocked|erased|deleted|hindered|obstructed|locked) (?:the |an? |his |her |with )?${FEW}(?:${PRESS}|${GEAR}|objective|footage|recordings?)`,
    ],
    strong: [
      `(?:obstruct(?:ed|ion|ing|s)?|imped(?:ed|e|iments?|ing|es)|hinder(?:ed|ing|s)?|hamper(?:ed|s)?|interfer(?:ed|ing|ence|es)|prevent(?:ed|ing|s)?|disturb(?:ed|s)?) (?:of |with |the |to |in |from )?${MORE}(?:work|activit(?:y|ies)|${PRESS}|film(?:ing)?|shoot(?:ing)?|record(?:ing)?|photograph(?:ing)?|pictures|covering|interview)`,
      '(?:not|never) (?:let|allow(?:ed)?|admit(?:ted)?|permit(?:ted)?)(?: [^ ;]*[^ ;.]){0,9}? (?:in|into|through|near(?:er)?|inside|onto|beyond|past|to (?:film|approach|enter|shoot|record|take|work|ask|pass|photograph|come)|approach|film)',
      `(?:cover(?:ed|s|ing)|clos(?:ed|es|ing)|block(?:ed|s)|shield(?:ed|s)|shut) (?:the |his |her |with |up )?${FEW}(?:lens|cameras?|objective|square with|view|scene)`,
      'umbrellas?',
      '(?:forbade|forbidden|forbids?|banned|prohibit(?:ed|s)|not allowed) (?:[^ .;]+ ){0,5}?(?:to )?(?:film|filming|shoot|shooting|record|recording|photograph|ask|take|taking|questions|approach|pictures)',
      `(?:closed|shut|locked|held|slammed) the (?:door|gate)|(?:stood|stand|stepped|got) (?:in front of|before|between) (?:the |his |her )?${FEW}(?:cameras?|lens|${PRESS})|(?:barr?ed|blocked|stood in) (?:the |their |his |her )?(?:way|path|road|entrance|entry)`,
      '(?:driv(?:en|es)|drove|thrown|threw|kicked|pushed|pushes|turned|turns|expel(?:led|s)?|remov(?:ed|es)|led|put|shown|asked|sent) (?:[^ .;]+ ){0,6}?(?:out(?: of)?|away|from|off|back) (?:of |from )?(?:the |a )?(?:[^ .;]+ ){0,3}?(?:meeting|hall|room|session|building|courtroom|polling|station no|park|briefing|office|territory|site|conference|door|premises|stadium|hearing)',
      `(?:ordered|asked|demand(?:ed|s|ing)?|told|forced|made|required) (?:[^ .;]+ ){0,6}?(?:to )?(?:stop|cease|leave|switch off|turn off|put away|erase|delete|not to|not) (?:[^ .;]+ ){0,4}?(?:film(?:ing)?|shoot(?:ing)?|footage|record(?:s|ing|ings)?|pictures|photos|cameras?|square|hall|area|place)`,
      '(?:delet(?:e|ed|es)|erase[ds]?) (?:[^ .;]+ ){0,3}?(?:footage|video|record(?:s|ing|ings)?|photos|pictures)|(?:record(?:s|ing)?|footage|pictures|video) (?:was|were) (?:deleted|erased)',
      `(?:snatch(?:ed|es)|grabb(?:ed|s)|grabs|pulled|tore|torn|tears|took away|wrest(?:ed|s)|ripped|knocked) ${FEW}${GEAR}`,
      'lock(?:ed|s) (?:[^ .;]+ ){0,6}?in |(?:drove|pushed) (?:him|her|them) (?:into|out)',
      'accreditation of (?:[^.;]{0,60} )?(?:not|refused|revoked|withdrawn|denied)|(?:stripped|deprived|refused|denied) (?:[^ .;]+ ){0,3}?(?:of )?accreditation|accreditation (?:was|were) (?:not )?(?:refused|revoked|withdrawn|denied|extended|renewed|issued|given|cancelled)',
      'demanded to stop|tried to prevent|asked not to (?:film|record|shoot)|faced impediments|keep(?:ing)? (?:reporters|journalists|press) (?:away|out)',
      '(?:refused|denied|without) (?:entry|admission|entrance|passage)|(?:keep(?:s|ing)?|kept|left|leaves|remains?) (?:[^ .;]+ ){0,7}?without accreditation|chased? (?:away|out|off)|elbowed|(?:shone|shine) (?:[^ .;]+ ){0,4}?(?:lens|camera|eyes)|turned (?:him|her|them|journalists|reporters|the crew) (?:away|back)|confiscat(?:ed|es) (?:[^ .;]+ ){0,4}?(?:phones?|cameras?|cards?)',
    ],
    weak: ['media id', 'distinctive sign', 'vest', 'guards?', 'security', 'accreditation', 'filming', 'footage', GEAR],
  },
  cyberattack: {
    decisive: [
      '(?:because of|due to|owing to|as a result of|caused by|under|after|by) (?:an? |the )?(?:[^ .;]+ ){0,2}?(?:d?dos|hackers?\'?|cyber)-? ?attacks?',
    ],
    strong: [
      'd?dos-?(?: |-)?attacks?|ddos|cyber-?attacks?|cyber ?crime|hack(?:ed|ers?|ing|s)|phishing|malware|spyware|pegasus|trojan',
      `(?:broken? into|broke into|breaks into|stolen|stole|hijack(?:ed)?|took over|taken over|lost access to|seized control of) (?:[^ .;]+ ){0,4}?(?:accounts?|mail|page|server|channel|chat|website|site|youtube|telegram|instagram)`,
      `(?:accounts?|mailbox|page|server|channel|website|site) (?:[^.;]{0,60} )?(?:was|were|is|been) (?:hacked|stolen|broken into|hijacked|taken over|cracked|defaced)`,
      `(?:fake|false|clone|cloned|counterfeit|double|twin|forged) (?:[^ .;]+ )?(?:pages?|accounts?|sites?|websites?|channels?|profiles?)`,
      '(?:out of reach|down|unavailable) (?:for|because of) (?:[^ .;]+ ){0,3}?(?:attack|hours)',
      'virus(?:es)?|flood of|junk requests|personal data (?:[^.;]{0,40} )?(?:published|leaked|posted)|(?:took over|got hold of|gained access to|seized) (?:the |his |her )?(?:whatsapp|telegram|account|mail|facebook|instagram)|(?:a )?(?:double|copy|clone|twin) of (?:the )?(?:site|page|channel|portal)|bots?|bot ?farms?|deep-?fakes?|neural network|artificial intelligence|ai-generated|face of (?:the )?(?:presenter|journalist|anchor|editor)',
      'error 50\\d|attack(?:s|ed)? (?:on|of|against) (?:the )?(?:[^ .;]+ )?(?:servers?|site|website|portal|channel)|sites? go(?:es)? down|(?:site|website|portal) (?:was|were) (?:attacked|subjected|brought down|down)',
      `swindlers|(?:image|logo|name) of (?:the )?${FEW}(?:channel|outlet|media|presenter|journalist)`,
      '(?:mass|false|fake) (?:complaints|reports) (?:about|on|against)',
    ],
    weak: ['attackers?', 'servers?', 'spam', 'logo', 'password', 'scam\\p{L}*', 'fraudsters?'],
  },
  'blocking-or-closure': {
    strong: [
      `${SITE} (?:[^.;]{0,70} )?(?:was|were|is|are|been|remains?|all but|again) (?:again |partly |fully )?blocked|block(?:ed|ing|s|ade) (?:of |the |access |to )?${FEW}${SITE}`,
      `(?:can ?not|can't|could not|unable to) (?:open|load|read|reach|access|enter) (?:the )?${FEW}${SITE}|${SITE} (?:[^.;]{0,80} )?(?:(?:do|does|did|has|have|could|can)(?: ?not|n't) (?:be )?(?:open(?:ed)?|load(?:ed)?|work|been open|be reached)|(?:is|are|was|were) (?:not (?:opening|loading|available|accessible|working)|inaccessible|unavailable|unreachable|slowed))`,
      '(?:closure|closing|liquidation|suspension) of (?:the )?(?:[^ .;]+ )?(?:newspaper|magazine|weekly|site|portal|channel|paper|radio)|its closure',
      `(?:prohibit(?:ed|s)|suspend(?:ed|s)?|ban(?:ned|s)|stopp?(?:ed|s)?|terminat(?:ed|e|es)|halt(?:ed|s)?|ceas(?:e|ed|es)|clos(?:ed|es)|shut(?:s)?(?: down)?|froze|discontinued?) (?:for (?:[^ .;]+ ){1,3})?(?:an? |the |its |their |of |to print )?${FEW}(?:release|issue of|issue|publication|output|circulation|${PAPER})`,
      `(?:release|publication|issue|output|newspapers?|magazines?|weekly|monthly|portal|channel|radio station|site) (?:of )?(?:[^.;]{0,70} )?(?:was|is|were|been|be) (?:suspended|stopped|closed|banned|halted|shut|terminated|discontinued|liquidated|prohibited)`,
      'access to (?:the )?(?:[^ ;]*[^ ;.] ){0,8}?(?:was|is|has been|were|been) (?:[^ .;]+ )?(?:restricted|limited|closed|cut|denied|blocked)|(?:restrict(?:ed|s)|limit(?:ed|s)|cut off|closed) access to',
      `(?:internet|mobile (?:internet|communications?|connection)|communications?) (?:[^.;]{0,40} )?(?:was|is|has been|were) (?:[^ .;]+ )?(?:cut|shut|switched|turned|disconnected|down|jammed|off)|internet (?:shutdown|blackout|outage)|without internet`,
      '(?:does|do|did|has|will) (?:not|no longer) (?:exist|come out|be published|appear)|no longer (?:comes out|exists|published)|ceas(?:es|ed|e) (?:to (?:exist|come out|be published)|publication|publishing)|off the air|went dark',
      '(?:print-?run|circulation|edition|copies) (?:[^.;]{0,40} )?(?:was|were|is) (?:seized|confiscated|taken|arrested|withdrawn|burnt|bought up)|(?:bailiffs|police) (?:took|seized) (?:the )?(?:edition|print-?run|circulation|copies)|print-?run seized',
      '(?:deprived of|lost|stripped of|revoked|recalled|suspended|withdrew|cancelled) (?:its |the |of |their )?(?:broadcast(?:ing)? )?licen[cs]e|certificate of (?:[^.;]{0,60} )?(?:invalid|cancelled|annulled|revoked)',
      '(?:has )?stopped for|stopped? (?:to print|printing)|edition was taken',
      '"?403',
      '(?:only )?(?:with|through|via|without) (?:a |an )?vpn|vpn|(?:no|without) (?:connection|communication|signal|mobile)|fell silent|frequenc(?:y|ies)|ban(?:ned)? (?:on )?the distribution|could not be (?:opened|reached|read)',
      '(?:could not|cannot|can not|unable to) (?:get (?:on)?to|visit|view) (?:the )?(?:[^ .;]+ )?(?:site|page|portal|website)',
    ],
    weak: ['blocked', 'blocking', 'closure', 'suspended', 'suspension', 'inaccessible', 'unavailable', 'shut down', 'providers?'],
  },
  censorship: {
    strong: [
      'censor(?:ed|ship|s)?|self-censorship|stop-?list|black-?list(?:ed)?',
      `(?<!(?:court|judge)(?: [^ .;]+){0,4} )(?:demand(?:ed|s|ing)?|ask(?:ed|s)?|advis(?:ed|ing|es)|order(?:ed|s)?|request(?:ed|s)?|requir(?:ed|es)|recommend(?:ed|s)|forc(?:ed|es)|insist(?:ed|s)) (?:[^ .;]+ ){0,7}?(?:to )?(?:delete|remove|take down|take off|withdraw|unpublish|hide|correct|change|soften|agree) (?:[^ .;]+ ){0,3}?${TEXT}`,
      `(?:${TEXT}|${SHOW}) (?:[^.;]{0,60} )?(?:was|were|is|has been|been) (?:taken (?:down|off|from)|removed|deleted|withdrawn|cut|pulled|excluded|dropped|taken out|cancelled|closed|banned|disrupted)`,
      `(?:delet(?:ed|es)|remov(?:ed|es)|withdr(?:ew|aws)|took down|takes down|pulled|cut(?:s)?(?: out)?|excluded|dropped|banned|cancell?(?:ed|s)) (?:the |an? |his |her |of |from |out )?${FEW}(?:${TEXT}|${SHOW})`,
      '(?:refus(?:ed|es)|declin(?:ed|es)) to (?:print|broadcast|air|publish|sell|show|distribute)|not (?:aired|printed|broadcast)',
      '(?:agree|approve|coordinate|clear|agreed|approved) (?:[^ .;]+ ){0,4}?(?:texts?|articles?|materials|questions|page|plans) with|with the (?:approval|permission) of the (?:akim|press)',
      '(?:may|must|should|can) not be (?:shown|named|mentioned|quoted|interviewed)|not to (?:mention|show|name|write about|cover|use)',
      '(?:did|does|will) not go (?:out )?on (?:the )?air|struck off|(?:text|article) to be published|instead of (?:their|its) own|(?:took|takes|taken) down (?:an? |the )?\\p{L}+|on the (?:instructions?|orders?) of the (?:akim|department|ministry|press)|at the order of|after a call from',
    ],
    weak: ['take down', 'delete', 'deleted', 'removal', 'approval of', 'on the air'],
  },
  'access-to-information': {
    decisive: [
      '(?:not|n\'t|never|refus(?:ed|es) to|declin(?:ed|es) to) (?:tell|told|say|said|give|answer|disclose|name|report|provide|reveal|explain) (?:[^ .;]+ ){0,5}?(?:how (?:many|much)|who|where|why|when|the (?:number|names?|sum|list|price|cost)|statistics|data|information|figures|copies)',
    ],
    strong: [
      'access to information',
      '(?:refus(?:ed|al|es|ing)|declin(?:ed|es)|denied|denies) (?:to )?(?:[^ .;]+ ){0,7}?(?:information|data|lists?|answer|provide|copies|copy|documents?|comment|tell|give|name|disclose|reveal|show|share|figures?|contracts?|sums?|request|inquiry)',
      '(?:inquir(?:y|ies)|requests?|letters?|questions?) (?:[^ .;]+ ){0,8}?(?:unanswered|without (?:an )?(?:answer|reply)|no answer|ignored)|(?:ignor(?:ed|es|ing)|unanswered|evad(?:ed|es)) (?:[^ .;]+ ){0,4}?(?:inquir(?:y|ies)|requests?|letters?|questions?)',
      '(?:did not|does not|do not|has not|have not|not|failed to|never) (?:give|given|answer(?:ed)?|repl(?:y|ied)|provide[d]?|disclose[d]?|name[d]?|tell|told|respond(?:ed)?)(?! (?:his|her|guilt|evidence|testimony))',
      'kept silent|keeps? silent|(?:paid|pays?|fined?|punished|answer(?:s|ed)?|liable) for (?:the |his |her |its )?silence|silen(?:t|ce) on',
      'waited (?:\\S+ ){1,3}(?:working )?days|(?:answer|reply|response) (?:to (?:the |an )?(?:[^ .;]+ )?(?:inquiry|request) )?(?:[^.;]{0,40} )?(?:came|arrived|was received|consisted)|instead of an? (?:answer|reply)|answer(?:ed)? (?:[^.;]{0,50} )?only (?:on|in|after)',
      `(?:not|n't) (?:let|admitted|allowed|invited|admit) (?:[^ .;]+ ){0,6}?(?:in|into|to|onto|at) (?:the |an? )?(?:[^ .;]+ ){0,3}?(?:sessions?|meeting|sitting|maslikhat|court|courtroom|hearings?|trial|process|commission|discussion)`,
      'closed (?:session|hearing|meeting|trial|sitting|doors?)|behind closed doors|closed to (?:the )?(?:press|public|journalists|media)|(?:trial|hearing|session|meeting) (?:[^.;]{0,60} )?(?:was|were|is) (?:declared |made )?closed|declared (?:the )?(?:[^ .;]+ )?closed',
      '(?:commercial|state|official|trade) secrets?|confidential|"?for official use|secrecy',
      '(?:oblig(?:ed|es)|order(?:ed|s)) (?:[^.;]{0,60} )?to (?:give|provide|answer|disclose|hand over) (?:[^ .;]+ ){0,5}?(?:information|data|lists?|answers?|copies|copy|contracts?|documents?|editors|newspaper)',
      '(?:information|data|figures|documents?) (?:[^ .;]+ ){0,3}?(?:was|is|were) (?:refused|denied|not (?:provided|given|available))|(?:was|were) not given (?:to|the)|unlawful refusal|formal reply',
      'forbade to record|by dictaphone|answer to (?:the )?inquiry|not let in(?! to)',
      'not subject to (?:disclosure|publication)|(?:hid|hidden|hides|conceal(?:ed|s)|withheld|withholds) (?:the |its )?(?:[^ .;]+ ){0,2}?(?:statistics|data|figures?|information|documents?|number)|classified|outside the door|(?:to|could not) (?:learn|find out)|only thing that|for (?:\\d+|\\p{L}+) (?:days|weeks|months) (?:[^ .;]+ ){0,4}?(?:silen|answer|reply)\\p{L}*',
    ],
    weak: ['inquir(?:y|ies)', 'requests?', 'press service', 'press secretary', 'reply', 'session', 'maslikhat', 'dictaphone', 'answer'],
  },
  harassment: {
    strong: [
      'harass(?:ed|ment|ing|es)|bull(?:ying|ied)|trolling|stalk(?:ed|ing|er)|spied on|spying|wiretap\\p{L}*|eavesdrop\\p{L}*',
      '(?:smear|discredit(?:ing)?|slander|defamation|hate) campaign|campaign (?:to discredit|of (?:lies|discredit|harassment)|against)|discredit(?:ed|s|ing)?',
      'calls from unknown|unknown numbers|calls? (?:[^ .;]+ ){0,3}?(?:at night|every|a day)',
      `(?:follow(?:ed|s|ing)|shadow(?:ed|s|ing)) (?:by|him|her|them|the|an? |${FEW}(?:${PRESS}|activist|lawyer|driver))|surveillance|under watch|stands? (?:[^ .;]+ ){0,3}?in front of (?:the )?house`,
      '(?:is|are|was|were|been|being) (?:summoned|called (?:in|to (?:the )?(?:police|prosecutor|knb|nsc|national))|invited for a)|summon(?:s|ed|es)|preventive (?:talk|conversation)|for a "?(?:talk|conversation)|"(?:talk|conversation)"',
      `${KIN} (?:of )?(?:[^.;]{0,70} )?(?:summoned|called (?:to|in)|questioned|visited|pressured?|interrogated)|(?:visit(?:ed|s)|phoned|called|came to) (?:the |his |her |their )?(?:home|parents|house|relatives|teachers?|school|wife|mother|employer)`,
      'pressure on|pressured|painted (?:his|her|the) (?:gate|door|house)',
      `insult(?:ed|s|ing)? (?:online|in social|on the|of (?:the )?${PRESS}|${FEW}${PRESS})|hundreds of insults|obscene(?:ly| words| language)?|called (?:[^.;]{0,70} )?"`,
      '(?:tax|fire|sanitary|labou?r) (?:inspection|inspectors?|check|audit)|inspections? of (?:the )?(?:editorial|office|newspaper|portal|foundation|organi[sz]ation|site)|inspectors? came|unscheduled (?:inspection|check)',
      '(?:accounts?|cards?) (?:of )?(?:[^.;]{0,60} )?(?:was|were|is|are|been) (?:frozen|blocked|arrested)|(?:froze|blocked|frozen|seized) (?:[^ .;]+ ){0,5}?(?:cards?|bank accounts?|money)',
      'out of the country|not allowed to leave|forbidden to leave|ban on leaving|border guards|turned back at the border',
      'expel(?:led)? (?:from|for)|would be expelled|(?:threatened|wants?|told) to expel|forced (?:[^ .;]+ ){0,4}?(?:apologi[sz]e|a pupil|pupils)',
      '(?:visit(?:ed|s)|came to) (?:[^ .;]+ ){0,5}?at home|foreign agents?|(?:was|were|been|is) (?:interrogated|questioned)|interrogat(?:ed|es|ion)|(?:phone|line) is tapped|tapped|asked about (?:his|her|their) plans|"?because of (?:his|her) (?:wife|husband|son|daughter|posts)\\p{L}*',
      '(?:obscene|indecent|ambiguous|sexist|vulgar) (?:joke|remark|hint)s?|innuendo|ridicul(?:ed|es)|humiliat(?:ed|es|ing)',
    ],
    weak: ['calls', 'questioned', 'tax', 'insult(?:ed|s|ing)?', 'persecution', 'pressure', 'bank'],
  },
  'labour-or-economic': {
    strong: [
      '(?<!(?:claims?|suit|lawsuit|appeal|complaint|petition|motion|challenge|case|application|protest)(?: [^.;]{0,60})? )(?:was|were|been|is|are|be) (?:dismissed|sacked|laid off|made redundant)',
      '(?:was|were|been|is) fired(?! (?:at|on|upon|into))|(?:fires|sacks|sacked|laid off|lays off|dismissed (?:the )?(?:editor|journalist|director|presenter|head|reporter|staff))|dismissal of',
      'los(?:es|ing|t) (?:[^ .;]+ ){0,5}?(?:money|revenue|income|jobs?|advertis\\p{L}+|subscribers|state order)|advertising revenue',
      '(?:wages?|salar(?:y|ies)|fees|pay) (?:[^.;]{0,50} )?(?:not|unpaid|delayed?|arrears|owed?|late|cut)|(?:not|n\'t|without|unpaid) (?:[^ .;]+ ){0,4}?(?:paid since|wages|salar(?:y|ies)|been paid|pay since)|wage (?:arrears|debt)|overdue wages',
      '(?:state|information) (?:information )?order (?:[^.;]{0,50} )?(?:was|were|is|with|terminated|cut|refused|lost)|(?:terminated|broke off|cancelled|refused) (?:[^ .;]+ ){0,4}?(?:agreement|contract)',
      '(?:resign(?:ed|s|ation)|quit|quits|handed in (?:his|her|their)|stepped down|left (?:his|her) (?:job|post)|lost (?:his|her|their) (?:jobs?|posts?|positions?))',
      'evict(?:ed|s|ion)|vacate|landlord|bankrupt\\p{L}*|job cuts|(?:staff|editors|posts|jobs) (?:[^.;]{0,50} )?(?:is|are|was|were|be) (?:cut|reduced|halved)|cuts? (?:its )?(?:staff|jobs)',
      '(?:forced|compulsory|obligatory|made|ordered) (?:[^ .;]+ ){0,3}?(?:to )?subscri(?:be|ption)',
      'reinstat(?:ed|es|ement)|forced absence|got back (?:his|her) job|labou?r (?:dispute|contract|inspection|inspectorate)',
      'paper version|print version|price of paper|(?:advertisers?|sponsors?) (?:[^.;]{0,30} )?(?:left|leave|withdrew|refused)|economic difficult\\p{L}*|went on strike|strike of',
      '(?:halved?|cut|reduced) (?:their|his|her|the) (?:fees|pay|salar(?:y|ies)|wages)|budget money|(?:postal|printing|paper) (?:prices|costs|tariffs)|dismissal (?:of|was|is)|left (?:the newspaper|the channel|after)|new owner',
      'demoted|transferred to (?:a lower|another)|deprived of (?:his|her|the) bonus',
    ],
    weak: ['subscribers', 'losses', 'revenue', 'subscription', 'dismissal', 'editorial staff', 'wages', 'trade union', 'state order'],
  },
}
