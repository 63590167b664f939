import type { Subject } from '../../subject';

/** Dogs at work, at sport, in the bath and on the way to a new home, and some smaller company. */
export const dogs: readonly Subject[] = [
  {
    name: 'new litter',
    says: [
      '(puppy|puppies|kitten|pup|f1|litter of|labrador|spaniel) (litter|available|breeder|for sale|born|pups)',
      '(dog|cat|puppy|kitten|cockapoo|retriever) breeder',
      '(kc|akc) registered',
      'litter of (pup|puppies|kitten)',
      '(stud|brood) (dog|bitch)',
      'whelping',
    ],
    clues:
      'pups, dam, sire, weeks old, pedigree, temperament, deposit, health tested, mum, puppies, kittens, kc registered, vaccinated, microchipped, wormed, breeder, labrador, bitch, dogs, ready to leave, forever homes, spaniel, boys and girls, cockapoo, reserved, f1, ragdoll, paws, socialised',
    asks: {
      choice: ['+From a basket of puppies: the bold one, the sleepy one or the one with odd ears?'],
      idea: ['What would you call the smallest puppy of a litter?'],
      experience: ['How did you first meet your dog as a puppy?'],
      problem: ["What's hardest about a new litter of puppies: the names, the nights or choosing?"],
    },
    cued: [
      'Which *labrador* colour would you choose: yellow, black or chocolate?',
      'What would you call a *spaniel* with one white paw?',
      '*Cockapoo* or pug: which would you take home to meet the family?',
      'Which *kitten* would you pick: the curious one, the purring one or the bold one?',
    ],
  },
  {
    name: 'puppy party',
    says: [
      'puppy (party|parties|social|socialisation|socialization|kindergarten|playtime|preschool|pre school|meet ?up|hour)',
      'puppy (class|school|foundation) (graduates|graduation|starts)',
      '(dog|puppy) (birthday|halloween|christmas) party',
      'puppy yoga',
    ],
    clues:
      'puppies, wiggly, off lead, bites, treats, cuddles, socialisation, pups, training, vet nurse, vaccinations, playtime, kindergarten, recall, toilet training, collar, sit, weeks old, trainer, chewing, harness, class, dogs, zoomies, nervous, crate, play, pawty, sniff',
    asks: {
      experience: [
        '+Which treat works like magic when you teach a puppy something new?',
        'What was the first thing your puppy learned?',
        'What does your puppy do when it meets a new friend?',
        "~Who was your puppy's first best friend?",
      ],
      choice: ['What should a puppy pick up in class first: manners, friends or courage?'],
    },
    cued: [
      'Which *treat* would make any puppy come running?',
      'What would you put on a *collar* for a puppy: a name, a bell or a bow?',
      'Which trick comes first in puppy *training*: sit, paw or stay?',
      'What would you call out to practise *recall* in a park full of puppies?',
    ],
  },
  {
    name: 'pet sitter',
    says: [
      '(pet|cat|dog|house|rabbit|small animal|parrot) ?(sitter|sitting|nanny)',
      'house sit(ter|ting)',
      '(cat|pet|pop in) (visits|feeding)',
      'small animal (boarding|hotel|care)',
      '(rabbit|guinea pig|bunny|hamster) (boarding|hotel|holiday)',
    ],
    clues:
      'feeding, litter, pets, cuddles, cats, house sitting, holiday, dog walker, litter tray, rabbits, pop-in, insured, overnight, home boarding, kennels, away, cat sitter, pooch, dbs checked, medication, updates and photos, furry, garden, small animals, reptiles, guinea pig, paws, meet and greet, house plants, keys',
    asks: {
      choice: [
        'From a pet sitter: a photo every day, or a short message?',
        'What does your pet enjoy most with a sitter: walks, play or cuddles?',
      ],
      idea: ['Which note would your pet leave for the pet sitter?'],
      experience: ['~How does your cat or dog greet you after a holiday?'],
    },
    cued: [
      'Which treat does your *cat* listen for when the cupboard opens?',
      'What would you write first in a list for a *dog walker*?',
      'Where does your pet like to sleep when you are *away*?',
      'Which game should a sitter play with your *rabbits*, cat or dog first?',
    ],
  },
  {
    name: 'dog wash',
    says: [
      '(self service|self serve|diy|outdoor|coin) (dog|pet) wash',
      '(dog|pet) (wash|bath|shower|shampoo|spa|dryer|towel)',
      '(hand strip|hand stripping|de ?shed|deshedding|dematting)',
      '(dog|pet|puppy) (nail|claw) (clip|trim|clipping|trimming|grind|grinding)',
    ],
    clues:
      'shampoo, fluffy, bubbles, shedding, coat, rinse, towel, smells, paws, muddy, grooming, self-service, dryer, bath, pooch, coin, groomer, warm water, fur, clean, nail clip, conditioner, flea, stinky, tokens, beach, hydrobath, smelly, minutes, doggy, blow dry, deshed',
    asks: {
      experience: [
        '+How does your dog feel about bath time?',
        '+How can you tell that your dog needs a wash?',
        '+What does your dog do first after a bath or a trim?',
      ],
      choice: ['+What helps your dog to relax in the bath: a treat, a song or a kind voice?'],
    },
    cued: [
      'What sends a dog straight into the *mud* just after a wash?',
      'Which scent of dog *shampoo* would you choose: oatmeal, lavender or none at all?',
      'Which breed has the *coat* that takes longest to dry?',
      'How does your dog take the *dryer*: asleep, wriggling or singing along?',
    ],
  },
  {
    name: 'cat grooming',
    says: [
      'cat (groomer|grooming|bath|brushing|nail trim|lion cut)',
      'lion cut',
      '(matted|long haired|fluffy|persian|maine coon|ragdoll|siberian) (cat|kitten|coat)',
      'feline groom(er|ing)',
      '(persian|maine coon|ragdoll|bengal|siamese)s',
    ],
    clues:
      'mats, brush, fur, claws, purr, hairball, whiskers, shedding, fluff, matted, long-haired, lion cut, persian, nail trim, bath, groomer, maine coon, knots, ragdoll, shed, cat-only, belly, feline, shave, fluffy, comb, appointment, flea, stress-free, undercoat, kitty',
    asks: {
      experience: [
        '+What does your cat do right after a good groom?',
        '+How does your cat tell you that the brushing is over?',
        '+Which spot does your cat most love to have brushed?',
        '+What was the fluffiest cat you have met?',
      ],
      choice: [
        '+What keeps your cat calm during a groom: a treat, a soft voice or a quiet room?',
        '+When the brush comes out, your cat: purrs and rolls over, or slips away?',
      ],
    },
    cued: [
      'What does a *long-haired* cat enjoy more: the comb, or the soft brush?',
      'How do you get a cat to hold still for a *nail trim*: treats, a towel or a helper?',
      'Where in your home do you find the most fluff in *shedding* season?',
      'Which coat would you rather brush: *Maine Coon* or Persian?',
    ],
  },
  {
    name: 'grooming academy',
    says: [
      '(dog|pet) groom(ing|er) (course|academy|school|college|diploma|training|competition|apprentice|trainee|seminar|of the year)',
      '(city and guilds|level 3|ipet) (dog|pet|groom|groomer|grooming)',
      '(dog trainer|dog walking|canine|pet care) (course|academy|certification|qualification|diploma)',
      'learn to groom',
      'dog training (academy|qualification)',
    ],
    clues:
      'scissoring, poodle, clippers, breeds, diploma, styling, dog groomer, level 3, course, student, salon, qualification, city and guilds, breed, hand-stripping, training, graduates, bath, schnauzer, tutor, career change, doodle, trimming, seminar, table, coat, hands-on, mentor, assessment',
    asks: {
      idea: ['+Which breed of dog would you like to learn to trim first?'],
      experience: ['Who or what made you want to work with dogs?'],
      choice: ["A poodle's haircut: teddy bear, lion or just short and simple?"],
      problem: ['Which breed of dog must be the trickiest to trim?'],
    },
    cued: [
      'What would you most like to learn on a dog grooming *course*?',
      'Which *breed* looks best straight after a bath and a brush?',
      'How would you win over a *puppy* on its first visit to the grooming table?',
      'A *doodle* coat: long and fluffy, or short and neat?',
    ],
  },
  {
    name: 'gundogs',
    says: [
      'gun ?dog',
      '(working|field trial|show cocker|working cocker) (spaniel|labrador|retriever|cocker|test)',
      '(retrieving|whistle|steady) (drill|training|to)',
      'field trial',
      'cold game test',
      '(pointer|setter|vizsla|springer) (club|training|day|trial)',
    ],
    clues:
      'dummies, whistle, retrieve, spaniels, labradors, handlers, retriever, dummy, cocker, springer, working, shoot, beating, picking up, field trial, recall, steadiness, trainer, pup, pheasant, training, dog, hunt, heel, scurry, blind retrieve, working test, slip lead, hpr, game',
    asks: {
      idea: ['+Which gundog would you most like at your side: spaniel, Labrador or pointer?'],
      choice: ['Training a gundog: on a whistle, or by voice?'],
      problem: ["What's trickiest to teach a gundog: wait, fetch or give?"],
      experience: ['What has your dog carried home with the proudest face?'],
    },
    cued: [
      'What would you name a *spaniel* puppy that never sits still?',
      'Which word comes first when you train a *pup*: sit, come or no?',
      "What is your *Labrador*'s favourite thing to fetch: a dummy, a stick or a shoe?",
      'Where do you practise *recall* with a dog: a field, a beach or the back garden?',
    ],
  },
  {
    name: 'scent work',
    says: [
      'scent ?work',
      'man ?trailing',
      'nose ?work',
      '(detection|search|sniffer|conservation|truffle|medical detection|tracking) dog',
      'tracking (class|workshop|trial)',
      'sniff(ari|y walk|spot)',
      'enrichment (toy|for dogs|walk)',
    ],
    clues:
      'nose, sniff, trail, hide, search, handler, long line, cloves, mantrailing, detection, dog, odour, catnip, truffle, nosework, sniffer, find, workshop, trial, harness, indication, training, gun oil, tins, reactive dogs, conservation dog, missing person, scent article, enrichment',
    asks: {
      idea: ['+What in your house could your dog sniff out with its eyes shut?'],
      choice: [
        'A scent game for a dog: indoors with boxes, or outdoors in the grass?',
        'What does your dog enjoy most in scent work: the search, the find or the treat?',
      ],
      experience: ['~What did your dog find that nobody was looking for?'],
    },
    cued: [
      'What would you hide first for a *nosework* beginner: cheese, a toy or a tea bag?',
      'Where would you lay a *mantrailing* track for your dog: in the woods, in town or round the farm?',
      'How does your dog show a *find*: a bark, a stare or a wagging tail?',
      'Which reward would your dog work for in a scent *workshop*: sausage, a ball or a cuddle?',
    ],
  },
  {
    name: 'canicross',
    says: [
      'cani ?cross',
      'bike ?joring',
      'run(ning)? with (your|my) dog',
      '(dog|doggy) (run|jog|5k|race|marathon|hike|trail run)',
      'fly ?ball',
      'hoopers',
      '(dock|splash) diving',
      'disc dog',
    ],
    clues:
      'harness, trail, bungee, tongue, handlers, pull, paws, tunnel, relay, dog, run, waistbelt, 5k, bikejor, husky, race, runners, canine, forest, malamute, beginner, lead, spaniel, route, km, water stop, kit hire, pointer, belt, commands, hike on',
    asks: {
      idea: ['Where would you love to go running with your dog?'],
      choice: ['Running with a dog: you set the pace, or the dog does?'],
      problem: ['Which distraction on the trail can your dog never run past?'],
      experience: ['Where was the best run you have had with your dog?'],
    },
    cued: [
      'Which *trail* snack do you carry: one for you, or one for the dog?',
      'What would you call a *husky* that loves to run?',
      'How did your dog like its first *run* with you?',
      'Where would you go with your dog for a *5k*: woods, beach or fields?',
    ],
  },
  {
    name: 'breed meet-ups',
    says: [
      '(dachshund|sausage dog|pug|corgi|greyhound|cockapoo|frenchie|french bulldog|whippet|beagle|poodle|doodle|labrador|golden retriever|husky|spaniel) (walk|meet ?up|meet|social|club|day|gathering|parade|rescue|cafe|picnic)',
      'pack walk',
      '(group|charity|sponsored) dog walk',
      '(dog|doggy) (picnic|parade|festival|day out)',
      'breed (club|rescue)',
      'dogs day',
    ],
    clues:
      'long, ears, waddle, dachshunds, pugs, corgis, leads, wagging, breed, sausage dog, off-lead, dog walk, greyhound, beach, cockapoo, frenchie, whippet, doodle, owners, dogs, pooch, beagle, paws, walkies, secure field, fancy dress, doggy, cafe, zoomies, poodle, treats, spaniel, golden retriever, puppuccino',
    asks: {
      experience: ['Which breed of dog did you fall for first?'],
      idea: ['Which breed of dog would you love to see fill a whole park?'],
      choice: [
        "What do you love most about your dog's breed: the looks, the character or the bark?",
        'What does your dog enjoy most at a meet-up: the running, the sniffing or the snacks?',
      ],
    },
    cued: [
      'What would you name a *dachshund* with very long ears?',
      'What would a whole parade of *corgis* be best at: herding, napping or posing?',
      'Where would a pack of *greyhounds* love to run: on a beach, in a field or round a track?',
      'Which face does a *pug* pull when somebody opens a packet of biscuits?',
    ],
  },
  {
    name: 'police dogs',
    says: [
      'police (dog|dogs|puppy|k9)',
      'k9 (unit|officer|team|handler|demo)',
      '(retired|security|explosives|drugs|prison) dog',
      'dog (handler|unit|section|warden|squad)',
      'animal (warden|control)',
      'retired working dog',
    ],
    clues:
      'handler, german shepherd, malinois, patrol, sniff, retirement, partner, stray, k9, sniffer, retired, officer, search, unit, demonstration, drugs, bite, pd, explosives, suspect, licensed, training, puppy walker, duty, tracking, medal, force, springer, crime, bravery, cadaver, kennel',
    asks: {
      choice: [
        'On the dog unit: a spaniel with a great nose, or a fast shepherd?',
        'Which police dog skill impresses you most: tracking, searching or agility?',
      ],
      experience: ['Where did you last see a police dog at work, and what was it doing?'],
      problem: ['Which part of police dog training must take the longest?'],
    },
    cued: [
      'What could a *search* dog find for you at home: keys, glasses or the remote?',
      'What would you call a *puppy* that is going to be a police dog?',
      'Where should a *retired* police dog spend its days: sofa, garden or beach?',
      'How would you hide from a *sniffer* dog in your own home?',
    ],
    atWork: {
      asks: [
        'What makes a good dog handler: patience, calm or a strong bond?',
        'What matters more in a police dog: the nose, the nerve or the bond with its handler?',
        "Which part of a dog handler's job does the public hardly ever see?",
        'What does a retired police dog deserve most: a sofa, long walks or plenty of treats?',
      ],
      cued: [
        'What do people ask a *handler* most when they meet the dog?',
        'Which part of *training* do the young dogs on your unit enjoy most?',
      ],
    },
  },
  {
    name: 'street dogs',
    says: [
      '(street|stray|community|village|indie|desi) (dog|dogs|animal|animals|pup|cat|cats)',
      '(romanian|overseas|bosnian|cypriot|soi|bali|greek|spanish) (rescue|dog|dogs|stray)',
      '(street|stray) dog (feeding|feeder|rescue)',
      'stray (feeding|feeder|rescue|care)',
      'dog rescue (transport|flight|van)',
      'tnr',
      'feral cat',
    ],
    clues:
      'strays, feeders, sterilised, pups, colony, homed, flight, feeding, rescue, sterilisation, adopt, indie, abc programme, neuter, romania, rabies, foster, desi, vaccinated, shelter, animal lover, injured, vet, abandoned, homeless, ngo, forever home, spay, bowls of water, overseas, indian, cats',
    asks: {
      experience: ['Which dog has stolen your heart at first sight?'],
      idea: ['Where would a rescue dog love to sleep in your home?'],
      choice: [
        'What helps a shy rescue dog to trust people: time, treats or another dog?',
        'Which street dog or cat do you remember best?',
      ],
    },
    cued: [
      'Which name would you give an *indie* puppy with one ear up?',
      'What food do street dogs in your lane wait for at *feeding* time: rice, biscuits or leftovers?',
      'What would you need to welcome a *foster* dog for a week: space, time or a calm cat?',
      'Which trait would win you over to *adopt* a street dog: wit, loyalty or calm?',
    ],
    atWork: {
      asks: [
        'How can a workplace best help street dogs: food, funds or adoption days?',
        'What makes the biggest difference for street dogs: vaccines, neutering or feeding?',
        'Which step would you fund first for street dogs: vaccines, shelter or food?',
        'What helps a street dog find a home: a good photo, a vet check or a kind foster?',
      ],
      cued: [
        'What gets a whole neighbourhood behind a *sterilisation* drive: talks, posters or one good feeder?',
        'Which question do people ask first before they *adopt* a street dog?',
      ],
    },
  },
  {
    name: 'rescue appeal',
    says: [
      '(rescue|animal|pet|dog|cat|shelter) (centre|shelter|home|charity|rescue) (open day|appeal|wish ?list|needs|volunteer|fete|sale|shop|fun day|fundraiser)',
      'sponsor a (kennel|pen|dog|cat)',
      '(blankets|towels) (needed|wanted|appeal)',
      'pet food (bank|donation|collection|drive)',
      '(dog|cat|kitten|puppy) foster(er|ers|ing|s)?',
      'foster (a|an) (dog|cat|animal|kitten|puppy)',
      'clear the shelters',
      'longest (stay|staying) (resident|dog)',
    ],
    clues:
      'kennels, shelter, paws, donations, towels, adopt, foster, rehoming, dogs, cats, donate, blankets, wish list, vet bills, sanctuary, animals, forever home, abandoned, puppies, toys, charity, volunteer, neutered, spca, sponsor, fundraising, winter bedding, cattery, fete',
    asks: {
      experience: ["+Which rescue animal's story has touched you most?"],
      choice: [
        '+What makes a rescue animal feel at home: a cosy bed, a toy or a kind voice?',
        '+How would you like to help an animal rescue: with time, treats or a donation?',
        'What would you drop off at an animal rescue: towels, toys or treats?',
        'Which volunteer job would you choose at a rescue: walking, grooming or cuddling?',
      ],
    },
    cued: [
      'Which would you *foster* first: a sleepy old dog or a basket of kittens?',
      'How would you pick a name for a dog you had just decided to *adopt*?',
      'What would you name a litter of *puppies* after: rivers, biscuits or film stars?',
      "What's the best toy for a rescue *kitten*: a ball, a string or a cardboard box?",
      'Where does a dog or cat you know like to drag its *blanket*?',
      'Which job would you choose as a *volunteer* at a rescue: long walks, feeding or the phone?',
      "What's a good way to raise money for *vet bills*: a cake sale, a quiz or a big dog walk?",
      'What makes a house a *forever home*: a sofa, a garden or company all day?',
    ],
    atWork: {
      asks: [
        '+What helps an animal rescue most: donations, foster homes or volunteers?',
        '+How could a workplace help an animal rescue: a collection, a day of help or a sponsored run?',
        'What would you do first with a spare hour at an animal rescue?',
        'What does an animal rescue run short of first: space, money or hands?',
      ],
      cued: [
        'Which *volunteer* job at a rescue is easiest to fit in after work?',
        "What could your workplace collect for an animal rescue's *wish list*?",
        'What helps a shy dog most on its first day in *kennels*?',
        'How would your team at work raise *donations* for a rescue: a bake sale, a run or a quiz?',
      ],
    },
  },
];
