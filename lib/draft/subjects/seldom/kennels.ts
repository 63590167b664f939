import type { Subject } from '../subject';

/** Dogs at work, at sport, in the bath and on the way to a new home, and some smaller company. */
export const kennels: readonly Subject[] = [
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
      idea: ['What would you call the smallest puppy of a litter?'],
      problem: ["What's hardest about a new litter of puppies: the names, the nights or choosing?"],
      choice: ['From a basket of puppies: the bold one, the sleepy one or the one with odd ears?'],
      experience: ['How did you first meet your dog as a puppy?'],
    },
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
      idea: ['Which game would every dog play at a puppy party?'],
      problem: ['What takes a shy puppy longest to get used to: other dogs, noises or new people?'],
      choice: ['At a puppy party, your puppy: straight into the middle, or close to your feet?'],
      experience: ["~Who was your puppy's first best friend?"],
    },
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
      idea: ['Which note would your pet leave for the pet sitter?'],
      problem: ['~What does your pet do to show you it noticed you were away?'],
      choice: ['From a pet sitter: a photo every day, or a short message?'],
      experience: ['~How does your cat or dog greet you after a holiday?'],
    },
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
      idea: ['Which treat would you give a dog after a wash and a brush?'],
      problem: ['Which part of washing a dog takes the longest?'],
      choice: ['Which does your dog like best: the wash, the towel or the brush?'],
      experience: ['What does your dog do first after a bath or a trim?'],
    },
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
      idea: ['Which spot does your cat most love to have brushed?'],
      problem: ['Which part of a cat is the trickiest to brush?'],
      choice: ['When the brush comes out, your cat: purrs and rolls over, or slips away?'],
      experience: ['What was the fluffiest cat you have met?'],
    },
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
      idea: ['Which breed of dog would you like to learn to trim first?'],
      problem: ['Which breed of dog must be the trickiest to trim?'],
      choice: ["A poodle's haircut: teddy bear, lion or just short and simple?"],
      experience: ['Who or what made you want to work with dogs?'],
    },
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
      idea: ['Which gundog would you most like at your side: spaniel, Labrador or pointer?'],
      problem: ["What's trickiest to teach a gundog: wait, fetch or give?"],
      choice: ['Training a gundog: on a whistle, or by voice?'],
      experience: ['What has your dog carried home with the proudest face?'],
    },
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
      idea: ['What in your house could your dog sniff out with its eyes shut?'],
      problem: ['Which hiding place would be the hardest for your dog to sniff out?'],
      choice: ['A scent game for a dog: indoors with boxes, or outdoors in the grass?'],
      experience: ['~What did your dog find that nobody was looking for?'],
    },
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
      problem: ['Which distraction on the trail can your dog never run past?'],
      choice: ['Running with a dog: you set the pace, or the dog does?'],
      experience: ['Where was the best run you have had with your dog?'],
    },
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
      idea: ['Which breed of dog would you love to see fill a whole park?'],
      problem: ['Which breed do people always mistake your dog for?'],
      choice: ['A dog to borrow for the day: a dachshund, a corgi or a great big wolfhound?'],
      experience: ['Which breed of dog did you fall for first?'],
    },
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
      idea: ['Which toy would you give a police dog at the end of a long shift?'],
      problem: ['Which part of police dog training must take the longest?'],
      choice: ['On the dog unit: a spaniel with a great nose, or a fast shepherd?'],
      experience: ['Where did you last see a police dog at work, and what was it doing?'],
    },
    atWork: {
      work: [
        'What matters more in a police dog: the nose, the nerve or the bond with its handler?',
        "Which part of a dog handler's job does the public hardly ever see?",
      ],
      people: [
        "Which working dog have you met that you'll never forget?",
        'What can people at work learn from a police dog and its handler?',
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
      idea: ['What would you name the dog or cat that greets everybody in your street?'],
      problem: ["What's the most awkward spot a street dog near you has picked for a nap?"],
      choice: ['The street dog at your gate: a biscuit first, or a scratch behind the ear?'],
      experience: ['Which street dog or cat do you remember best?'],
    },
    atWork: {
      work: [
        'What makes the biggest difference for street dogs: vaccines, neutering or feeding?',
        'What takes longest when a street dog needs help: catching it, or finding it a home?',
      ],
      people: [
        'Which street dog became part of your street or your workplace?',
        'What has somebody in your street done for strays that others only talk about?',
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
      idea: ['What would you drop off at an animal rescue: towels, toys or treats?'],
      problem: ['What would be the hardest part of a day at an animal rescue?'],
      choice: ['A morning at an animal rescue: walk the dogs, or cuddle the cats?'],
      experience: ['Which rescue animal do you remember best?'],
    },
    atWork: {
      work: [
        'What does an animal rescue run short of first: space, money or hands?',
        "What takes more of a rescue's day than visitors would ever guess?",
      ],
      people: [
        'Which rescue animal do you know that landed in exactly the right home?',
        'What would you do first with a spare hour at an animal rescue?',
      ],
    },
  },
];
