import type { Besides } from '../../subject';

/** What is known of the subjects of `common/pet-care.ts` besides their rows. */
export const petCare: Besides = {
  'puppy training': {
    clues:
      'recall, puppies, reactive, obedience, sit stay, socialisation, loose lead, behaviourist, crate, leash, pups, lead walking, trainer, treats, class, sit, stay, reward, agility, handler, biting, pulling, toilet, clicker, one to one, six week, positive, gundog, jumping up, heel, village hall, good boy',
    cued: [
      "What do you use for your puppy's *recall*: the name, a whistle or one special word?",
      'Which side does your dog like to walk on with a *loose lead*: left or right?',
      'Which *treat* will your puppy do anything for in training?',
      "What lies in your puppy's *crate* at bedtime besides the puppy?",
      'Who gets the most enthusiastic *jumping up* from your puppy?',
      'What do you hand your puppy when the *biting* starts: a rope, a chew or a cold carrot?',
      'Who learnt more in your first puppy *class*: you or your dog?',
      'What makes it hardest for your puppy to *stay*: the doorbell, a ball or another dog?',
      "Which words do you use to tell your puppy that it's *toilet* time?",
      'When do you ask your puppy for a *sit*: before dinner, at the kerb or at the door?',
    ],
  },
  'dog walking': {
    clues:
      'walks, group walks, muddy paws, pet sitting, pop in visits, walkers, daycare, doggy, secure field, pups, lead, paws, muddy, pooch, off lead, woods, insured, pack, pick up, beach, zoomies, solo, harness, poo bags, fields, midday, recall, collar, hounds, ball, tail, spaniel, boarding',
    cued: [
      'Where would you take a *puppy* for its first proper walk?',
      'A *group* walk for dogs: a few calm friends, or a whole happy gang?',
      'What would a dog you know do first in a *secure field*: sprint, sniff or roll?',
      'How do you clean *muddy* paws after a walk: towel, bucket or straight in the shower?',
      'Which season is best for walking a dog in the *woods*?',
      'What would a dog like best on a *pop in* visit: a game, a cuddle or a sniff round the garden?',
      "How do you like a dog's *lead*: short and close, or long enough to explore?",
      'What does a dog do first after a day at *daycare*: eat, drink or fall asleep?',
    ],
  },
  'dog grooming': {
    clues:
      'full groom, shampoo, nails, doodle, puppy, coat, matted, cancellation, groom, cockapoo, spaniel, de shed, poodle, teddy bear, wash and dry, breeds, hand strip, dematting, groomer, clip, wash, bath, brush, paws, trim, salon, pooch, deshedding, fluffy, pamper, ears, puppy intro, breed, dryer, mobile, cats, shih tzu',
    cued: [
      'What helps a *puppy* through its first groom: treats, a toy or a quiet voice?',
      "What takes a dog's mind off having its *nails* done: cheese, a cuddle or a chew?",
      'Which name suits a *doodle* best: Teddy, Biscuit or Bear?',
      'What do the ears of a *spaniel* pick up most on a walk: mud, burrs or puddles?',
      'Which colour of *cockapoo* do you like best: apricot, black or chocolate?',
      'Which dog looks best in a *teddy bear* cut: a poodle, a cockapoo or a shih tzu?',
      'When does a dog need a *de-shed* most: in spring, in autumn or all year round?',
      'Which *poodle* would you take for a walk: toy, miniature or standard?',
    ],
  },
  rehoming: {
    clues:
      'kennels, microchipped, adopters, home check, kitten, adopt, fur ever, foster home, strays, rescue, shelter, forever home, adoption fee, neutered, foster, dogs, cats, rabbits, vaccinated, sanctuary, animals, spayed, looking for, good with children, cuddles, shy, surrendered, abandoned, bonded pair, lurcher, greyhound',
    cued: [
      'What would you name a *kitten* who came home with no name?',
      'Which walk would you take a new rescue *dog* on first: woods, beach or quiet streets?',
      'What would you build first for a pair of *rabbits*: a big run, a tunnel or a house with a ramp?',
      'What would you like most about being a *foster* home: the company, the first wag or seeing them go home?',
      'Which spot would an older *cat* claim first in your home: the bed, the sofa or the windowsill?',
      'What would you give a *puppy* on the first night at home: a bed near yours, a warm toy or a low radio?',
      'What should every animal have ready in its *forever home*: a bed, a toy or a warm lap?',
      "What's the best thing about an *older* pet: the calm, the manners or the long naps?",
    ],
    atWork: {
      asks: [
        '+How does a rescue pet change a home?',
        '+What can a rescue animal teach its new owner?',
        '+How did your rescue pet choose you?',
        'What would you ask a rehoming centre before you choose a pet?',
      ],
      cued: [
        'What does a good *home check* tell a rescue first: the garden, the people or the daily routine?',
        'Which words in an advert help a shy *dog* find its people?',
        'What do *volunteers* at a shelter ask for first: the walks, the cuddles or the quiet cats?',
        'How does an office get ready for a rescue *dog* at work: a bed, a rota or a few house rules?',
      ],
    },
  },
  vet: {
    clues:
      'vaccinations, neutering, worming, ticks, boosters, kennel cough, heartworm, desexing, parvo, microchip, veterinary, pet, flea, surgery, practice, kitten, clinic, nurse, rabbit, animals, spay, dental, lungworm, x ray, large animal, emergency, rabies, cattle, chocolate poisoning, puppy, diagnosis, weigh in',
    cued: [
      "What did you bring to your *puppy's* first vet visit: a toy, a blanket or treats?",
      "Which names did you consider before your *kitten's* first visit to the vet?",
      'What does your *rabbit* travel to the vet in: a carrier, a box or a basket?',
      'How far has a pet of yours wandered before a vet scanned its *microchip*?',
      'How do you remember the *flea* treatment from the vet: a calendar, an app or a note on the fridge?',
      "How do you reward a pet after its *vaccinations* at the vet's?",
      'Who does your pet like better: the vet or the vet *nurse*?',
      "How do you get a wriggly pet to stand still for a *weigh-in* at the vet's?",
      'Which part of your dog do you check for *ticks* first: ears, legs or belly?',
      'Where do you keep *chocolate* so that the dog never needs the vet?',
    ],
    atWork: {
      asks: [
        'How does your pet behave at the vet: brave, dramatic or fast asleep?',
        'How do you keep your pet calm on a visit to the vet?',
        'What should new pet owners ask at the first visit to the vet?',
        'What makes a good vet nurse: calm hands, kindness or a sharp eye?',
      ],
    },
  },
};
