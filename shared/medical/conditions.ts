import type { WordClass } from './page-words.ts'

/**
 * Illnesses, injuries and limitations by name: what somebody has is what AVG art. 4(15) is about. The most common ones in
 * the papers of clients; rarer ones stand beside other words of a letter.
 */
export const condition: WordClass = {
  weight: 2,
  tells: 'name',
  most: Number.POSITIVE_INFINITY,
  words: [
    ['autisme', 'autisme|autistisch|asperger|pdd-nos|pddnos'],
    ['ADHD', 'adhd|aandachtstekort'],
    ['PTSS', 'ptss|ptsd|posttraumatische|post-traumatische'],
    ['depressie', 'depressie|depressief|bipolair|bipolaire|dysthym'],
    ['angststoornis', 'angststoornis|angstklachten|paniekstoornis|dwangstoornis|obsessief'],
    ['psychose', 'psychose|psychotisch|schizo'],
    ['persoonlijkheidsstoornis', 'persoonlijkheidsstoornis|persoonlijkheidsproblematiek|borderline'],
    ['suïcide', 'suicid|zelfmoord|automutilatie|zelfbeschadiging'],
    [
      'verslaving',
      'verslaafd|alcoholmisbruik|alcoholverslaving|drugsgebruik|cannabisgebruik|stoornis in cannabis|stoornis in alcohol',
    ],
    ['eetstoornis', 'eetstoornis|anorexia|boulimi'],
    ['burn-out', 'burn-out|burnout|overspannen'],
    ['dementie', 'dementie|dementerend|alzheimer|lewy body'],
    ['Parkinson', 'parkinson'],
    ['multiple sclerose', 'multiple sclerose|multipele sclerose'],
    ['spierziekte', 'amyotrofe|spierziekte|spierdystrofie'],
    ['epilepsie', 'epileps|epileptisch'],
    [
      'hersenletsel',
      'niet-aangeboren hersenletse|niet aangeboren hersenletse|traumatisch hersenletse|hersenkneuzing|contusio cerebri',
    ],
    ['beroerte', 'beroerte|cva$|herseninfarct|hersenbloeding|hemiparese|afasie|halfzijdig verlamd'],
    ['dwarslaesie', 'dwarslaesie|paraplegie|tetraplegie'],
    ['cerebrale parese', 'cerebrale parese|spastisch|spasticiteit|ataxie'],
    [
      'verstandelijke beperking',
      'licht verstandelijk|matig verstandelijk|ernstig verstandelijk|lichte verstandelijke|matige verstandelijke|ernstige verstandelijke|downsyndroom|syndroom van|zwakbegaafd',
    ],
    [
      'ontwikkelingsstoornis',
      'ontwikkelingsstoornis|taalontwikkelingsstoornis|ontwikkelingsachterstand|dyspraxie',
    ],
    ['slechtziendheid', 'slechtziendheid|maculadegeneratie|glaucoom|staaroperatie'],
    ['gehoorverlies', 'gehoorverlies|gehoorstoornis|cochleair|tinnitus'],
    ['hartziekte', 'hartfalen|hartinfarct|myocardinfarct|atriumfibrill|boezemfibrill|angina pectoris'],
    ['hoge bloeddruk', 'hypertensie|hoge bloeddruk'],
    ['longziekte', 'copd|astma|asthma|longemfyseem|pneumonie|longontsteking|cystische fibrose'],
    ['diabetes', 'diabetes|suikerziekte'],
    ['nierziekte', 'nierinsufficientie|nierfalen|nierfunctie'],
    [
      'kanker',
      'carcinoom|melanoom|leukemie|lymfoom|metastase|uitzaaiing|borstkanker|longkanker|darmkanker|prostaatkanker|chemotherapie',
    ],
    ['reuma', 'reuma$|reumatoide|reumatische|artritis|bechterew|jicht|lupus'],
    ['artrose', 'artrose|gonartrose|coxartrose|osteoporose'],
    ['hernia', 'hernia|hnp$|radiculair|stenose|scoliose|lumbago|rugpijn'],
    [
      'chronische pijn',
      'fibromyalgie|chronische pijn|chronic pain|chronic back pain|crps$|chronisch vermoeidheid|chronische vermoeidheid|me/cvs|migraine',
    ],
    ['breuk', 'fractuur|heupfractuur|polsfractuur|amputatie|heupprothese|knieprothese'],
    ['huidziekte', 'decubitus|ulcus|eczeem|psoriasis'],
    ['bevalling', 'bevallen van|keizersnede|miskraam|postnatale'],
    ['incontinentie', 'incontinen'],
    ['darmziekte', 'crohn|colitis|coeliakie'],
    ['schildklierziekte', 'hypothyreo|hyperthyreo|schildklier'],
    ['infectieziekte', 'hiv$|hepatitis|long covid|longcovid|post-covid'],
    ['lichamelijke oorzaak', 'lichamelijke oorza'],
    ['gebit', 'wortelkanaal|drievlaksvulling|composiet|parodontitis|caries'],
  ],
}

/** Medicines by name; what somebody takes says what they have. */
export const medicine: WordClass = {
  weight: 2,
  tells: 'name',
  most: Number.POSITIVE_INFINITY,
  words: [
    ['pijnstiller', 'paracetamol|ibuprofen|naproxen|diclofenac|tramadol|oxycodon|morfine|fentanyl|meloxicam'],
    [
      'antidepressivum',
      'sertraline|citalopram|escitalopram|fluoxetine|paroxetine|venlafaxine|mirtazapine|amitriptyline|nortriptyline|lithium',
    ],
    ['antipsychoticum', 'olanzapine|quetiapine|risperidon|aripiprazol|haloperidol|clozapine'],
    ['rustgever', 'oxazepam|diazepam|temazepam|lorazepam|clonazepam|melatonine|zopiclon|promethazine'],
    ['ADHD-middel', 'methylfenidaat|ritalin|concerta|dexamfetamine|atomoxetine'],
    [
      'middel tegen epilepsie',
      'levetiracetam|valproinezuur|lamotrigine|carbamazepine|topirama|pregabaline|gabapentine',
    ],
    [
      'hart- of bloeddrukmiddel',
      'metoprolol|bisoprolol|atenolol|propranolol|lisinopril|enalapril|perindopril|losartan|valsartan|candesartan|amlodipine|nifedipine|simvastatine|atorvastatine|rosuvastatine|furosemide|spironolacton|hydrochloorthiazide',
    ],
    ['bloedverdunner', 'apixaban|rivaroxaban|clopidogrel|acetylsalicyl|acenocoumarol'],
    ['diabetesmiddel', 'metformine|insuline|gliclazide|semaglutide'],
    ['maagbeschermer', 'omeprazol|pantoprazol|esomeprazol'],
    ['longmiddel', 'salbutamol|formoterol|tiotropium|budesonide|prednis'],
    [
      'antibioticum',
      'amoxicilline|flucloxacilline|feneticilline|penicilline|doxycycline|nitrofurantoine|ciprofloxacine',
    ],
    ['schildklierhormoon', 'levothyroxine|thyrax'],
    ['middel tegen Parkinson of dementie', 'levodopa|pramipexol|rivastigmine|donepezil'],
    ['remmer van afweer', 'methotrexaat|adalimumab|etanercept'],
  ],
}
