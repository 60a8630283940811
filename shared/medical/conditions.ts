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
    ['autisme', 'autism|autistic|autisme|autistisch|asperger|pdd-nos|pddnos'],
    ['ADHD', 'adhd|aandachtstekort'],
    ['PTSS', 'ptss|ptsd|posttraumatische|post-traumatische'],
    ['depressie', 'depression|depressive disorder|depressie|depressief|bipolair|bipolaire|dysthym'],
    [
      'angststoornis',
      'anxiety disorder|panic disorder|obsessive|angststoornis|angstklachten|paniekstoornis|dwangstoornis|obsessief',
    ],
    ['psychose', 'psychosis|psychotic|psychose|psychotisch|schizo'],
    [
      'persoonlijkheidsstoornis',
      'personality disorder|persoonlijkheidsstoornis|persoonlijkheidsproblematiek|borderline',
    ],
    ['suïcide', 'suicid|zelfmoord|automutilatie|zelfbeschadiging'],
    [
      'verslaving',
      'alcohol abuse|alcohol dependence|substance abuse|verslaafd|alcoholmisbruik|alcoholverslaving|drugsgebruik|cannabisgebruik|stoornis in cannabis|stoornis in alcohol',
    ],
    ['eetstoornis', 'eating disorder|eetstoornis|anorexia|boulimi'],
    ['burn-out', 'burn-out|burnout|overspannen'],
    ['dementie', 'dementia|dementie|dementerend|alzheimer|lewy body'],
    ['Parkinson', 'parkinson'],
    ['multiple sclerose', 'multiple sclerose|multipele sclerose'],
    ['spierziekte', 'amyotrofe|spierziekte|spierdystrofie'],
    ['epilepsie', 'epileps|epileptisch'],
    [
      'hersenletsel',
      'traumatic brain injury|acquired brain injury|brain injury|niet-aangeboren hersenletse|niet aangeboren hersenletse|traumatisch hersenletse|hersenkneuzing|contusio cerebri',
    ],
    [
      'beroerte',
      'stroke$|cerebral infarction|hemiplegia|aphasia|beroerte|cva$|herseninfarct|hersenbloeding|hemiparese|afasie|halfzijdig verlamd',
    ],
    ['dwarslaesie', 'spinal cord injury|paraplegia|dwarslaesie|paraplegie|tetraplegie'],
    ['cerebrale parese', 'cerebral palsy|spasticity|ataxia|cerebrale parese|spastisch|spasticiteit|ataxie'],
    [
      'verstandelijke beperking',
      'intellectual disability|learning disability|down syndrome|licht verstandelijk|matig verstandelijk|ernstig verstandelijk|lichte verstandelijke|matige verstandelijke|ernstige verstandelijke|downsyndroom|syndroom van|zwakbegaafd',
    ],
    [
      'ontwikkelingsstoornis',
      'developmental disorder|developmental delay|ontwikkelingsstoornis|taalontwikkelingsstoornis|ontwikkelingsachterstand|dyspraxie',
    ],
    [
      'slechtziendheid',
      'macular degeneration|glaucoma|cataract|slechtziendheid|maculadegeneratie|glaucoom|staaroperatie',
    ],
    ['gehoorverlies', 'hearing loss|hearing impair|cochlear|gehoorverlies|gehoorstoornis|cochleair|tinnitus'],
    [
      'hartziekte',
      'heart failure|heart attack|myocardial infarct|atrial fibrill|hartfalen|hartinfarct|myocardinfarct|atriumfibrill|boezemfibrill|angina pectoris',
    ],
    ['hoge bloeddruk', 'hypertension|high blood pressure|hypertensie|hoge bloeddruk'],
    [
      'longziekte',
      'pneumonia|emphysema|cystic fibrosis|copd|astma|asthma|longemfyseem|pneumonie|longontsteking|cystische fibrose',
    ],
    ['diabetes', 'diabetes|suikerziekte'],
    [
      'nierziekte',
      'kidney failure|renal failure|renal insufficiency|nierinsufficientie|nierfalen|nierfunctie',
    ],
    [
      'kanker',
      'carcinoma|melanoma|leukaemia|leukemia|metastas|breast cancer|lung cancer|chemotherapy|carcinoom|melanoom|leukemie|lymfoom|metastase|uitzaaiing|borstkanker|longkanker|darmkanker|prostaatkanker|chemotherapie',
    ],
    ['reuma', 'rheumatoid|arthritis|reuma$|reumatoide|reumatische|artritis|bechterew|jicht|lupus'],
    ['artrose', 'osteoarthritis|osteoporosis|artrose|gonartrose|coxartrose|osteoporose'],
    [
      'hernia',
      'herniated|sciatica|scoliosis|low back pain|hernia|hnp$|radiculair|stenose|scoliose|lumbago|rugpijn',
    ],
    [
      'chronische pijn',
      'fibromyalgie|chronische pijn|chronic pain|chronic back pain|crps$|chronisch vermoeidheid|chronische vermoeidheid|me/cvs|migraine',
    ],
    [
      'breuk',
      'fracture$|fractured|amputation|fractuur|heupfractuur|polsfractuur|amputatie|heupprothese|knieprothese',
    ],
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
