// Sets of words that the shapes of what happened share.
export const FEW = '(?:[^ ;]*[^ ;.] ){0,5}?'
export const MORE = '(?:[^ ;]*[^ ;.] ){0,9}?'
export const PRESS =
  '(?:journalists?|reporters?|correspondents?|cameram[ae]n|camera m[ae]n|operators?|photographers?|crews?|media|press|bloggers?|editors?|newspapers?|stringers?)'
export const GEAR =
  '(?:cameras?|phones?|smartphones?|drones?|equipment|tripods?|microphones?|dictaphones?|recorders?|lens|memory cards?|flash cards?)'
export const BODY =
  '(?:nose|jacket|clothes|tyres?|windscreen|spleen|spine|jaw|arm|leg|wrist|ribs?|fingers?|teeth|tooth|head|skull|collarbone|hand)'
export const HOME = '(?:cars?|house|home|flat|office|door|gates?|garage|windows?|editorial office|dacha|yard)'
export const POLICE =
  '(?:police|police ?m[ae]n|policment|officers?|special forces|soldiers|guardsmen|plainclothes (?:m[ae]n|officers?)|men in (?:plain|civilian) clothes|law enforce(?:rs|ment (?:officers?|agents?|bodies))|troops|people (?:without uniforms?|in (?:plain|civilian) clothes)|security services?|knb|nsc)'
export const STATION =
  '(?:police|stations?|departments?|vans?|bus|buses|minibus|minibuses|cars?|precincts?|paddy wagons?|detention|isolator|custody|lock-?up|cells?|akimat|prosecutor)'
export const SITE =
  '(?:site|sites|website|websites|portal|portals|page|pages|platform|blogs?|facebook|instagram|telegram|youtube|tiktok|whatsapp|signal|social networks?|social media|messengers?|mirrors?|[a-z0-9-]+\\.(?:kz|com|org|net|info|media|tv))'
export const PAPER =
  '(?:newspapers?|magazines?|weekly|monthly|papers?|journal|portal|channels?|sites?|websites?|radio|stations?|outlets?|edition|media|broadcast(?:s|ing)?)'
export const TEXT =
  '(?:articles?|texts?|posts?|publications?|stor(?:y|ies)|materials?|reports?|videos?|programmes?|episodes?|interviews?|quot(?:es?|ations?)|passages?|fragments?|paragraphs?|headlines?|films?|songs?|clips?|reviews?|investigations?|words|news|greeting|caricatures?|cartoons?|photos?|broadcasts?|comments?)'
export const SHOW =
  '(?:concerts?|exhibitions?|screenings?|performances?|premieres?|presentations?|shows?|festivals?|plays?|posters?|lectures?)'
export const KIN = '(?:relatives?|parents|mother|father|wife|husband|brother|sister|sons?|daughters?|children|family)'
